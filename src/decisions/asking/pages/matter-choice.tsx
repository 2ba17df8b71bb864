import { isMatter, matterMessages, matters, type Matter } from '../../../authority/index.js'
import { Details, Fieldset, Select, type FieldReader } from '../../../shared/ui/index.js'
import { askedMessages } from '../asked.messages.js'
import { matterChoiceMessages } from '../matter-choice.messages.js'
import { groupOf, matterGroups, mattersIn } from '../matter-groups.js'

/** What a decision is about: in groups with an example each, or from the whole list. */
export function MatterChoice({ field }: { field: FieldReader }) {
  const words = askedMessages(field.locale)
  const names = matterMessages(field.locale)
  const { groups } = matterChoiceMessages(field.locale)
  const typed = field.text('matter')
  const chosen = isMatter(typed) ? typed : undefined
  const listed = matters
    .map((value) => ({ value, label: names[value] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, field.locale))
  return (
    <Fieldset legend={words.matter}>
      <p class="n-hint">{chosen === undefined ? words.matterHint : words.chosen(names[chosen])}</p>
      {matterGroups.map((group) => (
        <Details summary={groups[group]} open={chosen !== undefined && groupOf(chosen) === group}>
          {mattersIn(group).map((matter) => (
            <MatterOption matter={matter} field={field} isChosen={matter === chosen} />
          ))}
        </Details>
      ))}
      <Select
        {...field('matter-list')}
        label={words.matterList}
        options={listed}
        value={field.text('matter-list')}
        optional={field('matter-list').error === undefined}
      />
    </Fieldset>
  )
}

type OptionProps = { matter: Matter; field: FieldReader; isChosen: boolean }

function MatterOption({ matter, field: { locale }, isChosen }: OptionProps) {
  const id = `matter-${matter.replaceAll('.', '-')}`
  return (
    <div class="n-choice">
      <input
        type="radio"
        id={id}
        name="matter"
        value={matter}
        checked={isChosen}
        aria-describedby={`${id}-example`}
      />
      <label for={id}>{matterMessages(locale)[matter]}</label>
      <p class="n-hint" id={`${id}-example`}>
        {matterChoiceMessages(locale).examples[matter]}
      </p>
    </div>
  )
}
