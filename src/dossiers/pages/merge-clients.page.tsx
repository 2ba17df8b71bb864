import { homeMessages } from '../../clients/index.js'
import { mentorshipMessages, type Couple, type RegimeKey } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  Button,
  Card,
  DataTable,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { mergeMessages, type MergeMessages } from '../merge-clients.messages.js'
import type { RegistrationShown } from '../merge-clients.js'

type Props = {
  first: RegistrationShown
  second: RegistrationShown
  versions: string
  form: FormState
  request: ViewRequest
}

/** Both registrations side by side, and the choice which one stays. */
export function MergeClientsPage({ first, second, versions, form, request }: Props) {
  const words = mergeMessages(request.locale)
  const field = fieldReader(form, request.locale)
  const client = first.client.id
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.compare}
        lead={words.compareLead}
        back={{ href: href(routes.mergeClient, { client }), label: words.alike }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.isStale === true && <Alert tone="warning">{words.errors.stale}</Alert>}
      <Card>
        <DataTable
          caption={words.compare}
          captionHidden
          columns={[
            { key: 'what', label: words.rows.what },
            { key: 'first', label: words.first },
            { key: 'second', label: words.second },
          ]}
          rows={rowsOf(first, second, request.locale)}
          rowHeader="what"
        />
      </Card>
      <Form
        id="merge-clients"
        action={href(routes.mergeClient, { client }, { met: second.client.id })}
        commandId={form.commandId}
        version={versions}
        locale={request.locale}
      >
        <RadioGroup
          {...field('keep')}
          legend={words.keep}
          hint={words.keepHint}
          options={optionsOf(['first', 'second'] as const, words.kept)}
          value={field.text('keep')}
        />
        <Button variant="danger">{words.merge}</Button>
      </Form>
    </>
  )
}

function rowsOf(first: RegistrationShown, second: RegistrationShown, locale: Locale) {
  const { rows } = mergeMessages(locale)
  const { what: _what, ...shown } = rows
  const [one, other] = [cellsOf(first, locale), cellsOf(second, locale)]
  return (Object.keys(shown) as (keyof typeof shown)[]).map((key) => ({
    key,
    cells: {
      what: rows[key],
      first: <bdi>{one[key]}</bdi>,
      second: <bdi>{other[key]}</bdi>,
    },
  }))
}

type Cells = Record<Exclude<keyof MergeMessages['rows'], 'what'>, string>

function cellsOf(registration: RegistrationShown, locale: Locale): Cells {
  const { client, couples, contacts, people, measures } = registration
  const { unknown } = mergeMessages(locale)
  return {
    name: fullName(client),
    birthDate: client.birthDate === null ? unknown : formatDate(client.birthDate, locale),
    externalNumber: client.externalNumber ?? '–',
    home: homeOf(registration, locale),
    phone: client.phone ?? unknown,
    mentorships: couples.map((couple) => coupleInWords(couple, locale)).join('; ') || '–',
    contacts: String(contacts),
    people: String(people),
    measures: String(measures),
  }
}

function homeOf({ home }: RegistrationShown, locale: Locale): string {
  if (home === undefined) {
    return mergeMessages(locale).unknown
  }
  const where = home.institutionName ?? home.detail ?? homeMessages(locale).kinds[home.kind]
  return home.place === null ? where : `${where}, ${home.place}`
}

function coupleInWords({ regime, status, mentorName }: Couple, locale: Locale): string {
  const { regimes, statuses } = mentorshipMessages(locale)
  return `${regimes[regime as RegimeKey]} (${statuses[status].toLowerCase()}), ${mentorName}`
}
