import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { HomeDetails, LivingKind, LivingSituation } from './living-situation.js'

/** Where a client lives now; undefined when nothing was ever noted. */
export async function currentHome(tx: Tx, clientId: string): Promise<LivingSituation | undefined> {
  const row = await homes(tx, clientId).where('home.until', 'is', null).executeTakeFirst()
  return row && { ...row, kind: row.kind as LivingKind }
}

/** Where a client lives and lived, the present home first. */
export async function findHomes(tx: Tx, clientId: string): Promise<LivingSituation[]> {
  const rows = await homes(tx, clientId)
    .orderBy('home.until', (order) => order.desc().nullsFirst())
    .orderBy('home.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as LivingKind }))
}

function homes(tx: Tx, clientId: string) {
  return tx
    .selectFrom('living_situation as home')
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select(['home.id', 'home.kind', 'home.detail', 'home.address', 'home.postcode', 'home.place'])
    .select(['home.phone', 'home.since', 'home.until', 'home.institution_id as institutionId'])
    .select('institution.name as institutionName')
    .where('home.client_id', '=', clientId)
}

type NewHome = { id: string; clientId: string; home: HomeDetails }

/** Opens a home. Fails when another is still open: close it first. */
export async function insertLivingSituation(
  tx: Tx,
  { id, clientId, home }: NewHome,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('living_situation')
    .values({ id, client_id: clientId, created_at: at, ...rowOf(home) })
    .execute()
}

/** Closes the present home; `until` is the first day the client lived there no longer. */
export async function closeHome(tx: Tx, clientId: string, until: PlainDate): Promise<void> {
  await tx
    .updateTable('living_situation')
    .set({ until })
    .where('client_id', '=', clientId)
    .where('until', 'is', null)
    .execute()
}

/** Mends what was noted of a home. */
export async function saveHome(tx: Tx, id: string, home: HomeDetails): Promise<void> {
  await tx.updateTable('living_situation').set(rowOf(home)).where('id', '=', id).execute()
}

function rowOf({ institutionId, ...home }: HomeDetails) {
  const { kind, detail, address, postcode, place, phone, since } = home
  return { kind, institution_id: institutionId, detail, address, postcode, place, phone, since }
}
