import type { Locale } from '../../../shared/i18n/index.js'
import { pathMessages } from '../../path.messages.js'

/** The Enter key presses the first button of a form: this one, unseen, so that it goes on and adds no row. */
export function EnterGoesOn({ locale }: { locale: Locale }) {
  return (
    <button type="submit" class="n-hidden" tabindex={-1} aria-hidden="true">
      {pathMessages(locale).goOn}
    </button>
  )
}
