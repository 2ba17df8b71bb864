import type { Locale } from '../../shared/i18n/index.js'

/** A size as people say it: `312 kB`, `4,5 MB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`
}
