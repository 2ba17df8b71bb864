import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Answers } from './answers.js'
import type { Option } from './option.js'
import type { Advice } from './what-fits.js'

/** Whose situation is looked at: a request, the client it became, or a client without a request. */
export type TriageOf = { clientId: string | null; referralId: string | null }

/** One time that the questions were answered, with what was chosen then. */
export type Triage = {
  id: string
  answers: Answers
  advice: readonly Advice[]
  answeredBy: string
  answeredAt: Instant
  choice: { chosen: readonly Option[]; why: string; by: string; at: Instant } | undefined
}

/** All times that the questions were answered about somebody, the newest first. */
export async function triagesOf(tx: Tx, { clientId, referralId }: TriageOf): Promise<Triage[]> {
  const rows = await tx
    .selectFrom('triage')
    .innerJoin('account as asker', 'asker.id', 'triage.answered_by')
    .leftJoin('account as chooser', 'chooser.id', 'triage.chosen_by')
    .selectAll('triage')
    .select(['asker.name as asker_name', 'chooser.name as chooser_name'])
    .where((where) =>
      where.or([
        ...(clientId === null ? [] : [where('triage.client_id', '=', clientId)]),
        ...(referralId === null ? [] : [where('triage.referral_id', '=', referralId)]),
      ]),
    )
    .orderBy('triage.answered_at', 'desc')
    .orderBy('triage.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    answers: row.answers as Answers,
    advice: row.advice as unknown as readonly Advice[],
    answeredBy: row.asker_name,
    answeredAt: row.answered_at,
    choice:
      row.chosen === null || row.chosen_because === null || row.chosen_at === null
        ? undefined
        : {
            chosen: row.chosen as readonly Option[],
            why: row.chosen_because,
            by: row.chooser_name ?? '',
            at: row.chosen_at,
          },
  }))
}

type NewTriage = TriageOf & {
  id: string
  answers: Answers
  advice: readonly Advice[]
  rulesVersion: number
  accountId: string
  at: Instant
}

/** Keeps what was answered and what the rules said of it. */
export async function insertTriage(tx: Tx, triage: NewTriage): Promise<void> {
  await tx
    .insertInto('triage')
    .values({
      id: triage.id,
      client_id: triage.clientId,
      referral_id: triage.referralId,
      answers: JSON.stringify(triage.answers),
      advice: JSON.stringify(triage.advice),
      rules_version: triage.rulesVersion,
      answered_by: triage.accountId,
      answered_at: triage.at,
    })
    .execute()
}

type Choice = { id: string; chosen: readonly Option[]; why: string; accountId: string; at: Instant }

/** Writes what was chosen, once; false when somebody chose before. */
export async function chooseInTriage(tx: Tx, { id, ...choice }: Choice): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('triage')
    .set({
      chosen: [...choice.chosen],
      chosen_because: choice.why,
      chosen_by: choice.accountId,
      chosen_at: choice.at,
    })
    .where('id', '=', id)
    .where('chosen', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives what was talked about for a request to the client it became. */
export async function joinTriagesToClient(
  tx: Tx,
  { referralId, clientId }: { referralId: string; clientId: string },
): Promise<void> {
  await tx
    .updateTable('triage')
    .set({ client_id: clientId })
    .where('referral_id', '=', referralId)
    .execute()
}

/** Gives the talks about one registration of a client to the other, which is the same person. */
export async function moveTriagesOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('triage').set({ client_id: to }).where('client_id', '=', from).execute()
}

/** A request as far as the questions need it. */
export type AskedFor = {
  id: string
  number: number
  givenName: string
  familyName: string | null
  birthDate: PlainDate | null
  age: number | null
  measures: readonly string[]
  clientId: string | null
}

/** The request with this id. */
export async function findAskedFor(tx: Tx, id: string): Promise<AskedFor | undefined> {
  return tx
    .selectFrom('referral')
    .select([
      'id',
      'number',
      'given_name as givenName',
      'family_name as familyName',
      'birth_date as birthDate',
      'age',
      'measures',
      'client_id as clientId',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}
