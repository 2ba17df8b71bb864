import { operatorId, recordOperation } from '../../audit/index.js'
import type { Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { linkOf } from '../colleagues/invite.js'
import { giveAccessAgain } from './give-access-again.js'
import { mayConfirm, type StepRefusal } from './recovery-request.js'
import { findRequest, listRequests } from './recovery-request.store.js'

type Place = {
  database: Database
  clock: Clock
  newId: NewId
  secret: string
  baseUrl: string
  organisations: (tx: Tx) => Promise<string[]>
}

/** What waits for a second person, at every organisation: the request and whose it is. */
export async function requestsToConfirm({ database, clock, organisations }: Place) {
  const found = []
  for (const organisation of await database.as({}, organisations)) {
    const here = await database.as({ organisation }, (tx) => listRequests(tx, clock()))
    found.push(...here.filter((one) => one.verifiedBy !== null && one.confirmedAt === null))
  }
  return found.map(({ id, name, email }) => ({ id, name, email }))
}

/** Why the keeper of the machine cannot confirm a request. */
export type ConfirmRefusal = StepRefusal | 'not-there' | 'no-role'

/** Confirms as the second person, logged as the keeper of the machine; answers the link of one hour. */
export async function confirmAsOperator(
  place: Place,
  id: string,
): Promise<Result<string, ConfirmRefusal>> {
  for (const organisation of await place.database.as({}, place.organisations)) {
    const confirmed = await place.database.as({ organisation }, (tx) =>
      confirmHere(tx, place, { id, organisation }),
    )
    if (confirmed.ok || confirmed.reason !== 'not-there') {
      return confirmed
    }
  }
  return refused('not-there')
}

async function confirmHere(
  tx: Tx,
  place: Place,
  { id, organisation }: { id: string; organisation: string },
): Promise<Result<string, ConfirmRefusal>> {
  const { clock, newId, secret, baseUrl } = place
  const request = await findRequest(tx, id)
  if (request === undefined) {
    return refused('not-there')
  }
  const allowed = mayConfirm(request, { by: operatorId, worksElsewhere: false })
  if (!allowed.ok) {
    return allowed
  }
  const now = clock()
  const giving = { request, organisationId: organisation, by: null, now, newId, secret }
  const invitation = await giveAccessAgain(tx, giving)
  if (invitation === undefined) {
    return refused('no-role')
  }
  const operation = { action: 'grant', object: 'recovery', sensitivity: 'none' } as const
  await recordOperation(tx, { ...operation, objectId: id, requestId: newId(), at: now })
  return ok(linkOf({ secret, baseUrl, hasMail: false }, invitation))
}
