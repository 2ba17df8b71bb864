import { matterMessages } from '../../authority/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import { CheckboxGroup, Details, optionsOf, type FieldReader } from '../../shared/ui/index.js'
import { aboutField } from '../living-will.form.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { mattersIn, type MatterGroup } from '../will-matters.js'

/** What a living will is about: treatment in sight, the rest under its own heading. */
export function AboutFields({ field }: { field: FieldReader }) {
  const { form: words } = livingWillMessages(field.locale)
  return (
    <>
      <Group group="treatment" field={field} legend={words.about} hint={words.aboutHint} />
      <div class="n-more">
        {(['care', 'force', 'rest'] as const).map((group) => (
          <Details
            summary={words.groups[group]}
            open={choicesOf(field.typed, aboutField(group)).length > 0}
          >
            <Group group={group} field={field} legend={words.groups[group]} />
          </Details>
        ))}
      </div>
    </>
  )
}

type Props = { group: MatterGroup; field: FieldReader; legend: string; hint?: string }

function Group({ group, field, legend, hint }: Props) {
  const name = aboutField(group)
  return (
    <CheckboxGroup
      {...field(name)}
      legend={legend}
      hint={hint}
      options={optionsOf(mattersIn(group), matterMessages(field.locale))}
      values={choicesOf(field.typed, name)}
    />
  )
}
