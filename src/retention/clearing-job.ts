import { recordOperation } from '../audit/index.js'
import type { RetentionKind } from '../privacy/index.js'
import {
  addMonths,
  instantOf,
  plainDateOf,
  type Clock,
  type Instant,
} from '../shared/calendar/index.js'
import type { Database } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import type { Tasks } from '../shared/jobs/index.js'
import { within } from './carry-out.store.js'
import { waysToGo } from './clearing.js'
import { clearPassed, noteCleared, type Before, type Cleared } from './clearing.store.js'
import type { RetentionTerm } from './retention-term.js'
import { findTerms } from './retention-term.store.js'

/** What clearing by the clock needs; the database also as its administrator, for the role that destroys. */
export type ClearingDeps = { database: Database; adminUrl: string; clock: Clock; newId: NewId }

/** The task that clears, in one organisation, what was kept for its term and needs no second person. */
export const clearTermsTask = 'clear-terms'

/** The task of clearing. Done again it finds nothing more to clear. */
export function clearingTasks(deps: ClearingDeps): Tasks {
  return { [clearTermsTask]: ({ organisation }) => clearTerms(deps, String(organisation)) }
}

async function clearTerms(deps: ClearingDeps, organisation: string): Promise<void> {
  const { database, adminUrl, clock, newId } = deps
  const now = clock()
  const before = beforeOf(await database.as({ organisation }, findTerms), now)
  await within(adminUrl, organisation, async (client) => {
    const cleared = await clearPassed(client, { before, now })
    if (total(cleared) > 0) {
      await noteCleared(client, cleared, { newId, now })
      // Before the rows are gone for good: what cannot be logged is not cleared.
      await logged(deps, organisation, now)
    }
  })
}

async function logged({ database, newId }: ClearingDeps, organisation: string, at: Instant) {
  await database.as({ organisation }, (tx) =>
    recordOperation(tx, {
      action: 'delete',
      object: 'passed-terms',
      objectId: null,
      requestId: newId(),
      at,
      from: 'job',
      sensitivity: 'none',
    }),
  )
}

/** The moment before which each kind that goes by the clock is too old. */
export function beforeOf(terms: readonly RetentionTerm[], now: Instant): Before {
  const today = plainDateOf(now)
  return new Map(
    terms
      .filter(({ kind }) => waysToGo[kind] === 'clock')
      .map(({ kind, months }): [RetentionKind, Instant] => [
        kind,
        instantOf(addMonths(today, -months), '00:00'),
      ]),
  )
}

function total(cleared: Cleared): number {
  return Object.values(cleared).reduce((sum, count) => sum + count, 0)
}
