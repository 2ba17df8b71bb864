import { mentorMessages, type PossibleDouble, type VolunteerMentor } from '../../mentors/index.js'
import type { MentorTie } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  ErrorSummary,
  FilterForm,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { mergeMessages } from '../merge-mentors.messages.js'
import type { HangsOn } from '../merge-preview.store.js'

/** A registration, perhaps the double of it with what ties the two, or else whom to choose from. */
export type MergeShown = {
  mentor: VolunteerMentor
  hangs: HangsOn
  double: { mentor: VolunteerMentor; hangs: HangsOn; tie: MentorTie | undefined } | undefined
  choices: readonly PossibleDouble[]
}

type Props = { shown: MergeShown; form: FormState; request: ViewRequest }

/** Merging in two steps: choose the double, then see both side by side and choose which stays. */
export function MergeMentorsPage({ shown, form, request }: Props) {
  const { locale } = request
  const words = mergeMessages(locale)
  const address = { mentor: shown.mentor.id }
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.mentor, address), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {shown.double === undefined ? (
        <ChooseDouble shown={shown} locale={locale} />
      ) : (
        <Preview shown={shown} form={form} request={request} />
      )}
    </>
  )
}

/** Identifiers may stand in an address; names may not, hence a choice and no search. */
function ChooseDouble({ shown, locale }: { shown: MergeShown; locale: Locale }) {
  const words = mergeMessages(locale)
  const action = href(routes.mergeMentor, { mentor: shown.mentor.id })
  if (shown.choices.length === 0) {
    return <p>{words.nobody}</p>
  }
  return (
    <Card title={words.which(fullName(shown.mentor))}>
      <p>{words.whichHint}</p>
      <FilterForm action={action} label={words.title} locale={locale} submitLabel={words.look}>
        <Select
          name="dubbel"
          label={words.otherOne}
          locale={locale}
          options={shown.choices.map(({ id, name, isAlike }) => ({
            value: id,
            label: isAlike ? words.alike(name) : name,
          }))}
        />
      </FilterForm>
    </Card>
  )
}

function Preview({ shown, form, request }: Props) {
  const { mentor, double } = shown
  const { locale } = request
  const words = mergeMessages(locale)
  if (double === undefined) {
    return null
  }
  const field = fieldReader(form, locale)
  const chooser = href(routes.mergeMentor, { mentor: mentor.id })
  const action = href(routes.mergeMentor, { mentor: mentor.id }, { dubbel: double.mentor.id })
  const numbers = [words.columns.first, words.columns.second]
  return (
    <Card title={words.preview}>
      <SideBySide shown={shown} locale={locale} />
      {double.tie !== undefined && (
        <Alert tone="warning">{words.errors.refusals[double.tie]}</Alert>
      )}
      <Form id="merge" action={action} commandId={form.commandId} locale={locale}>
        <RadioGroup
          {...field('keep')}
          legend={words.keep}
          hint={words.keepHint}
          options={[mentor, double.mentor].map((one, index) => ({
            value: one.id,
            label: `${numbers[index]}: ${fullName(one)}`,
          }))}
          value={field.text('keep')}
        />
        <p>{words.moves}</p>
        <ButtonRow>
          <Button variant="danger">{words.save}</Button>
          <ButtonLink href={chooser} variant="quiet">
            {words.other}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function SideBySide({
  shown: { mentor, hangs, double },
  locale,
}: {
  shown: MergeShown
  locale: Locale
}) {
  const words = mergeMessages(locale)
  const first = factsOfMentor(mentor, hangs, locale)
  const second = double && factsOfMentor(double.mentor, double.hangs, locale)
  const names = Object.keys(words.rows) as (keyof typeof words.rows)[]
  const rows = names.filter((row) => first[row] !== '' || (second?.[row] ?? '') !== '')
  return (
    <DataTable
      caption={words.preview}
      captionHidden
      columns={[
        { key: 'what', label: words.columns.what },
        { key: 'first', label: words.columns.first },
        { key: 'second', label: words.columns.second },
      ]}
      rows={rows.map((row) => ({
        key: row,
        cells: { what: words.rows[row], first: first[row], second: second?.[row] ?? '' },
      }))}
      rowHeader="what"
    />
  )
}

function factsOfMentor(
  mentor: VolunteerMentor,
  hangs: HangsOn,
  locale: Locale,
): Record<keyof ReturnType<typeof mergeMessages>['rows'], string> {
  const words = mergeMessages(locale)
  const { statuses } = mentorMessages(locale)
  const date = (on: PlainDate | null) => (on === null ? '' : formatDate(on, locale))
  return {
    name: fullName(mentor),
    contact: [mentor.phone, mentor.email].filter(Boolean).join(', '),
    place: mentor.place ?? '',
    number: mentor.externalNumber ?? '',
    vog: date(mentor.vogIssuedOn),
    course: date(mentor.courseCompletedOn),
    status: mentor.status === null ? '' : statuses[mentor.status],
    mentorships: String(hangs.mentorships),
    substitutions: String(hangs.substitutions),
    contacts: String(hangs.contacts),
    roles: hangs.roles > 0 ? words.yes : words.no,
  }
}
