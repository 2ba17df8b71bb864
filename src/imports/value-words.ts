import { formatDate, isPlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { ValueField } from './changes.js'
import { importMessages } from './import.messages.js'

/** A value of a file as the reader says it: dates written out, our own codes as words, other text as it is. */
export function valueWords(field: ValueField, value: string, locale: Locale): string {
  const { residences, statuses } = importMessages(locale)
  const codes: Readonly<Record<string, string>> =
    field === 'residence' ? residences : field === 'status' ? statuses : {}
  return codes[value] ?? (isPlainDate(value) ? formatDate(value, locale) : value)
}
