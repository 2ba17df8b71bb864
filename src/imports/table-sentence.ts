import type { Locale } from '../shared/i18n/index.js'
import type { TableRefusal } from '../shared/tabular/index.js'
import { importMessages } from './import.messages.js'

/** Why a whole file is refused, and where that was seen. */
export function tableSentence({ kind, row, column }: TableRefusal, locale: Locale): string {
  const words = importMessages(locale)
  return [
    words.tableRefusals[kind],
    row === undefined ? '' : words.atRow(row),
    column === undefined ? '' : words.atColumn(column),
  ]
    .filter(Boolean)
    .join(' ')
}
