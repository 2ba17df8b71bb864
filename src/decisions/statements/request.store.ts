import { isMatter, statementRoleOf } from '../../authority/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { Stale } from '../../shared/http/index.js'
import { answers, type Answer, type StatementRequest } from './request.js'

/** What was asked of professionals about this decision, latest first. */
export async function requestsOf(tx: Tx, decisionId: string): Promise<StatementRequest[]> {
  const rows = await requestRows(tx)
    .where('request.decision_id', '=', decisionId)
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.id', 'desc')
    .execute()
  return rows.map(requestOfRow)
}

/** What was asked through these invitations about this client, latest first. */
export async function requestsThrough(
  tx: Tx,
  { invitations, clientId }: { invitations: readonly string[]; clientId: string },
): Promise<StatementRequest[]> {
  if (invitations.length === 0) {
    return []
  }
  const rows = await requestRows(tx)
    .where('request.invitation_id', 'in', [...invitations])
    .where('decision.client_id', '=', clientId)
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.id', 'desc')
    .execute()
  return rows.map(requestOfRow)
}

function requestRows(tx: Tx) {
  return tx
    .selectFrom('capacity_request as request')
    .innerJoin('decision', (join) =>
      join
        .onRef('decision.organisation_id', '=', 'request.organisation_id')
        .onRef('decision.id', '=', 'request.decision_id'),
    )
    .leftJoin('account as asker', 'asker.id', 'request.asked_by')
    .selectAll('request')
    .select(['decision.client_id', 'decision.status', 'asker.name as asker'])
}

type Row = Awaited<ReturnType<ReturnType<typeof requestRows>['execute']>>[number]

function requestOfRow(row: Row): StatementRequest {
  if (!isMatter(row.matter)) {
    throw new Error('A request about no known matter')
  }
  return {
    id: row.id,
    decisionId: row.decision_id,
    clientId: row.client_id,
    matter: row.matter,
    about: row.about,
    byName: row.by_name,
    byRole: statementRoleOf(row.by_role) ?? 'other',
    email: row.email,
    invitationId: row.invitation_id,
    askedBy: row.asked_by,
    askedByName: row.asker ?? '',
    askedAt: row.asked_at,
    lastDay: row.last_day,
    withdrawnAt: row.withdrawn_at,
    answer: answers.find((answer) => answer === row.answer) ?? null,
    said: row.said,
    answeredAt: row.answered_at,
    isDecisionClosed: row.status === 'closed',
    version: row.version,
  }
}

/** What is kept of a question to a professional. */
export type NewRequest = Pick<
  StatementRequest,
  | 'id'
  | 'decisionId'
  | 'matter'
  | 'about'
  | 'byName'
  | 'byRole'
  | 'email'
  | 'invitationId'
  | 'askedBy'
  | 'askedAt'
  | 'lastDay'
>

/** Keeps that a professional was asked. */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<void> {
  await tx
    .insertInto('capacity_request')
    .values({
      id: request.id,
      decision_id: request.decisionId,
      matter: request.matter,
      about: request.about,
      by_name: request.byName,
      by_role: request.byRole,
      email: request.email,
      invitation_id: request.invitationId,
      asked_by: request.askedBy,
      asked_at: request.askedAt,
      last_day: request.lastDay,
    })
    .execute()
}

/** Withdraws a question that was not answered; false when there is nothing to withdraw any more. */
export async function withdrawRequest(
  tx: Tx,
  { id, by, at }: { id: string; by: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('capacity_request')
    .set((eb) => ({ withdrawn_at: at, withdrawn_by: by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Answering = {
  id: string
  version: number
  answer: Answer
  said: string | null
  by: string
  at: Instant
}

/** Notes what came back; throws `Stale` when the question was withdrawn or answered meanwhile. */
export async function noteAnswer(
  tx: Tx,
  { id, version, answer, said, by, at }: Answering,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('capacity_request')
    .set({ answer, said, answered_by: by, answered_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('capacity_request')
  }
}

/** To whom, and in which language, it is told that a question was answered. */
export async function askerOf(
  tx: Tx,
  requestId: string,
): Promise<{ email: string; locale: string } | undefined> {
  return tx
    .selectFrom('capacity_request as request')
    .innerJoin('account', 'account.id', 'request.asked_by')
    .select(['account.email', 'account.locale'])
    .where('request.id', '=', requestId)
    .where('request.answer', 'is not', null)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst()
}
