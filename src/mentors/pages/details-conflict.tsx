import { fieldsTouched, type Edit } from '../../audit/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import type { FormState } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ConflictNotes } from '../../shared/ui/index.js'
import { fields, typedDetails } from '../mentor-details.form.js'
import type { MentorDetails } from '../mentor.js'
import { mentorMessages } from '../mentors.messages.js'

type Props = {
  mentor: MentorDetails & { version: number }
  /** The newest edits first. */
  edits: readonly Edit[]
  institutions: readonly { id: string; name: string }[]
  form: FormState
  locale: Locale
}

const shown = [
  'givenName',
  'namePrefix',
  'familyName',
  'phone',
  'email',
  'place',
  'languages',
  'capacity',
  'vogIssuedOn',
  'courseCompletedOn',
  'worksAtInstitutionId',
  'note',
] as const

/** What colleagues saved while these details were open, for every field that differs. */
export function DetailsConflict({ mentor, edits, institutions, form, locale }: Props) {
  const [lastChange] = edits
  const touched = fieldsTouched(edits, mentor.version - Number(textOf(form.typed, 'version')))
  const words = mentorMessages(locale)
  const theirs = typedDetails(mentor)
  return (
    <ConflictNotes
      title={words.conflict}
      by={lastChange?.byName || words.unknownPerson}
      at={lastChange === undefined ? '' : formatInstant(lastChange.at, locale)}
      fields={shown
        .filter((name) => touched?.has(name) ?? true)
        .map((name) => ({
          label: words.fields[name],
          mine: shownText(form.typed, name, institutions),
          theirs: shownText(theirs, name, institutions),
        }))}
      locale={locale}
    />
  )
}

function shownText(
  typed: Typed,
  name: (typeof shown)[number],
  institutions: Props['institutions'],
): string {
  const field = fields[name]
  if (name === 'vogIssuedOn' || name === 'courseCompletedOn') {
    const parts = ['day', 'month', 'year'].map((part) => textOf(typed, `${field}-${part}`))
    return parts.filter(Boolean).join('-')
  }
  const text = textOf(typed, field)
  return name === 'worksAtInstitutionId'
    ? (institutions.find(({ id }) => id === text)?.name ?? '')
    : text
}
