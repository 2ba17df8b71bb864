import type { AroundStart } from '../mentorships/index.js'
import { closeEntry } from './entry-steps.store.js'
import { entriesOfClient } from './waiting-entry.store.js'

/** What others do around a start, and beside it: who waited for a mentor in this way waits no longer once he has one. */
export function endsWaiting(around: AroundStart): AroundStart {
  return {
    ...around,
    began: async (request, couple) => {
      await around.began(request, couple)
      const { tx, actor, now, today } = request
      const entries = await entriesOfClient(tx, couple.clientId)
      const entry = entries.find((one) => one.closed === null && one.regime === couple.regime)
      if (entry !== undefined) {
        const told = { by: actor.accountId, at: now, on: couple.startedOn ?? today }
        await closeEntry(tx, { id: entry.id, reason: 'mentorship-started', ...told })
      }
    },
  }
}
