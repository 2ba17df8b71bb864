import { professionalRoles, statementRoles } from '../../../authority/index.js'
import {
  DateField,
  Fieldset,
  RadioGroup,
  RevealByLast,
  Select,
  TextArea,
  TextField,
  TimeField,
  optionsOf,
  type FieldReader,
} from '../../../shared/ui/index.js'
import { findings, hasChoices, recordFields, yesOrNo } from '../record-statement.form.js'
import { statementMessages } from '../statements.messages.js'
import { statementRoleNames } from '../statement-role.messages.js'

type Props = { name: string; isNeeded: boolean; field: FieldReader }

/** Whether there is a statement, and if so what somebody found; without one the path goes on. */
export function CapacityFields({ name, isNeeded, field }: Props) {
  const words = statementMessages(field.locale).record
  if (!isNeeded) {
    return null
  }
  return (
    <RevealByLast
      {...field(recordFields.has)}
      legend={words.has(name)}
      options={hasChoices.map((value) => ({
        value,
        label: words.choices[value],
        ...(value === 'not-yet' && { hint: words.notYetHint }),
      }))}
      value={field.text(recordFields.has)}
    >
      <Finding name={name} field={field} />
    </RevealByLast>
  )
}

function Finding({ name, field }: Pick<Props, 'name' | 'field'>) {
  const all = statementMessages(field.locale)
  const words = all.record
  const labels = { able: all.capable(name), unable: all.incapable(name) }
  return (
    <>
      <RadioGroup
        {...field(recordFields.finding)}
        legend={words.finding}
        options={optionsOf(findings, labels)}
        value={field.text(recordFields.finding)}
      />
      <TextArea
        {...field(recordFields.about)}
        label={words.about}
        hint={words.aboutHint}
        value={field.text(recordFields.about)}
        rows={2}
      />
      <Who field={field} />
      <Moment field={field} />
      <TextArea
        {...field(recordFields.reasons)}
        label={words.reasons}
        hint={words.reasonsHint}
        value={field.text(recordFields.reasons)}
        rows={3}
        optional
      />
    </>
  )
}

function Who({ field }: Pick<Props, 'field'>) {
  const words = statementMessages(field.locale).record
  const roles = statementRoleNames(field.locale)
  const others = statementRoles.filter((role) => !professionalRoles.includes(role))
  return (
    <>
      <TextField
        {...field(recordFields.byName)}
        label={words.byName}
        value={field.text(recordFields.byName)}
        autocomplete="off"
      />
      <Select
        {...field(recordFields.byRole)}
        label={words.byRole}
        hint={words.byRoleHint}
        options={optionsOf([...professionalRoles, ...others], roles)}
        value={field.text(recordFields.byRole)}
      />
      <RadioGroup
        {...field(recordFields.isMentor)}
        legend={words.isMentor}
        options={yesOrNo.map((value) => ({
          value,
          label: words.isMentorChoices[value],
          ...(value === 'yes' && { hint: words.isMentorHint }),
        }))}
        value={field.text(recordFields.isMentor)}
      />
    </>
  )
}

/** When something was found: the day, and the hour if it is known. */
export function Moment({ field }: Pick<Props, 'field'>) {
  const words = statementMessages(field.locale).record
  return (
    <Fieldset legend={words.when}>
      <DateField
        {...field(recordFields.statedOn)}
        label={words.statedOn}
        value={field.date(recordFields.statedOn)}
      />
      <TimeField
        {...field(recordFields.statedAt)}
        label={words.statedAt}
        value={field.text(recordFields.statedAt)}
        optional
      />
    </Fieldset>
  )
}
