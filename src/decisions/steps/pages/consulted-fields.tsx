import {
  Button,
  DateField,
  Details,
  Fieldset,
  HiddenFields,
  Select,
  TextArea,
  TextField,
  optionsOf,
} from '../../../shared/ui/index.js'
import { consultedKinds } from '../../decision.js'
import { consultedFields, mostConsultations, shownTalks } from '../consulted.form.js'
import { consultedMessages } from '../consulted.messages.js'
import { EnterGoesOn } from './enter-goes-on.js'
import type { StepFields } from './step-fields.js'

type Props = Pick<StepFields, 'field'> & {
  /** The names of the people near the client. */
  near: readonly string[]
}

const nearList = 'near-people'

/** Who was heard and what they said; or why nobody was. */
export function ConsultedFields({ field, near }: Props) {
  const words = consultedMessages(field.locale)
  const rows = shownTalks(field.typed)
  const { nobody, more } = consultedFields
  return (
    <>
      <EnterGoesOn locale={field.locale} />
      <datalist id={nearList}>
        {near.map((name) => (
          <option value={name}></option>
        ))}
      </datalist>
      {Array.from({ length: rows }, (_, index) => (
        <Talk index={index} field={field} near={near} />
      ))}
      {rows < mostConsultations ? (
        <p>
          <Button variant="secondary" icon="plus" name={more} value="1">
            {words.more}
          </Button>
        </p>
      ) : (
        <p class="n-hint">{words.full}</p>
      )}
      <Details
        summary={words.nobody}
        open={field.text(nobody) !== '' || field(nobody).error !== undefined}
      >
        <TextArea {...field(nobody)} label={words.nobodyBecause} value={field.text(nobody)} />
      </Details>
    </>
  )
}

function Talk({ index, field, near }: Props & { index: number }) {
  const words = consultedMessages(field.locale)
  const of = (part: 'id' | 'who' | 'name' | 'on' | 'said') => consultedFields.of(part, index)
  const hint =
    near.length === 0 ? words.nameHint : `${words.nameHint} ${words.near(near.join(', '))}`
  return (
    <Fieldset legend={words.talk(index + 1)}>
      <HiddenFields fields={{ [of('id')]: field.text(of('id')) }} />
      <Select
        {...field(of('who'))}
        label={words.who}
        options={optionsOf(consultedKinds, words.kinds)}
        value={field.text(of('who'))}
      />
      <TextField
        {...field(of('name'))}
        label={words.name}
        hint={hint}
        value={field.text(of('name'))}
        list={near.length === 0 ? undefined : nearList}
        optional
      />
      <DateField {...field(of('on'))} label={words.on} value={field.date(of('on'))} optional />
      <TextArea
        {...field(of('said'))}
        label={words.said}
        hint={words.saidHint}
        value={field.text(of('said'))}
        rows={3}
      />
    </Fieldset>
  )
}
