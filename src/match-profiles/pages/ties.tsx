import type { Locale } from '../../shared/i18n/index.js'
import {
  Card,
  CheckboxGroup,
  Fieldset,
  RadioGroup,
  Select,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import { tieKinds } from '../mentor-tie.store.js'
import type { OpenedWishes } from '../open-mentor.js'
import { profileMessages } from '../profiles.messages.js'
import { tieFields } from '../wishes.form.js'

/** The institutions a mentor is tied to; who works there cannot be the mentor of who lives there. */
export function Ties({
  mentor,
  ties,
  institutions,
  locale,
}: Pick<OpenedWishes, 'mentor' | 'ties' | 'institutions'> & { locale: Locale }) {
  const words = profileMessages(locale).mentor.ties
  const registered = institutions.find(({ id }) => id === mentor.worksAtInstitutionId)
  if (ties.length === 0 && registered === undefined) {
    return null
  }
  return (
    <Card title={words.title}>
      <ul>
        {registered !== undefined && <li>{words.registered(registered.name)}</li>}
        {ties.map(({ institutionName, kind }) => (
          <li>
            {institutionName}: {words.kinds[kind]}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type FieldsProps = Pick<OpenedWishes, 'ties' | 'institutions'> & { field: FieldReader }

/** Adding one tie, and ending those that are over. */
export function TieFields({ ties, institutions, field }: FieldsProps) {
  const words = profileMessages(field.locale).mentor.ties
  return (
    <Fieldset legend={words.title}>
      {ties.length > 0 && (
        <CheckboxGroup
          {...field(tieFields.ended)}
          legend={words.endedLegend}
          options={ties.map(({ id, institutionName }) => ({
            value: id,
            label: words.ended(institutionName),
          }))}
          values={choicesOf(field.typed, tieFields.ended)}
        />
      )}
      <Select
        {...field(tieFields.institution)}
        label={words.institution}
        options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
        value={field.text(tieFields.institution)}
        optional
      />
      <RadioGroup
        {...field(tieFields.kind)}
        legend={words.kind}
        inline
        options={optionsOf(tieKinds, words.kinds)}
        value={field.text(tieFields.kind)}
      />
    </Fieldset>
  )
}
