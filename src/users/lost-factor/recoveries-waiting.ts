import type { Actor } from '../../shared/access/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { mayConfirm, mayVerify, secondPeople, type RecoveriesWaiting } from './recovery-request.js'
import { listRequests } from './recovery-request.store.js'

type Asking = { actor: Pick<Actor, 'accountId' | 'role'>; now: Instant }

/** How many people wait for this reader: nobody for who is no second person, and never oneself. */
export async function recoveriesWaiting(
  tx: Tx,
  { actor, now }: Asking,
): Promise<RecoveriesWaiting> {
  if (!secondPeople(actor)) {
    return { toVerify: 0, toConfirm: 0 }
  }
  const open = await listRequests(tx, now)
  const { accountId: by, role } = actor
  const verifies = role === 'coordinator'
  return {
    toVerify: verifies ? open.filter((one) => mayVerify(one, by).ok).length : 0,
    toConfirm: open.filter((one) => mayConfirm(one, { by, worksElsewhere: false }).ok).length,
  }
}
