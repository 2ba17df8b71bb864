export { type Account } from './account-menu.js'
export { Alert } from './alert.js'
export { loadAssets, type Assets } from './assets.js'
export { Badge, type Tone } from './badge.js'
export { Button, ButtonLink, ButtonRow } from './button.js'
export { Card, EntryList, type Entry } from './card.js'
export { CheckboxGroup, RadioGroup, type ChoiceOption } from './choice-group.js'
export { DataTable, type TableColumn, type TableRow } from './data-table.js'
export { DateField, type DateParts } from './date-field.js'
export { Details } from './details.js'
export { FileField } from './file-field.js'
export { FilterForm, Form, HiddenFields } from './form.js'
export {
  ConflictNote,
  ConflictNotes,
  ErrorSummary,
  Fieldset,
  formErrors,
  type ComparedField,
  type FormError,
} from './form-parts.js'
export { Heading } from './heading.js'
export { Icon, type IconName } from './icon.js'
export { Layout } from './layout.js'
export { type NavItem } from './main-nav.js'
export { Columns, EmptyState, PageHeading, Stack, VisuallyHidden } from './page-parts.js'
export { PostForm, WithPageKeys, type PageKeys } from './page-keys.js'
export { Pagination } from './pagination.js'
export { PhoneLink } from './phone-link.js'
export { ProgressBar } from './progress-bar.js'
export { QuotedWords } from './quoted-words.js'
export { JumpNav, SectionNav, type SectionItem } from './section-nav.js'
export { SendAgain } from './send-again.js'
export { Select } from './select.js'
export { FigureRow, SummaryList, type Figure, type SummaryRow } from './summary-list.js'
export { TextArea } from './text-area.js'
export { TextField, TimeField } from './text-field.js'
export { Timeline, type TimelineItem } from './timeline.js'
export { Pick, RevealByLast, type PickProps } from './reveal.js'
export { fieldReader, optionsOf, type FieldReader } from './field-reader.js'
export { type Staying } from './stay-signed-in.js'
