import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { Institution, InstitutionDetails, InstitutionKind } from './institution.js'

/** The place with this id. */
export async function findInstitution(tx: Tx, id: string): Promise<Institution | undefined> {
  const row = await institutions(tx).where('id', '=', id).executeTakeFirst()
  return row && { ...row, kind: row.kind as InstitutionKind }
}

/** The place with this name, whatever its capitals; the oldest when there are more. */
export async function findInstitutionNamed(tx: Tx, name: string): Promise<Institution | undefined> {
  const row = await institutions(tx)
    .where(({ fn }) => fn<string>('lower', ['name']), '=', name.trim().toLowerCase())
    .orderBy('created_at')
    .executeTakeFirst()
  return row && { ...row, kind: row.kind as InstitutionKind }
}

/** Every place by name, for a choice on a form. */
export async function institutionChoices(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.selectFrom('institution').select(['id', 'name']).orderBy('name').execute()
}

/** Registers a place. */
export async function insertInstitution(
  tx: Tx,
  { id, details, at }: { id: string; details: InstitutionDetails; at: Instant },
): Promise<void> {
  await tx
    .insertInto('institution')
    .values({ id, ...details, created_at: at })
    .execute()
}

/** Saves all details over the version that was shown; throws `Stale` when somebody was first. */
export async function updateInstitution(
  tx: Tx,
  { id, version, details }: { id: string; version: number; details: InstitutionDetails },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('institution')
    .set({ ...details, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('institution')
  }
}

function institutions(tx: Tx) {
  return tx
    .selectFrom('institution')
    .select(['id', 'name', 'kind', 'address', 'postcode', 'place', 'phone', 'note', 'version'])
}
