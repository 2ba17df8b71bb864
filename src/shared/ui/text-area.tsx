import { controlAttributes, Field, type FieldProps } from './field.js'

/** A field for a longer text. */
export type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  maxlength?: number | undefined
}

/** A longer text; the field grows with what is typed where the browser can do that. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        class="n-input n-textarea"
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}
