import type { ToldFact } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { RadioGroup, SummaryList, fieldReader, optionsOf } from '../../shared/ui/index.js'
import type { Client } from '../client.js'
import { homeFields, typedHome, type InstitutionChoice } from '../home.form.js'
import { homeMessages, type HomeMessages } from '../home.messages.js'
import type { LivingSituation } from '../living-situation.js'
import { FormSheet } from './form-sheet.js'
import { HomeFields } from './home-fields.js'

type Props = {
  client: Client
  current: LivingSituation | undefined
  institutions: readonly InstitutionChoice[]
  lastFact: ToldFact | undefined
  form: FormState
  request: ViewRequest
}

/** The form to tell that a client moved, or to mend what was noted of his home. */
export function MoveClientPage(props: Props) {
  const { client, current, institutions, lastFact, form, request } = props
  const words = homeMessages(request.locale)
  const name = fullName(client)
  const field = fieldReader(form, request.locale)
  return (
    <FormSheet
      id="move-client"
      title={words.title(name)}
      lead={words.lead}
      back={{ href: href(routes.client, { client: client.id }), label: name }}
      action={href(routes.moveClient, { client: client.id })}
      save={words.save}
      form={form}
      request={request}
      saved={{
        version: current?.id ?? 'none',
        typed: typedHome(current),
        labels: labelsOf(words),
        words: { ...words.kinds, ...namesOf(institutions) },
        lastFact,
      }}
    >
      {current !== undefined && (
        <>
          <SummaryList rows={[{ term: words.now, detail: homeInWords(current, request) }]} />
          <RadioGroup
            {...field(homeFields.what)}
            legend={words.what}
            options={optionsOf(['moved', 'corrected'] as const, words.whats)}
            value={field.text(homeFields.what)}
          />
        </>
      )}
      <HomeFields field={field} institutions={institutions} />
    </FormSheet>
  )
}

function homeInWords(home: LivingSituation, { locale }: ViewRequest): string {
  const { kinds, since } = homeMessages(locale)
  return [
    home.institutionName ?? kinds[home.kind],
    home.detail,
    home.address,
    home.place,
    home.since && since(formatDate(home.since, locale)),
  ]
    .filter(Boolean)
    .join(', ')
}

function labelsOf({ fields: labels }: HomeMessages) {
  const { what: _what, home: _home, ...named } = homeFields
  return Object.fromEntries(
    Object.entries(named).map(([name, field]) => [field, labels[name as keyof typeof named]]),
  )
}

function namesOf(institutions: readonly InstitutionChoice[]) {
  return Object.fromEntries(institutions.map(({ id, name }) => [id, name]))
}
