import type { Child } from 'hono/jsx'
import { classNames } from './class-names.js'
import { FieldGroup, type FieldProps } from './field.js'

/** One possible answer. */
export type ChoiceOption = {
  value: string
  label: Child
  hint?: Child
  disabled?: boolean | undefined
}

type ChoiceGroupProps = Omit<FieldProps, 'label'> & {
  legend: Child
  options: ChoiceOption[]
  inline?: boolean | undefined
}

/** A question with one answer. */
export type RadioGroupProps = ChoiceGroupProps & { value?: string | undefined }

/** Asks for one of a few answers; the first option has the id `name`. */
export function RadioGroup({ value, ...group }: RadioGroupProps) {
  return <Choices {...group} type="radio" chosen={value === undefined ? [] : [value]} />
}

/** A question with any number of answers. */
export type CheckboxGroupProps = ChoiceGroupProps & { values?: readonly string[] | undefined }

/** Asks for any of a few answers; all carry the same name. The first option has the id `name`. */
export function CheckboxGroup({ values = [], ...group }: CheckboxGroupProps) {
  return <Choices {...group} type="checkbox" chosen={values} />
}

type ChoicesProps = ChoiceGroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }

function Choices({ legend, options, inline, type, chosen, ...field }: ChoicesProps) {
  return (
    <FieldGroup {...field} label={legend}>
      <div class={classNames('n-choices', inline === true && 'n-choices-inline')}>
        {options.map((option, index) => (
          <Choice
            {...option}
            type={type}
            name={field.name}
            id={index === 0 ? field.name : `${field.name}-${index + 1}`}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type ChoiceProps = ChoiceOption & {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  checked: boolean
}

function Choice({ type, name, id, value, label, hint, checked, disabled }: ChoiceProps) {
  const hintId = hint === undefined ? undefined : `${id}-option-hint`
  return (
    <div class="n-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-describedby={hintId}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="n-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
