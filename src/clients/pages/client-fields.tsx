import {
  DateField,
  Fieldset,
  RadioGroup,
  TextArea,
  TextField,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { addressForms } from '../client.js'
import { fields } from '../client-details.form.js'
import { clientMessages } from '../clients.messages.js'

/** Who somebody is: name, birth date, number. */
export function IdentityFields({ field }: { field: FieldReader }) {
  const { who, fields: labels } = clientMessages(field.locale)
  const line = (name: string) => ({ ...field(name), value: field.text(name), autocomplete: 'off' })
  return (
    <Fieldset legend={who}>
      <TextField {...line(fields.givenName)} label={labels.givenName} />
      <TextField {...line(fields.namePrefix)} label={labels.namePrefix} width="short" optional />
      <TextField {...line(fields.familyName)} label={labels.familyName} optional />
      <DateField
        {...field(fields.birthDate)}
        label={labels.birthDate}
        value={field.date(fields.birthDate)}
        optional
      />
      <TextField
        {...line(fields.externalNumber)}
        label={labels.externalNumber}
        hint={labels.externalNumberHint}
        width="medium"
        optional
      />
    </Fieldset>
  )
}

/** How to address somebody, speak with him, and what is good to know before a visit. */
export function ContactFields({ field }: { field: FieldReader }) {
  const { contact, fields: labels, addressForms: forms } = clientMessages(field.locale)
  const line = (name: string) => ({ ...field(name), value: field.text(name), autocomplete: 'off' })
  const text = (name: string) => ({ ...field(name), value: field.text(name), rows: 3 })
  return (
    <Fieldset legend={contact}>
      <RadioGroup
        {...field(fields.addressForm)}
        legend={labels.addressForm}
        options={optionsOf(addressForms, forms)}
        value={field.text(fields.addressForm)}
        inline
      />
      <TextField {...line(fields.phone)} label={labels.phone} type="tel" width="medium" optional />
      <TextField
        {...line(fields.languages)}
        label={labels.languages}
        hint={labels.languagesHint}
        optional
      />
      <TextArea
        {...text(fields.communication)}
        label={labels.communication}
        hint={labels.communicationHint}
        optional
      />
      <TextArea
        {...text(fields.goodToKnow)}
        label={labels.goodToKnow}
        hint={labels.goodToKnowHint}
        optional
      />
      <TextArea {...text(fields.note)} label={labels.note} optional />
    </Fieldset>
  )
}
