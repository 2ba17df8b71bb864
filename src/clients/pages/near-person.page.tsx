import type { ToldFact } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  CheckboxGroup,
  DateField,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import type { Client } from '../client.js'
import { nearPersonFields as fields, typedNearPerson } from '../near-person.form.js'
import { nearPersonMessages, type NearPersonMessages } from '../near-person.messages.js'
import { relations, type NearPerson } from '../near-person.js'
import { FormSheet, type Saved } from './form-sheet.js'

type Props = {
  client: Client
  person: NearPerson | undefined
  lastFact: ToldFact | undefined
  form: FormState
  request: ViewRequest
}

/** The form to add somebody near the client, or to change or end that contact. */
export function NearPersonPage({ client, person, lastFact, form, request }: Props) {
  const words = nearPersonMessages(request.locale)
  const name = fullName(client)
  const address = { client: client.id }
  return (
    <FormSheet
      id="near-person"
      title={person === undefined ? words.addTitle(name) : words.editTitle(person.name)}
      lead={words.lead}
      back={{ href: href(routes.client, address), label: name }}
      action={
        person === undefined
          ? href(routes.newNearPerson, address)
          : href(routes.editNearPerson, { ...address, person: person.id })
      }
      save={words.save}
      form={form}
      request={request}
      saved={person && savedPerson(person, words, lastFact)}
    >
      <Fields
        field={fieldReader(form, request.locale)}
        today={request.today}
        isNew={person === undefined}
      />
    </FormSheet>
  )
}

function savedPerson(
  person: NearPerson,
  { fields: labels, relations: relationWords }: NearPersonMessages,
  lastFact: ToldFact | undefined,
): Saved {
  return {
    version: person.version,
    typed: typedNearPerson(person),
    labels: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [field, labels[name as keyof typeof fields]]),
    ),
    words: { ...relationWords, yes: labels.isEmergency },
    lastFact,
  }
}

function Fields({ field, today, isNew }: { field: FieldReader; today: string; isNew: boolean }) {
  const { fields: labels, relations: relationWords } = nearPersonMessages(field.locale)
  const line = (name: string) => ({ ...field(name), value: field.text(name), autocomplete: 'off' })
  return (
    <>
      <TextField {...line(fields.name)} label={labels.name} />
      <Select
        {...field(fields.relation)}
        label={labels.relation}
        options={optionsOf(relations, relationWords)}
        value={field.text(fields.relation)}
      />
      <TextField {...line(fields.phone)} label={labels.phone} type="tel" width="medium" optional />
      <TextField {...line(fields.email)} label={labels.email} type="email" optional />
      <CheckboxGroup
        {...field(fields.emergency)}
        legend={labels.emergency}
        options={[{ value: 'yes', label: labels.isEmergency }]}
        values={choicesOf(field.typed, fields.emergency)}
      />
      <TextArea
        {...field(fields.note)}
        label={labels.note}
        hint={labels.noteHint}
        value={field.text(fields.note)}
        rows={3}
        optional
      />
      {!isNew && (
        <DateField
          {...field(fields.ended)}
          label={labels.ended}
          hint={labels.endedHint}
          value={field.date(fields.ended)}
          today={today}
          optional
        />
      )}
    </>
  )
}
