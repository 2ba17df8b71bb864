import type { Table } from '../shared/tabular/index.js'
import { areCitizenNumbers } from './citizen-numbers.js'
import { headerWords } from './header-words.js'
import { importFields, type ImportField } from './import-values.js'
import { plainWord } from './plain-word.js'
import { sensitiveReasonOf, type SensitiveReason } from './sensitive-columns.js'

/** Why a column is left out: by law, by choice, or because nobody knows what it is. */
export type LeftOutReason =
  SensitiveReason | 'unknown-column' | 'field-taken' | 'chosen' | 'own-result'

/** What becomes of one column of a file. */
export type ColumnTarget =
  | { readonly kind: 'field'; readonly field: ImportField }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }

/** What becomes of every column of a file, in its order. */
export type ColumnMapping = readonly { readonly column: string; readonly target: ColumnTarget }[]

/** Choices of a person by header, kept for the next file. A header meets in any spelling. */
export type ColumnChoices = Readonly<Record<string, ImportField | 'leave-out'>>

/** The column that `failedRowsTable` adds; it is passed over when that file is loaded again. */
export const reasonColumn = 'reden'

/**
 * Finds for every header what it is about; a person's choice goes before our own reading. Sensitive
 * columns, by header or by content, are left out whatever was chosen, and of two columns about one thing the first counts.
 */
export function recogniseColumns(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  choices: ColumnChoices = {},
): ColumnMapping {
  const chosen = new Map(Object.entries(choices).map(([column, to]) => [plainWord(column), to]))
  const taken = new Set<ImportField>()
  return columns.map((column, place) => {
    const hidesNumbers = areCitizenNumbers(rows.map(({ cells }) => cells[place] ?? ''))
    const target = hidesNumbers ? leftOut('not-allowed') : targetOf(plainWord(column), chosen)
    if (target.kind === 'left-out') {
      return { column, target }
    }
    const isTaken = taken.has(target.field)
    taken.add(target.field)
    return { column, target: isTaken ? leftOut('field-taken') : target }
  })
}

/** The choices in a mapping that a next file can start from. */
export function choicesOf(mapping: ColumnMapping): ColumnChoices {
  return Object.fromEntries(
    mapping.flatMap(({ column, target }): [string, ImportField | 'leave-out'][] => {
      if (target.kind === 'field') {
        return [[plainWord(column), target.field]]
      }
      return target.reason === 'chosen' ? [[plainWord(column), 'leave-out']] : []
    }),
  )
}

function targetOf(
  word: string,
  chosen: ReadonlyMap<string, ImportField | 'leave-out'>,
): ColumnTarget {
  const sensitive = sensitiveReasonOf(word)
  if (sensitive !== undefined) {
    return leftOut(sensitive)
  }
  if (word === reasonColumn) {
    return leftOut('own-result')
  }
  const choice = chosen.get(word) ?? fieldByHeader(word)
  if (choice === undefined) {
    return leftOut('unknown-column')
  }
  return choice === 'leave-out' ? leftOut('chosen') : { kind: 'field', field: choice }
}

function fieldByHeader(word: string): ImportField | undefined {
  return importFields.find((field) => headerWords[field].includes(word))
}

function leftOut(reason: LeftOutReason): ColumnTarget {
  return { kind: 'left-out', reason }
}

/** Headers of the file by the field they stand for. */
export type FieldColumns = ReadonlyMap<ImportField, string>

/** The header under which each field stands in the file. */
export function fieldColumns(mapping: ColumnMapping): FieldColumns {
  return new Map(
    mapping.flatMap(({ column, target }) =>
      target.kind === 'field' ? [[target.field, column] as const] : [],
    ),
  )
}

/** Whether a column may not be kept, whatever somebody chooses. */
export function isSensitive(target: ColumnTarget): boolean {
  return target.kind === 'left-out' && ['needs-consent', 'not-allowed'].includes(target.reason)
}
