import { controlAttributes, Field, type FieldProps } from './field.js'
import { uiMessages } from './ui.messages.js'

/** A question with one answer out of many. */
export type SelectProps = FieldProps & {
  options: { value: string; label: string }[]
  value?: string | undefined
  placeholder?: boolean | undefined
}

/** Asks for one of many answers; starts with "make a choice" unless `placeholder` is false. */
export function Select(props: SelectProps) {
  const { options, value, placeholder = true, locale } = props
  return (
    <Field {...props}>
      <select {...controlAttributes(props)} class="n-input n-select">
        {placeholder && <option value="">{uiMessages(locale).choose}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
