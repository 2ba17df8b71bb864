import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { Objection, ObjectionOutcome, Teller } from './objection.js'

type NewObjection = Pick<Objection, 'id' | 'clientId' | 'aboutAccountId' | 'words' | 'madeAt'> & {
  toldBy: Teller
  accountId: string
}

/** Keeps an objection. */
export async function insertObjection(tx: Tx, objection: NewObjection): Promise<void> {
  await tx
    .insertInto('access_objection')
    .values({
      id: objection.id,
      client_id: objection.clientId,
      about_account_id: objection.aboutAccountId,
      words: objection.words,
      told_by: objection.toldBy,
      account_id: objection.accountId,
      made_at: objection.madeAt,
    })
    .execute()
}

type Wanted = { clientId?: string; id?: string; isOpen?: boolean; limit: number }

/** Objections, those that wait for an answer first and then the newest. */
export async function findObjections(tx: Tx, wanted: Wanted): Promise<Objection[]> {
  const { clientId, id, isOpen, limit } = wanted
  const rows = await tx
    .selectFrom('access_objection as objection')
    .leftJoin('account as about', 'about.id', 'objection.about_account_id')
    .leftJoin('account as answerer', 'answerer.id', 'objection.answered_by')
    .select([
      'objection.id',
      'objection.client_id as clientId',
      'objection.about_account_id as aboutAccountId',
      'about.name as aboutName',
      'objection.words',
      'objection.told_by as toldBy',
      'objection.made_at as madeAt',
      'objection.answer',
      'objection.outcome',
      'objection.answered_at as answeredAt',
      'answerer.name as byName',
    ])
    .$if(clientId !== undefined, (query) => query.where('objection.client_id', '=', clientId ?? ''))
    .$if(id !== undefined, (query) => query.where('objection.id', '=', id ?? ''))
    .$if(isOpen === true, (query) => query.where('objection.answered_at', 'is', null))
    .orderBy((eb) => eb('objection.answered_at', 'is not', null))
    .orderBy('objection.made_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ answer, outcome, answeredAt, byName, toldBy, ...row }) => ({
    ...row,
    toldBy: toldBy as Teller,
    answer:
      answer === null || answeredAt === null
        ? null
        : { words: answer, outcome: outcome as ObjectionOutcome, byName, at: answeredAt },
  }))
}

type Answer = { words: string; outcome: ObjectionOutcome; by: string; at: Instant }

/** Keeps the answer. Throws `Stale` when somebody answered meanwhile. */
export async function saveAnswer(tx: Tx, id: string, answer: Answer): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('access_objection')
    .set({
      answer: answer.words,
      outcome: answer.outcome,
      answered_by: answer.by,
      answered_at: answer.at,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}
