import type { Fact } from '../audit/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import type { Change, ValueField } from './changes.js'

/** Who imports, when, and from which file: the history tells all three. */
export type Importer = {
  readonly accountId: string
  readonly fileName: string
  readonly at: Instant
  readonly today: PlainDate
  readonly newId: NewId
}

/** An import that is being saved: its one transaction, who does it, and the facts told so far. */
export type Applying = {
  readonly tx: Tx
  readonly importer: Importer
  /** The foundation whose caseload the file is; the court appointed it. */
  readonly foundation: string
  readonly facts: Fact[]
}

/** How the history names who told it. */
export function toldBy({ accountId, fileName, at }: Importer) {
  return { by: accountId, at, onBehalfOf: `import ${fileName}` }
}

/** The new value of a field, when the file changes it. */
export function newValue(changes: readonly Change[], field: ValueField): string | undefined {
  return changes.find((change) => change.field === field)?.to
}

/** Whether any of these fields changes. */
export function touches(changes: readonly Change[], fields: readonly ValueField[]): boolean {
  return changes.some(({ field }) => fields.includes(field))
}

/** What changed, as the history keeps it; undefined when none of these fields did. */
export function changesToKeep(changes: readonly Change[], fields: readonly ValueField[]) {
  const kept = changes.filter(({ field }) => fields.includes(field))
  return kept.length === 0
    ? undefined
    : Object.fromEntries(kept.map(({ field, from, to }) => [field, { from: from ?? null, to }]))
}
