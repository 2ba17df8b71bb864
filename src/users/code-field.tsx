import type { Locale } from '../shared/i18n/index.js'
import { TextField } from '../shared/ui/index.js'

type Props = { name?: string; label: string; locale: Locale; error?: string | undefined }

/** The field for a code of six digits; a phone offers digits, and the code of its own app. */
export function CodeField({ name = 'code', label, locale, error }: Props) {
  return (
    <TextField
      name={name}
      label={label}
      locale={locale}
      error={error}
      inputmode="numeric"
      autocomplete="one-time-code"
      width="short"
      spellcheck={false}
    />
  )
}
