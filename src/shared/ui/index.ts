export { type Account } from './account-menu.js'
export { Alert, type AlertProps, type AlertTone } from './alert.js'
export { loadAssets, type AssetName, type Assets } from './assets.js'
export { Badge, type Tone } from './badge.js'
export {
  Button,
  ButtonLink,
  ButtonRow,
  type ButtonLinkProps,
  type ButtonProps,
  type ButtonVariant,
} from './button.js'
export { Card, EntryList, type CardProps, type Entry } from './card.js'
export {
  CheckboxGroup,
  RadioGroup,
  type CheckboxGroupProps,
  type ChoiceOption,
  type RadioGroupProps,
} from './choice-group.js'
export { DataTable, type DataTableProps, type TableColumn, type TableRow } from './data-table.js'
export { DateField, type DateFieldProps, type DateParts } from './date-field.js'
export { Details } from './details.js'
export { FileField, type FileFieldProps } from './file-field.js'
export { FilterForm, Form, HiddenFields, type FilterFormProps, type FormProps } from './form.js'
export {
  ConflictNote,
  ErrorSummary,
  Fieldset,
  type ConflictNoteProps,
  type FormError,
} from './form-parts.js'
export { Heading, type HeadingLevel } from './heading.js'
export { Icon, type IconName } from './icon.js'
export { Layout, type LayoutProps } from './layout.js'
export { type NavItem } from './main-nav.js'
export {
  Columns,
  EmptyState,
  PageHeading,
  Stack,
  VisuallyHidden,
  type EmptyStateProps,
  type PageHeadingProps,
} from './page-parts.js'
export { Pagination, type PaginationProps } from './pagination.js'
export { PrintButton } from './print-button.js'
export { ProgressBar } from './progress-bar.js'
export { SectionNav, type SectionItem } from './section-nav.js'
export { Select, type SelectProps } from './select.js'
export { FigureRow, SummaryList, type Figure, type SummaryRow } from './summary-list.js'
export { TextArea, type TextAreaProps } from './text-area.js'
export {
  TextField,
  TimeField,
  type FieldWidth,
  type TextFieldProps,
  type TimeFieldProps,
} from './text-field.js'
export { Timeline, type TimelineItem } from './timeline.js'
