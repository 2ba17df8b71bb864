import type { Locale } from '../i18n/index.js'
import { Icon } from './icon.js'
import { uiMessages } from './ui.messages.js'

/** Opens the print dialog. Shown only where JavaScript runs; elsewhere the browser menu does it. */
export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <button type="button" class="n-button n-button-secondary" data-print hidden>
      <Icon name="print" />
      <span>{uiMessages(locale).print}</span>
    </button>
  )
}
