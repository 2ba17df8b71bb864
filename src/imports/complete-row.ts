import { ok, refused, type Result } from '../shared/result/index.js'
import type { ImportRow, ImportValues, RowProblem } from './import-values.js'
import type { CellValues } from './read-cell.js'
import type { FieldColumns } from './recognise-columns.js'
import { problemOf, type Contradiction } from './row-plan.js'

/**
 * Makes whole names and a status of what the cells of a row said. Refuses a row without a client or
 * a mentor, and dates that contradict each other; an absent date contradicts nothing.
 */
export function completeRow(
  row: number,
  values: CellValues,
  columns: FieldColumns,
): Result<ImportRow, readonly RowProblem[]> {
  const complete = {
    ...values,
    clientName: values.clientName ?? wholeName(values, 'client'),
    mentorName: values.mentorName ?? wholeName(values, 'mentor'),
    status: values.status ?? (values.endedOn === undefined ? 'running' : 'ended'),
  }
  const contradictions = [...missingNames(complete), ...contradictingDates(complete)]
  return contradictions.length === 0
    ? ok({ row, values: complete })
    : refused(contradictions.map((found) => problemOf(row, found, columns)))
}

function missingNames(values: ImportValues): Contradiction[] {
  const names = ['clientName', 'mentorName'] as const
  return names.flatMap((field) => (values[field] === '' ? [{ field, reason: 'missing' }] : []))
}

function wholeName(values: CellValues, person: 'client' | 'mentor'): string {
  return [values[`${person}GivenName`], values[`${person}Prefix`], values[`${person}FamilyName`]]
    .filter((part) => part !== undefined)
    .join(' ')
}

function contradictingDates(values: ImportValues): Contradiction[] {
  const { birthDate = '', startedOn, endedOn } = values
  const found: Contradiction[] = []
  if (values.status === 'running' && endedOn !== undefined) {
    found.push({ field: 'status', reason: 'running-with-end-date' })
  }
  if (startedOn !== undefined && endedOn !== undefined && endedOn < startedOn) {
    found.push({ field: 'endedOn', reason: 'end-before-start' })
  }
  if (startedOn !== undefined && birthDate > startedOn) {
    found.push({ field: 'birthDate', reason: 'born-after-start' })
  }
  return found
}
