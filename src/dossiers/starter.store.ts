import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import type { AnswerSource, KeptAnswer, StarterAnswer, StarterQuestion } from './starter.js'

/** Every answer of the starter conversation of a client, the newest first. */
export async function allAnswers(tx: Tx, clientId: string): Promise<KeptAnswer[]> {
  const rows = await answers(tx, clientId).orderBy('starter_answer.id', 'desc').execute()
  return rows.map(keptFrom)
}

/** The newest answer to each question that was answered. */
export async function newestAnswers(tx: Tx, clientId: string): Promise<KeptAnswer[]> {
  const rows = await answers(tx, clientId)
    .distinctOn('starter_answer.question')
    .orderBy('starter_answer.question')
    .orderBy('starter_answer.id', 'desc')
    .execute()
  return rows.map(keptFrom)
}

function answers(tx: Tx, clientId: string) {
  return tx
    .selectFrom('starter_answer')
    .leftJoin('account', 'account.id', 'starter_answer.account_id')
    .select(['starter_answer.id', 'starter_answer.question', 'starter_answer.answer'])
    .select(['starter_answer.source', 'starter_answer.answered_at as at'])
    .select('account.name as byName')
    .where('starter_answer.client_id', '=', clientId)
}

type Row = Awaited<ReturnType<ReturnType<typeof answers>['execute']>>[number]

function keptFrom({ question, source, byName, ...row }: Row): KeptAnswer {
  return {
    ...row,
    question: question as StarterQuestion,
    source: source as AnswerSource,
    byName: byName ?? '',
  }
}

type Adding = { clientId: string; accountId: string; at: Instant; newId: NewId }

/** Adds answers; earlier ones stay. */
export async function insertAnswers(
  tx: Tx,
  added: readonly StarterAnswer[],
  { clientId, accountId, at, newId }: Adding,
): Promise<void> {
  const row = { client_id: clientId, account_id: accountId, answered_at: at }
  await tx
    .insertInto('starter_answer')
    .values(added.map((answer) => ({ ...row, id: newId(), ...answer })))
    .execute()
}
