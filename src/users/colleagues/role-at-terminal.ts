import { recordOperation } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import type { Role } from '../../shared/access/index.js'
import { instantPlus, plainDateOf, type Clock, type Instant } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { hashOf, type NewId } from '../../shared/ids/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { endOpenInvitations, insertInvitation } from '../invitation.store.js'
import { noticeOfChange } from '../notices/index.js'
import { normalEmail } from '../sign-in/check-password.js'
import { coordinatorAccounts, hasRoleHere } from './colleague.store.js'
import { withoutBounds } from './invite.form.js'
import { tokenOf } from './invite.js'

/** The roles that can be given at the terminal: who keeps the machine, and who can help a foundation on. */
export const rolesAtTerminal = [
  'operator',
  'board',
  'auditor',
  'coordinator',
] as const satisfies readonly Role[]

type Place = { database: Database; clock: Clock; newId: NewId; secret: string; baseUrl: string }

/** Who gets which role, at which organisation. */
export type RoleToGive = {
  organisation: string
  role: (typeof rolesAtTerminal)[number]
  email: string
  name: string | undefined
}

/** What came of it: the link that works once, until a moment, and how many coordinators hear of it. */
export type GivenRole = { link: string; expiresAt: Instant; coordinatorsTold: number }

/** Why a role cannot be given. */
export type GiveRoleRefusal = 'no-address' | 'has-role'

const minutesValid = 60

/**
 * Makes an invitation of one hour on behalf of the keeper of the machine. Never silently: a row in the log
 * of the organisation, and a notice to each of its coordinators, whatever the role.
 */
export async function giveRoleAtTerminal(
  place: Place,
  { organisation, role, email: typed, name }: RoleToGive,
): Promise<Result<GivenRole, GiveRoleRefusal>> {
  const email = normalEmail(typed)
  if (!isMailAddress(email)) {
    return refused('no-address')
  }
  const { database, clock, secret, baseUrl, newId } = place
  const now = clock()
  return database.as({ organisation }, async (tx) => {
    const today = plainDateOf(now)
    if (await hasRoleHere(tx, { role, by: { email }, today })) {
      return refused('has-role')
    }
    const id = newId()
    const expiresAt = instantPlus(now, { minutes: minutesValid })
    const invite = { ...withoutBounds, role, email, name: name ?? email }
    await endOpenInvitations(tx, invite, now)
    await insertInvitation(tx, {
      ...invite,
      id,
      purpose: 'invitation',
      accountId: null,
      tokenHash: hashOf(tokenOf(secret, id)),
      createdAt: now,
      expiresAt,
    })
    const coordinatorsTold = await tellCoordinators(tx, { now, newId })
    const operation = { action: 'grant', object: 'invitation', sensitivity: 'none' } as const
    await recordOperation(tx, { ...operation, objectId: id, requestId: newId(), at: now })
    const link = baseUrl + href(routes.invitation, { token: tokenOf(secret, id) })
    return ok({ link, expiresAt, coordinatorsTold })
  })
}

async function tellCoordinators(
  tx: Tx,
  { now, newId }: { now: Instant; newId: NewId },
): Promise<number> {
  const accounts = await coordinatorAccounts(tx, plainDateOf(now))
  for (const accountId of accounts) {
    await noticeOfChange(tx, { accountId, kind: 'role-offered-at-terminal', at: now, newId })
  }
  return accounts.length
}
