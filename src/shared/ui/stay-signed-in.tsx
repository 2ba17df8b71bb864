import type { Locale } from '../i18n/index.js'
import { Button } from './button.js'
import { uiMessages } from './ui.messages.js'

/** How long the session of this page lasts, where to ask for more, and where to go when it ended. */
export type Staying = { seconds: number; keepAlive: string; signIn: string }

/** The question whether somebody is still there. It stays closed until a script opens it in time. */
export function StaySignedIn({ seconds, keepAlive, signIn, locale }: Staying & { locale: Locale }) {
  const words = uiMessages(locale)
  return (
    <dialog
      class="n-dialog"
      aria-labelledby="stay-title"
      data-stay={String(seconds)}
      data-stay-url={keepAlive}
      data-stay-sign-in={signIn}
      data-stay-minutes={words.stayMinutes}
      data-stay-minute={words.stayMinute}
      data-stay-last={words.stayLast}
      data-stay-close={words.stayClose}
    >
      <form method="dialog" class="n-dialog-body">
        <h2 id="stay-title">{words.stayTitle}</h2>
        <p data-stay-left role="status"></p>
        <Button icon="check">{words.stayButton}</Button>
      </form>
    </dialog>
  )
}
