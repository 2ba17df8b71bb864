import { controlAttributes, Field, type FieldProps } from './field.js'
import { uiMessages } from './ui.messages.js'

/** How wide a field looks: the width hints at the answer we expect. */
export type FieldWidth = 'short' | 'medium' | 'full'

/** A field for one line of text. */
export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined
  width?: FieldWidth | undefined
  maxlength?: number | undefined
  /** The id of a `datalist` with answers to pick from; another answer stays possible. */
  list?: string | undefined
  spellcheck?: boolean | undefined
}

/** One line of text; what the user typed comes back in `value`. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', width = 'full', value, autocomplete, inputmode, maxlength } = props
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class={`n-input n-width-${width}`}
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        list={props.list}
        spellcheck={props.spellcheck}
      />
    </Field>
  )
}

/** A time on the clock, typed as hours and minutes. */
export type TimeFieldProps = FieldProps & { value?: string | undefined }

/** Asks for a time as text (`14:30`), because a native control follows the browser's language. */
export function TimeField(props: TimeFieldProps) {
  const hint = props.hint ?? uiMessages(props.locale).timeHint
  return <TextField {...props} hint={hint} inputmode="text" width="short" autocomplete="off" />
}
