import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Asking, Database, Tx } from '../shared/database/index.js'
import type { Session } from './session.js'

/** The session of a token's hash, if it has not been ended. Needs no context: nobody is known yet. */
export async function findSession(asking: Asking, tokenHash: string): Promise<Session | undefined> {
  const { rows } = await sql<Session>`
    select session_id "sessionId", account_id "accountId", account_name "accountName", locale,
           organisation_id "organisationId", organisation_name "organisationName", role,
           mentor_id "mentorId", client_id "clientId", parts, valid_from "validFrom",
           valid_until "validUntil", last_seen_at "lastSeenAt", proven_at "provenAt",
           expires_at "expiresAt"
    from session_of(${tokenHash})`.execute(asking)
  return rows[0]
}

type NewSession = {
  id: string
  tokenHash: string
  accountId: string
  organisationId: string
  assignmentId: string
  startedAt: Instant
  provenAt: Instant
  expiresAt: Instant
  /** Come in through the organisation's own provider: then it reaches no other organisation. */
  isSingleSignOn?: boolean
  /** Browser and device in words. */
  browser?: string
}

/** Starts a session; the transaction must act for its account. */
export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      organisation_id: session.organisationId,
      assignment_id: session.assignmentId,
      started_at: session.startedAt,
      last_seen_at: session.startedAt,
      proven_at: session.provenAt,
      expires_at: session.expiresAt,
      is_single_sign_on: session.isSingleSignOn ?? false,
      browser: session.browser ?? '',
    })
    .execute()
}

/** Notes that the session was used. */
export async function noteSessionUse(database: Database, session: Session, at: Instant) {
  await database.as({ account: session.accountId }, (tx) =>
    tx
      .updateTable('session')
      .set({ last_seen_at: at })
      .where('id', '=', session.sessionId)
      .execute(),
  )
}

/** Gives a session another token after a fresh proof; the old token is worth nothing from now on. */
export async function renewSession(
  tx: Tx,
  { id, tokenHash, at }: { id: string; tokenHash: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ token_hash: tokenHash, proven_at: at, last_seen_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends every session of the account of the transaction. */
export async function endSessions(tx: Tx, accountId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends every session of the account of the transaction at one organisation. */
export async function endSessionsHere(
  tx: Tx,
  { accountId, organisationId, at }: { accountId: string; organisationId: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends a session at once; its token is worth nothing from the next request on. */
export async function endSession(tx: Tx, sessionId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/**
 * Ends a session in which another one goes on, and answers until when that may last at most; undefined when
 * it was ended at the same moment.
 */
export async function handOverSession(
  tx: Tx,
  sessionId: string,
  at: Instant,
): Promise<Instant | undefined> {
  const row = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .returning('expires_at')
    .executeTakeFirst()
  return row?.expires_at
}

/** Whether a session began at the organisation's own provider, whose word counts nowhere else. */
export async function cameThroughProvider(tx: Tx, sessionId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('session')
    .select('is_single_sign_on')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row?.is_single_sign_on ?? false
}

/** In which role a session works: the account may have two of the same name. */
export async function assignmentOfSession(tx: Tx, sessionId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('session')
    .select('assignment_id as assignmentId')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row?.assignmentId
}
