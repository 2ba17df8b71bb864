import type { Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { recordOperation } from '../operation.store.js'
import { isAnchorDue, type Anchor } from './anchor.js'
import { keepAnchor, keptAnchors, type AnchorPlaces } from './anchor-files.js'
import { findHead } from './head.store.js'

/** What anchoring needs; `organisations` answers the ids of all of them. */
export type Anchoring = {
  database: Database
  clock: Clock
  places: AnchorPlaces
  organisations: (tx: Tx) => Promise<string[]>
}

/**
 * Anchors the log of every organisation where it is time, or of all when asked at once; answers the new
 * anchors. Safe to ask as often as one likes.
 */
export async function keepAnchorsWhenDue(
  anchoring: Anchoring,
  { atOnce }: { atOnce: boolean } = { atOnce: false },
): Promise<Anchor[]> {
  const { database, clock, places, organisations } = anchoring
  const kept: Anchor[] = []
  for (const organisation of await database.as({}, organisations)) {
    const head = await database.as({ organisation }, findHead)
    const last = (await keptAnchors(places.dataFolder, organisation)).at(-1)
    const at = clock()
    if (head !== undefined && (atOnce ? head.seq !== last?.seq : isAnchorDue(head, last, at))) {
      const anchor = { ...head, kind: 'anchor', at } as const
      await keepAnchor(places, anchor)
      kept.push(anchor)
    }
  }
  return kept
}

/**
 * Says after a restore where every log went back to: a signed line among the anchors, and a row in the log
 * that names the last anchor that still holds. Nothing is sealed anew.
 */
export async function recordRestore(
  { database, clock, places, organisations }: Anchoring,
  newId: NewId,
): Promise<void> {
  for (const organisation of await database.as({}, organisations)) {
    const head = (await database.as({ organisation }, findHead)) ?? nothing(organisation)
    const anchors = await keptAnchors(places.dataFolder, organisation)
    const at = clock()
    await keepAnchor(places, { ...head, kind: 'restored', at })
    const holding = anchors.filter(({ seq }) => seq <= head.seq).at(-1)
    await database.as({ organisation }, (tx) =>
      recordOperation(tx, {
        action: 'update',
        object: 'audit-log',
        objectId: null,
        requestId: `restored from anchor ${holding?.seq ?? 0} ${newId()}`,
        at,
      }),
    )
  }
}

function nothing(organisation: string) {
  return { organisation, seq: 0, hash: '0'.repeat(64) }
}
