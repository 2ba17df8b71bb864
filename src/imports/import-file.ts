import { setImmediate as others } from 'node:timers/promises'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { ok, type Result } from '../shared/result/index.js'
import type { Table } from '../shared/tabular/index.js'
import { applyMapping, type MappingRefusal } from './apply-mapping.js'
import { applyPlan } from './apply-plan.js'
import type { Importer } from './applying.js'
import { withinBounds } from './date-bounds.js'
import { readExisting, waitForTurn } from './existing.store.js'
import type { Answers, ImportPlan } from './import-plan.js'
import { planImport } from './plan-import.js'
import { recogniseColumns, type ColumnChoices, type ColumnMapping } from './recognise-columns.js'
import { withoutQuestions } from './unanswered.js'

/** A file with what a person chose and answered about it so far. */
export type ImportFile = {
  readonly table: Table
  readonly choices?: ColumnChoices
  readonly answers?: Answers
}

/** A plan with the reading of the columns it was made under. */
export type FilePlan = { readonly plan: ImportPlan; readonly mapping: ColumnMapping }

/**
 * Says what this file would do to the organisation of this transaction; nothing is saved. Between its
 * steps others get their turn, for a large file takes long.
 */
export async function planFile(
  tx: Tx,
  { table, choices, answers = new Map() }: ImportFile,
  today: PlainDate,
): Promise<Result<FilePlan, MappingRefusal>> {
  const mapping = recogniseColumns(table, choices)
  await others()
  const read = applyMapping(table, mapping)
  if (!read.ok) {
    return read
  }
  await others()
  const rows = withinBounds(read.value, { mapping, today })
  const existing = await readExisting(tx)
  await others()
  return ok({ mapping, plan: planImport({ rows, mapping, existing, answers }) })
}

/**
 * Imports a file in this transaction: all its good rows or, when anything breaks, nothing. Rows that
 * need an answer nobody gave count as failed. One import at a time changes an organisation.
 */
export async function importFile(
  tx: Tx,
  file: ImportFile,
  { importer, tick }: { importer: Importer; tick?: (rowsDone: number) => Promise<void> },
): Promise<Result<FilePlan, MappingRefusal>> {
  await waitForTurn(tx)
  const planned = await planFile(tx, file, importer.today)
  if (!planned.ok) {
    return planned
  }
  const { mapping } = planned.value
  const plan = withoutQuestions(planned.value.plan, mapping)
  await applyPlan(tx, plan, { importer, tick: tick ?? (() => Promise.resolve()) })
  return ok({ plan, mapping })
}
