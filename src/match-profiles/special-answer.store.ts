import type { SpecialAnswers, SpecialCategory } from '../matching/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Who said yes to the use of a special answer, and how. */
export const consentedBy = ['self', 'representative'] as const
export type ConsentedBy = (typeof consentedBy)[number]
export const consentWays = ['spoken', 'written'] as const
export type ConsentWay = (typeof consentWays)[number]

/** Of whom a special answer is. */
export type Answerer = { clientId: string } | { mentorId: string }

/** A special answer whose consent is in force. */
export type SpecialAnswer = {
  id: string
  category: SpecialCategory
  answer: string
  consentedOn: PlainDate
  consentedBy: ConsentedBy
  how: ConsentWay
  byName: string
}

/** The special answers of one person whose consent is in force. */
export async function specialAnswersOf(tx: Tx, who: Answerer): Promise<SpecialAnswer[]> {
  const rows = await tx
    .selectFrom('special_answer as given')
    .innerJoin('account', 'account.id', 'given.account_id')
    .select(['given.id', 'given.category', 'given.answer', 'given.how', 'account.name as byName'])
    .select(['given.consented_on as consentedOn', 'given.consented_by as consentedBy'])
    .where(columnOf(who), '=', idOf(who))
    .where('given.withdrawn_at', 'is', null)
    .orderBy('given.category')
    .execute()
  return rows.map((row) => ({
    ...row,
    answer: row.answer ?? '',
    category: row.category as SpecialCategory,
    consentedBy: row.consentedBy as ConsentedBy,
    how: row.how as ConsentWay,
  }))
}

/**
 * Special answers for matching, by the id of the person; only while consent is in force (AVG 9). Written alike, so
 * that capitals make no difference.
 */
export async function specialAnswersFor(
  tx: Tx,
  side: 'client' | 'mentor',
  ids: readonly string[],
): Promise<ReadonlyMap<string, SpecialAnswers>> {
  if (ids.length === 0) {
    return new Map()
  }
  const column = `${side}_id` as const
  const rows = await tx
    .selectFrom('special_answer')
    .select([column, 'category', 'answer'])
    .where(column, 'in', [...ids])
    .where('withdrawn_at', 'is', null)
    .execute()
  const answers = new Map<string, SpecialAnswers>()
  for (const row of rows) {
    const id = row[column] ?? ''
    const answer = (row.answer ?? '').trim().toLowerCase()
    answers.set(id, { ...answers.get(id), [row.category]: answer })
  }
  return answers
}

type NewAnswer = Omit<SpecialAnswer, 'byName'> & { accountId: string; at: Instant }

/** Keeps a special answer with its consent; what was answered before in this category is withdrawn. */
export async function keepSpecialAnswer(
  tx: Tx,
  who: Answerer,
  { id, category, answer, accountId, at, ...consent }: NewAnswer,
): Promise<void> {
  await withdrawSpecialAnswer(tx, who, { category, at })
  await tx
    .insertInto('special_answer')
    .values({
      id,
      ...('clientId' in who ? { client_id: who.clientId } : { mentor_id: who.mentorId }),
      category,
      answer,
      consented_on: consent.consentedOn,
      consented_by: consent.consentedBy,
      how: consent.how,
      account_id: accountId,
      created_at: at,
    })
    .execute()
}

/** Takes consent back: the answer itself is erased at once. Doing so twice changes nothing more. */
export async function withdrawSpecialAnswer(
  tx: Tx,
  who: Answerer,
  { category, at }: { category: SpecialCategory; at: Instant },
): Promise<void> {
  await tx
    .updateTable('special_answer')
    .set({ answer: null, withdrawn_at: at })
    .where(columnOf(who), '=', idOf(who))
    .where('category', '=', category)
    .where('withdrawn_at', 'is', null)
    .execute()
}

function columnOf(who: Answerer) {
  return 'clientId' in who ? ('client_id' as const) : ('mentor_id' as const)
}

function idOf(who: Answerer): string {
  return 'clientId' in who ? who.clientId : who.mentorId
}
