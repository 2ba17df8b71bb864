import type { ReadRow } from './apply-mapping.js'
import type { Answers, ImportPlan } from './import-plan.js'
import type { ImportField, ImportValues } from './import-values.js'
import { knownPeople, type Existing } from './known-people.js'
import { planRow } from './plan-row.js'
import type { RowPlan } from './row-plan.js'
import { fieldColumns, type ColumnMapping } from './recognise-columns.js'
import { emptyDraft, type PlanDraft } from './plan-draft.js'

/** What a plan is made of: the read rows, their columns, what exists, and answers given so far. */
export type PlanInput = {
  readonly rows: readonly ReadRow[]
  readonly mapping: ColumnMapping
  readonly existing: Existing
  readonly answers?: Answers
}

/**
 * Says what importing a file would do, without doing it. The same file twice plans no change. A row
 * that cannot be read, contradicts Naast or needs an answer changes nothing, and the others go on.
 */
export function planImport({
  rows,
  mapping,
  existing,
  answers = new Map(),
}: PlanInput): ImportPlan {
  const draft = emptyDraft(knownPeople(existing), answers, fieldColumns(mapping))
  const planned = rows.map((row): RowPlan =>
    row.ok ? planRow(draft, row.value) : { kind: 'failed', problems: row.reason },
  )
  return {
    newClients: newOnes(draft.newClientKeys, draft.known.clients.byId),
    newMentors: newOnes(draft.newMentorKeys, draft.known.mentors.byId),
    create: planned.flatMap((row) => (row.kind === 'create' ? [row.mentorship] : [])),
    update: planned.flatMap((row) => (row.kind === 'update' ? [row.update] : [])),
    unchanged: planned.flatMap((row) => (row.kind === 'unchanged' ? [{ row: row.row }] : [])),
    failed: planned.flatMap((row) => (row.kind === 'failed' ? row.problems : [])),
    ask: planned.flatMap((row) => (row.kind === 'ask' ? [row.question] : [])),
    leftOut: mapping.flatMap(({ column, target }) =>
      target.kind === 'left-out' ? [{ column, reason: target.reason }] : [],
    ),
    incomplete: incompleteFields(draft),
  }
}

function newOnes<Values>(
  keys: ReadonlySet<string>,
  byId: ReadonlyMap<string, { readonly values: Values }>,
): { key: string; values: Values }[] {
  return Array.from(keys).flatMap((key) => {
    const found = byId.get(key)
    return found === undefined ? [] : [{ key, values: found.values }]
  })
}

function incompleteFields(draft: PlanDraft): { row: number; field: ImportField }[] {
  return draft.outcomes.flatMap(({ row, values }) =>
    missingFields(values).map((field) => ({ row, field })),
  )
}

/** What a file may leave open, but a mentorship needs in the end. */
function missingFields(values: ImportValues): ImportField[] {
  const wanted: ImportField[] = ['startedOn', 'birthDate', 'orderDate', 'residence']
  if (values.status === 'ended') {
    wanted.push('endedOn')
  }
  if (values.residence === 'institution') {
    wanted.push('institution')
  }
  return wanted.filter((field) => !(field in values))
}
