import { recordAudit } from '../../audit/index.js'
import { plainDateOf, type Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { rolesInForce, type OwnRole } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'

type Sign = {
  accountId: string
  at: Instant
  requestId: string
  action: 'sign-in' | 'sign-out'
  outcome: 'allowed' | 'denied'
  /** With what somebody came in. */
  rule?: string
}

/** Writes one row at the organisation of a role; the transaction acts for it afterwards. */
export async function logSign(tx: Tx, role: OwnRole, { accountId, ...sign }: Sign): Promise<void> {
  await enter(tx, { organisation: role.organisationId, account: accountId })
  const actor = { accountId, role: role.role }
  await recordAudit(tx, { ...sign, actor, object: 'session', objectId: null })
}

/** Writes a failed sign-in at every organisation where the account has a role today. */
export async function logFailedSignIn(
  tx: Tx,
  failed: Pick<Sign, 'accountId' | 'at' | 'requestId'>,
): Promise<void> {
  await enter(tx, { account: failed.accountId })
  const roles = rolesInForce(await ownRoles(tx), plainDateOf(failed.at))
  const perOrganisation = new Map(roles.map((role) => [role.organisationId, role]))
  for (const role of perOrganisation.values()) {
    await logSign(tx, role, { ...failed, action: 'sign-in', outcome: 'denied' })
  }
}
