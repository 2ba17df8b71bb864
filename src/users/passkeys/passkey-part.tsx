import type { Locale } from '../../shared/i18n/index.js'
import { Button } from '../../shared/ui/index.js'
import { passkeyMessages } from './passkey.messages.js'

type Props = {
  /** Whether a passkey is made or asked for. */
  act: 'make' | 'ask'
  /** The field of the form around it that will hold the answer. */
  name: string
  /** Where the browser fetches the question; the fields named there go along. */
  question: string
  label: string
  hint?: string | undefined
  /** Also offers the passkey while somebody types the e-mail address. */
  isSuggested?: boolean | undefined
  variant?: 'primary' | 'secondary' | undefined
  locale: Locale
}

/**
 * A button for a passkey, inside the form that carries its answer. Hidden until the script finds that
 * the browser has passkeys, so nobody sees a button that does nothing.
 */
export function PasskeyPart(props: Props) {
  const { act, name, question, label, hint, isSuggested, variant = 'primary', locale } = props
  const words = passkeyMessages(locale).browser
  return (
    <div
      class="n-passkey"
      hidden
      data-passkey={act}
      data-passkey-question={question}
      data-passkey-suggested={isSuggested === true ? '' : undefined}
      data-passkey-stopped={words.stopped}
      data-passkey-known={words.known}
      data-passkey-failed={words.failed}
    >
      <input type="hidden" name={name} value="" />
      {hint !== undefined && <p class="n-hint">{hint}</p>}
      <Button variant={variant} icon="key">
        {label}
      </Button>
      <p class="n-passkey-status" role="status"></p>
    </div>
  )
}
