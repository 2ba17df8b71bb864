import { controlAttributes, Field, type FieldProps } from './field.js'

/** A question for a file; its form must have `upload`. */
export type FileFieldProps = FieldProps & { accept?: string | undefined }

/** Asks for one file. A browser never gives a chosen file back, so a redraw asks again. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class="n-input n-file"
        type="file"
        accept={props.accept}
      />
    </Field>
  )
}
