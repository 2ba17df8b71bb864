import type { FieldReader } from '../../shared/ui/index.js'
import {
  CheckboxGroup,
  DateField,
  Fieldset,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  optionsOf,
} from '../../shared/ui/index.js'
import { askerRoles } from '../../law/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import { fields, referrerRoles } from '../told.form.js'
import { toldMessages, type ToldMessages } from '../told.messages.js'
import { askedLiving, askedUrgencies, knowings, knownMeasures, type AskedWay } from '../told.js'

type Props = { field: FieldReader; ways: readonly AskedWay[] }

/** A function that draws a field of text by the name its words go by. */
function linesOf(field: FieldReader, words: ToldMessages['fields']) {
  return {
    text: (key: keyof typeof fields & keyof typeof words) => ({
      ...field(fields[key]),
      label: words[key],
      value: field.text(fields[key]),
    }),
  }
}

/** All questions of a request, in parts; the same for who asks and for a coordinator at the telephone. */
export function ToldFields({ field, ways }: Props) {
  const words = toldMessages(field.locale)
  return (
    <>
      <Asker field={field} words={words} />
      <Person field={field} words={words} />
      <Need field={field} words={words} ways={ways} />
      <Around field={field} words={words} />
      <Urgency field={field} words={words} />
      <Consent field={field} words={words} />
    </>
  )
}

type Part = { field: FieldReader; words: ToldMessages }

function Asker({ field, words }: Part) {
  const { text } = linesOf(field, words.fields)
  const hints = words.fields
  return (
    <Fieldset legend={words.parts.asker}>
      <Select
        {...field(fields.role)}
        label={words.fields.role}
        options={optionsOf(askerRoles, words.roles)}
        value={field.text(fields.role)}
      />
      <TextField {...text('name')} autocomplete="name" />
      <TextField
        {...text('organisation')}
        hint={hints.organisationHint}
        autocomplete="organization"
        optional
      />
      <TextField
        {...text('phone')}
        hint={hints.reachHint}
        type="tel"
        autocomplete="tel"
        width="medium"
      />
      <TextField {...text('email')} type="email" autocomplete="email" spellcheck={false} />
      <TextField {...text('callBack')} hint={hints.callBackHint} autocomplete="off" optional />
    </Fieldset>
  )
}

function Person({ field, words }: Part) {
  const { text } = linesOf(field, words.fields)
  return (
    <Fieldset legend={words.parts.person}>
      <TextField {...text('givenName')} autocomplete="off" />
      <TextField {...text('familyName')} autocomplete="off" optional />
      <DateField
        {...field(fields.birthDate)}
        label={words.fields.birthDate}
        value={field.date(fields.birthDate)}
        optional
      />
      <TextField {...text('age')} inputmode="numeric" width="short" autocomplete="off" optional />
      <Select
        {...field(fields.living)}
        label={words.fields.living}
        options={optionsOf(askedLiving, words.living)}
        value={field.text(fields.living)}
        optional
      />
      <TextField {...text('institution')} autocomplete="off" optional />
      <TextField {...text('postcode')} width="short" autocomplete="off" optional />
      <TextField {...text('place')} autocomplete="off" optional />
      <TextField
        {...text('languages')}
        hint={words.fields.languagesHint}
        autocomplete="off"
        optional
      />
    </Fieldset>
  )
}

function Need({ field, words, ways }: Part & { ways: readonly AskedWay[] }) {
  const { text } = linesOf(field, words.fields)
  return (
    <Fieldset legend={words.parts.need}>
      <TextArea {...text('why')} hint={words.fields.whyHint} rows={5} />
      <RadioGroup
        {...field(fields.way)}
        legend={words.fields.way}
        options={ways.map((value) => ({
          value,
          label: words.ways[value],
          hint: words.wayHints[value],
        }))}
        value={field.text(fields.way)}
      />
      <TextField
        {...text('chosenPerson')}
        hint={words.fields.chosenPersonHint}
        autocomplete="off"
        optional
      />
    </Fieldset>
  )
}

function Around({ field, words }: Part) {
  const { text } = linesOf(field, words.fields)
  return (
    <Fieldset legend={words.parts.around}>
      <TextArea {...text('tried')} rows={3} optional />
      <TextArea {...text('nearPeople')} hint={words.fields.nearPeopleHint} rows={3} optional />
      <CheckboxGroup
        {...field(fields.measures)}
        legend={words.fields.measures}
        options={optionsOf(knownMeasures, words.measures)}
        values={choicesOf(field.typed, fields.measures)}
        optional
      />
      <TextArea {...text('measuresNote')} rows={2} optional />
      <TextArea {...text('relativesWhy')} hint={words.fields.relativesWhyHint} rows={3} optional />
    </Fieldset>
  )
}

function Urgency({ field, words }: Part) {
  return (
    <Fieldset legend={words.parts.urgency}>
      <RadioGroup
        {...field(fields.urgency)}
        legend={words.fields.urgency}
        options={optionsOf(askedUrgencies, words.urgencies)}
        value={field.text(fields.urgency)}
      />
      <TextArea
        {...linesOf(field, words.fields).text('ifNothing')}
        hint={words.fields.ifNothingHint}
        rows={3}
        optional
      />
    </Fieldset>
  )
}

function Consent({ field, words }: Part) {
  return (
    <Fieldset legend={words.parts.consent}>
      <RadioGroup
        {...field(fields.knows)}
        legend={words.fields.knows}
        hint={words.fields.knowsHint}
        options={optionsOf(knowings, words.knowing)}
        value={field.text(fields.knows)}
      />
      <TextArea
        {...linesOf(field, words.fields).text('knowsWhy')}
        hint={words.fields.knowsWhyHint}
        rows={3}
        optional
      />
    </Fieldset>
  )
}

/** The ten questions for who refers by profession; the rest is asked when we call back. */
export function ShortFields({ field }: { field: FieldReader }) {
  const words = toldMessages(field.locale)
  const { text } = linesOf(field, words.fields)
  const { short } = words
  return (
    <>
      <RadioGroup
        {...field(fields.role)}
        legend={short.role}
        options={optionsOf(referrerRoles, words.roles)}
        value={field.text(fields.role)}
      />
      <TextField {...text('organisation')} label={short.organisation} autocomplete="organization" />
      <TextField {...text('name')} autocomplete="name" />
      <TextField {...text('phone')} type="tel" autocomplete="tel" width="medium" />
      <TextField
        {...text('callBack')}
        label={short.callBack}
        hint={short.callBackHint}
        autocomplete="off"
        optional
      />
      <TextField {...text('person')} autocomplete="off" />
      <DateField
        {...field(fields.birthDate)}
        label={words.fields.birthDate}
        value={field.date(fields.birthDate)}
        optional
      />
      <TextArea {...text('why')} label={short.why} hint={words.fields.whyHint} rows={5} />
      <RadioGroup
        {...field(fields.urgency)}
        legend={words.fields.urgency}
        options={optionsOf(askedUrgencies, words.urgencies)}
        value={field.text(fields.urgency)}
      />
      <RadioGroup
        {...field(fields.knows)}
        legend={words.fields.knows}
        options={optionsOf(knowings, words.knowing)}
        value={field.text(fields.knows)}
      />
    </>
  )
}
