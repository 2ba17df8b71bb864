import type { Child } from 'hono/jsx'
import type { Locale } from '../i18n/index.js'
import { FormToken } from './page-keys.js'
import { uiMessages } from './ui.messages.js'

/** A form that changes something. */
export type FormProps = {
  id: string
  action: string
  commandId: string
  version?: number | string | undefined
  draftKey?: string | undefined
  draftUrl?: string | undefined
  upload?: boolean | undefined
  hidden?: Record<string, string> | undefined
  locale: Locale
  children?: Child
}

/**
 * Posts a change. `command-id` makes a second post harmless, `version` stops lost updates.
 * With `draftKey` and `draftUrl` what is typed is kept on the server while typing.
 */
export function Form(props: FormProps) {
  const { id, action, upload, children } = props
  return (
    <form
      class="n-form"
      id={id}
      method="post"
      action={action}
      enctype={upload === true ? 'multipart/form-data' : undefined}
      novalidate
      {...draftAttributes(props)}
    >
      <FormToken />
      <HiddenFields fields={hiddenFields(props)} />
      {children}
      {props.draftKey !== undefined && (
        <p class="n-draft" data-autosave-status aria-live="polite"></p>
      )}
    </form>
  )
}

/** Values that travel with a form unseen. */
export function HiddenFields({ fields }: { fields: Record<string, string> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** A form that only looks: it asks for a page again with other choices. */
export type FilterFormProps = {
  action: string
  label: string
  locale: Locale
  submitLabel?: string | undefined
  /** Sends the choices in the body and offers to clear them; for lists that remember. */
  remembered?: boolean | undefined
  children?: Child
}

/** Fields side by side above a list; by GET nothing personal may be typed, unless it is remembered. */
export function FilterForm(props: FilterFormProps) {
  const { action, label, locale, submitLabel, remembered = false, children } = props
  const words = uiMessages(locale)
  return (
    <form class="n-filter" method={remembered ? 'post' : 'get'} action={action} aria-label={label}>
      {remembered && <FormToken />}
      {children}
      <button type="submit" class="n-button n-button-secondary">
        {submitLabel ?? words.filter}
      </button>
      {remembered && (
        <button type="submit" class="n-button n-button-quiet" name="reset" value="1">
          {words.clearFilter}
        </button>
      )}
    </form>
  )
}

function hiddenFields({ commandId, version, draftKey, hidden }: FormProps): Record<string, string> {
  return {
    'command-id': commandId,
    ...(draftKey === undefined ? {} : { 'draft-key': draftKey }),
    ...(version === undefined ? {} : { version: String(version) }),
    ...hidden,
  }
}

function draftAttributes({ draftKey, draftUrl, locale }: FormProps) {
  if (draftKey === undefined) {
    return {}
  }
  const words = uiMessages(locale)
  return {
    'data-autosave': draftKey,
    'data-autosave-url': draftUrl,
    'data-autosave-saved': words.draftSaved,
    'data-autosave-failed': words.draftFailed,
    'data-autosave-signed-out': words.draftSignedOut,
  }
}
