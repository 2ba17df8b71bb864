import { DateField, Fieldset, Select, TextField, type FieldReader } from '../../shared/ui/index.js'
import { optionsOf } from '../../shared/ui/index.js'
import { homeFields, type InstitutionChoice } from '../home.form.js'
import { homeMessages } from '../home.messages.js'
import { livingKinds } from '../living-situation.js'

type Props = { field: FieldReader; institutions: readonly InstitutionChoice[] }

/** Where somebody lives and since when. */
export function HomeFields({ field, institutions }: Props) {
  const { legend, fields: labels, kinds } = homeMessages(field.locale)
  const line = (name: string) => ({ ...field(name), value: field.text(name), autocomplete: 'off' })
  return (
    <Fieldset legend={legend}>
      <Select
        {...field(homeFields.kind)}
        label={labels.kind}
        options={optionsOf(livingKinds, kinds)}
        value={field.text(homeFields.kind)}
        placeholder={false}
      />
      {institutions.length > 0 && (
        <Select
          {...field(homeFields.institution)}
          label={labels.institution}
          hint={labels.institutionHint}
          options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          value={field.text(homeFields.institution)}
          optional
        />
      )}
      <TextField
        {...line(homeFields.detail)}
        label={labels.detail}
        hint={labels.detailHint}
        optional
      />
      <TextField {...line(homeFields.address)} label={labels.address} optional />
      <div class="n-pair">
        <TextField {...line(homeFields.postcode)} label={labels.postcode} width="short" optional />
        <TextField {...line(homeFields.place)} label={labels.place} optional />
      </div>
      <TextField
        {...line(homeFields.phone)}
        label={labels.phone}
        type="tel"
        width="medium"
        optional
      />
      <DateField
        {...field(homeFields.since)}
        label={labels.since}
        hint={labels.sinceHint}
        value={field.date(homeFields.since)}
        optional
      />
    </Fieldset>
  )
}
