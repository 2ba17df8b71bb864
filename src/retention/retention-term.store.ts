import type { RetentionKind } from '../privacy/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { termsWith, type RetentionTerm } from './retention-term.js'

/** Every kind of data with the term that holds for this organisation. */
export async function findTerms(tx: Tx): Promise<RetentionTerm[]> {
  const rows = await tx
    .selectFrom('retention_term')
    .select(['kind', 'months', 'source', 'version'])
    .execute()
  return termsWith(rows.map((row) => ({ ...row, kind: row.kind as RetentionKind })))
}

/** Saves a term. Throws `Stale` when somebody saved another version in between. */
export async function saveTerm(
  tx: Tx,
  { kind, months, source, version }: RetentionTerm,
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  const values = { kind, months, source, changed_by: by, changed_at: at, version: version + 1 }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('retention_term')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'kind'])
        .doUpdateSet(values)
        .where('retention_term.version', '=', version),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale()
  }
}
