import type { ToldFact } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  DateField,
  RadioGroup,
  TextField,
  fieldReader,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import type { Client } from '../client.js'
import { measureFields as fields, typedMeasure } from '../measure.form.js'
import { measureMessages, type MeasureMessages } from '../measure.messages.js'
import { measureKinds, type ProtectiveMeasure } from '../protective-measure.js'
import { FormSheet, type Saved } from './form-sheet.js'

type Props = {
  client: Client
  measure: ProtectiveMeasure | undefined
  lastFact: ToldFact | undefined
  form: FormState
  request: ViewRequest
}

/** The form to note a measure of the court, or to change one, for instance its end. */
export function MeasurePage({ client, measure, lastFact, form, request }: Props) {
  const words = measureMessages(request.locale)
  const name = fullName(client)
  const address = { client: client.id }
  return (
    <FormSheet
      id="measure"
      title={
        measure === undefined
          ? words.addTitle(name)
          : words.editTitle(words.kinds[measure.kind], name)
      }
      lead={words.lead}
      back={{ href: href(routes.client, address), label: name }}
      action={
        measure === undefined
          ? href(routes.newMeasure, address)
          : href(routes.editMeasure, { ...address, measure: measure.id })
      }
      save={words.save}
      form={form}
      request={request}
      saved={measure && savedMeasure(measure, words, lastFact)}
    >
      <Fields field={fieldReader(form, request.locale)} />
    </FormSheet>
  )
}

function savedMeasure(
  measure: ProtectiveMeasure,
  { fields: labels, kinds }: MeasureMessages,
  lastFact: ToldFact | undefined,
): Saved {
  return {
    version: measure.version,
    typed: typedMeasure(measure),
    labels: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [field, labels[name as keyof typeof fields]]),
    ),
    words: kinds,
    lastFact,
  }
}

function Fields({ field }: { field: FieldReader }) {
  const { fields: labels, kinds } = measureMessages(field.locale)
  const line = (name: string) => ({ ...field(name), value: field.text(name), autocomplete: 'off' })
  const date = (name: string) => ({ ...field(name), value: field.date(name), optional: true })
  return (
    <>
      <RadioGroup
        {...field(fields.kind)}
        legend={labels.kind}
        options={optionsOf(measureKinds, kinds)}
        value={field.text(fields.kind)}
        inline
      />
      <DateField {...date(fields.orderDate)} label={labels.orderDate} />
      <DateField {...date(fields.validFrom)} label={labels.validFrom} hint={labels.validFromHint} />
      <DateField
        {...date(fields.validUntil)}
        label={labels.validUntil}
        hint={labels.validUntilHint}
      />
      <TextField {...line(fields.court)} label={labels.court} optional />
      <TextField
        {...line(fields.rekestnummer)}
        label={labels.rekestnummer}
        hint={labels.rekestnummerHint}
        width="medium"
        optional
      />
      <TextField
        {...line(fields.appointed)}
        label={labels.appointed}
        hint={labels.appointedHint}
        optional
      />
    </>
  )
}
