import type { Child } from 'hono/jsx'
import type { Locale } from '../i18n/index.js'
import { classNames } from './class-names.js'
import { uiMessages } from './ui.messages.js'

/** What every field has: a name that is also its id, and words around it. */
export type FieldProps = {
  name: string
  label: Child
  locale: Locale
  hint?: Child
  error?: string | undefined
  optional?: boolean | undefined
}

/** The ids of the hint and the error that belong to a control, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(field: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  return {
    id: field.name,
    name: field.name,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error === undefined ? undefined : ('true' as const),
  }
}

/** A label, a hint and an error around one control. */
export function Field({ children, ...field }: FieldProps & { children?: Child }) {
  return (
    <div class={classNames('n-field', field.error !== undefined && 'n-invalid')}>
      <label class="n-label" for={field.name}>
        {field.label}
        <OptionalMark {...field} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** A question with several controls beneath it. */
export function FieldGroup({ children, ...field }: FieldProps & { children?: Child }) {
  return (
    <fieldset
      class={classNames('n-field', field.error !== undefined && 'n-invalid')}
      aria-describedby={describedBy(field)}
    >
      <legend class="n-label">
        {field.label}
        <OptionalMark {...field} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}

function OptionalMark({ optional, locale }: FieldProps) {
  return optional === true ? <span class="n-optional"> ({uiMessages(locale).optional})</span> : null
}

function FieldNotes({ name, hint, error, locale }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <p class="n-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="n-error" id={`${name}-error`}>
          <span class="n-hidden">{uiMessages(locale).errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  )
}
