import type { BegunCouple } from '../../mentorships/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { plannedMoments } from './check-in.js'
import { insertCheckIn } from './check-in.store.js'

type Begun = Pick<BegunCouple, 'mentorshipId' | 'clientId'> & { startedOn: PlainDate }

/** Plans the looks back of a mentorship that begins; planned before, nothing changes. */
export async function planCheckIns(
  { tx, now, newId }: Pick<OpenRequest, 'tx' | 'now' | 'newId'>,
  { mentorshipId, clientId, startedOn }: Begun,
): Promise<void> {
  for (const moment of plannedMoments(startedOn)) {
    await insertCheckIn(tx, { id: newId(), mentorshipId, clientId, ...moment }, now)
  }
}
