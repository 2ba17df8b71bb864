import { sql } from 'kysely'
import type { Province } from '../../places/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Asking, Tx } from '../../shared/database/index.js'
import { Stale } from '../../shared/http/index.js'
import { foundations } from './foundations.js'
import type { Foundation, FoundationDetails } from './foundation.js'

/** A foundation as an organisation sees it; version 0 when it changed nothing in it. */
export type KnownFoundation = Foundation & { isOwn: boolean; version: number }

/** The list with what this organisation changed, in the order of the list. */
export async function knownFoundations(tx: Tx): Promise<KnownFoundation[]> {
  const rows = await tx.selectFrom('region_foundation').selectAll().execute()
  const changed = new Map(rows.map((row) => [row.key, row]))
  return foundations.map((foundation) => {
    const row = changed.get(foundation.key)
    return row === undefined
      ? { ...foundation, isOwn: false, version: 0 }
      : {
          key: row.key,
          name: row.name,
          website: row.website,
          phone: row.phone,
          provinces: row.provinces as Province[],
          municipalities: row.municipalities,
          postcodes: row.postcodes,
          source: row.source,
          checkedOn: row.checked_on,
          isToComplete: false,
          isOwn: row.is_own,
          version: row.version,
        }
  })
}

type Changed = {
  key: string
  details: FoundationDetails
  isOwn: boolean
  version: number
  accountId: string
  at: Instant
}

/** Keeps a foundation over the version that was shown; throws `Stale` when somebody was first. */
export async function saveFoundation(
  tx: Tx,
  { key, details, isOwn, version, accountId, at }: Changed,
): Promise<void> {
  if (isOwn) {
    await tx
      .updateTable('region_foundation')
      .set({ is_own: false })
      .where('is_own', '=', true)
      .where('key', '<>', key)
      .execute()
  }
  const values = {
    name: details.name,
    website: details.website,
    phone: details.phone,
    provinces: [...details.provinces],
    municipalities: [...details.municipalities],
    postcodes: [...details.postcodes],
    source: details.source,
    checked_on: details.checkedOn,
    is_own: isOwn,
    version: version + 1,
    changed_by: accountId,
    changed_at: at,
  }
  const done =
    version === 0
      ? await tx
          .insertInto('region_foundation')
          .values({ key, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
      : await tx
          .updateTable('region_foundation')
          .set(values)
          .where('key', '=', key)
          .where('version', '=', version)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows)
  if (done !== 1n) {
    throw new Stale('region')
  }
}

/** A foundation as everybody may see it; with its form when it takes requests in this installation. */
export type PublicFoundation = Foundation & { slug: string | null }

type PublicRow = {
  key: string | null
  name: string
  website: string | null
  phone: string | null
  provinces: Province[]
  municipalities: string[]
  postcodes: string[]
  source: string | null
  checkedOn: PlainDate | null
  slug: string | null
}

/**
 * The list for everybody: as it was found, with what each organisation here says of itself (and all corrections of
 * one that is alone here) in its place; after it who takes requests here without an area.
 */
export async function publicFoundations(asking: Asking): Promise<PublicFoundation[]> {
  const { rows } = await sql<PublicRow>`
    select key, name, website, phone, provinces, municipalities, postcodes, source, checked_on "checkedOn", slug
    from public_regions()`.execute(asking)
  const told = rows.map(({ key, ...row }) => ({ ...row, key: key ?? '', isToComplete: false }))
  const listed = foundations.flatMap((foundation): PublicFoundation[] => {
    const changed = told.filter(({ key }) => key === foundation.key)
    return changed.length === 0 ? [{ ...foundation, slug: null }] : changed
  })
  return [...listed, ...told.filter(({ key }) => key === '')]
}
