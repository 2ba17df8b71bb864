import type { Locale } from '../../shared/i18n/index.js'
import { CheckboxGroup, Icon } from '../../shared/ui/index.js'
import { recoveryCodeMessages } from './recovery-code.messages.js'

/** The codes of a set, to be written down or printed. */
export function RecoveryCodeList({ codes, locale }: { codes: readonly string[]; locale: Locale }) {
  const words = recoveryCodeMessages(locale)
  return (
    <>
      <ul class="n-recovery-codes" aria-label={words.list}>
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="n-hint">{words.place}</p>
      <button type="button" class="n-button n-button-secondary" data-print hidden>
        <Icon name="print" />
        <span>{words.print}</span>
      </button>
    </>
  )
}

/** The box to tick before the codes count: they are not shown again. */
export function CodesKept({ locale, error }: { locale: Locale; error?: string | undefined }) {
  const words = recoveryCodeMessages(locale)
  return (
    <CheckboxGroup
      name="kept"
      legend={words.keptLegend}
      options={[{ value: 'yes', label: words.kept }]}
      error={error}
      locale={locale}
    />
  )
}
