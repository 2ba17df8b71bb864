import type { Instant } from '../../shared/calendar/index.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { endSessions, endSessionsHere } from '../session.store.js'

type Whose = { accountId: string; organisationId: string; by: string; at: Instant }

/**
 * Ends every session of somebody else's account, wherever it works: a session elsewhere could go on here in
 * another role. The transaction acts for who asked it afterwards.
 */
export async function signOutEverywhere(
  tx: Tx,
  { accountId, organisationId, by, at }: Whose,
): Promise<void> {
  await enter(tx, { organisation: organisationId, account: accountId })
  await endSessions(tx, accountId, at)
  await enter(tx, { organisation: organisationId, account: by })
}

/** Ends the sessions of an account at this organisation only: whoever has no role here works elsewhere in peace. */
export async function signOutHere(
  tx: Tx,
  { accountId, organisationId, by, at }: Whose,
): Promise<void> {
  await enter(tx, { organisation: organisationId, account: accountId })
  await endSessionsHere(tx, { accountId, organisationId, at })
  await enter(tx, { organisation: organisationId, account: by })
}

type OpenDoors = { accountId: string; email: string; at: Instant }

/** Takes back what could still let somebody in here: open invitations and requests for access again. */
export async function closeOpenDoors(tx: Tx, { accountId, email, at }: OpenDoors): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ expires_at: at })
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where((eb) => eb.or([eb('account_id', '=', accountId), eb('email', '=', email)]))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .execute()
  await tx
    .updateTable('recovery_request')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
}
