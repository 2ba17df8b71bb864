import { recordAudit } from '../../audit/index.js'
import { plainDateOf, type Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { rolesInForce } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'

type AccountChange = {
  accountId: string
  at: Instant
  requestId: string
  object: string
  /** By which right it was done, as nobody was signed in. */
  rule: string
}

/** Logs a change of an account, made without session, at every organisation where it has a role today. */
export async function logAccountChange(
  tx: Tx,
  { accountId, object, ...change }: AccountChange,
): Promise<void> {
  await enter(tx, { account: accountId })
  const roles = rolesInForce(await ownRoles(tx), plainDateOf(change.at))
  const perOrganisation = new Map(roles.map((role) => [role.organisationId, role.role]))
  for (const [organisation, role] of perOrganisation) {
    await enter(tx, { organisation, account: accountId })
    await recordAudit(tx, {
      ...change,
      actor: { accountId, role },
      action: 'update',
      object,
      objectId: accountId,
      sensitivity: 'none',
      outcome: 'allowed',
    })
  }
}
