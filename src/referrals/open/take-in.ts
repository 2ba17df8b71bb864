import { recordOperation } from '../../audit/index.js'
import { addDays, plainDateOf } from '../../shared/calendar/index.js'
import { derivedToken } from '../../shared/crypto/index.js'
import { enter } from '../../shared/database/index.js'
import { requestIdOf } from '../../shared/http/index.js'
import { hashOf } from '../../shared/ids/index.js'
import type { ReferralVia, Told } from '../told.js'
import { dropDraft } from './draft.store.js'
import type { AtDoor } from './open-deps.js'
import { findReceipt, handIn } from './reception.store.js'

type TakingIn = {
  id: string
  via: ReferralVia
  told: Told
  suspicions: readonly string[]
  draftHash: string | undefined
}

/** The token of a receipt: made of the id of the request, known to who sent it. */
export function receiptToken(secret: string, id: string): string {
  return derivedToken(secret, 'receipt of a request for help', id)
}

/**
 * Takes a request in, drops the draft it came from and writes the row of the log, together; the token of its
 * receipt. The same form again gives the same receipt. Undefined when the door took in too many today.
 */
export async function takeIn(
  { deps, c, door }: AtDoor,
  { id, via, told, suspicions, draftHash }: TakingIn,
): Promise<string | undefined> {
  const receivedAt = deps.clock()
  const token = receiptToken(deps.secret, id)
  const receiptHash = hashOf(token)
  const isThere = await receiptOfEarlier({ deps }, id)
  if (isThere !== undefined) {
    return isThere
  }
  const { organisationId, answerDays } = door
  const answerDueOn = addDays(plainDateOf(receivedAt), answerDays)
  const request = {
    organisationId,
    id,
    via,
    receivedAt,
    answerDueOn,
    receiptHash,
    suspicions,
    told,
  }
  return deps.database.as(draftHash === undefined ? {} : { credential: draftHash }, async (tx) => {
    const number = await handIn(tx, request)
    if (number === undefined) {
      return undefined
    }
    if (draftHash !== undefined) {
      await dropDraft(tx, draftHash)
    }
    await enter(tx, { organisation: organisationId })
    await recordOperation(tx, {
      action: 'create',
      object: 'referral',
      objectId: id,
      requestId: requestIdOf(c),
      at: receivedAt,
      from: 'visitor',
    })
    return token
  })
}

/** The receipt of a request that came in under this id before, if any did. */
export async function receiptOfEarlier(
  { deps }: Pick<AtDoor, 'deps'>,
  id: string,
): Promise<string | undefined> {
  const token = receiptToken(deps.secret, id)
  const found = await deps.database.asNobody((asking) => findReceipt(asking, hashOf(token)))
  return found === undefined ? undefined : token
}
