import { couplesForActor } from '../mentorships/index.js'
import { emergenciesToTell, type ToldEmergency } from '../sealed-notes/index.js'
import { instantPlus } from '../shared/calendar/index.js'
import type { OpenRequest } from '../shared/http/index.js'

const daysTold = 14

/** Emergencies of the last two weeks that this coordinator or mentor must know of. */
export async function loadEmergencies(request: OpenRequest): Promise<ToldEmergency[]> {
  const { tx, actor, now, today } = request
  const isCoordinator = actor.role === 'coordinator'
  const couples = isCoordinator
    ? undefined
    : await couplesForActor(tx, { actor, clientId: undefined, on: today })
  return emergenciesToTell(tx, {
    accountId: actor.accountId,
    isCoordinator,
    since: instantPlus(now, { days: -daysTold }),
    clientIds: couples?.map(({ clientId }) => clientId),
  })
}
