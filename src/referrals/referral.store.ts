import { sql } from 'kysely'
import type { AskerRole } from '../law/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Schema, Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { hashOf, newSecret } from '../shared/ids/index.js'
import type { Updateable } from 'kysely'
import type { Referral, ReferralStatus, ReferralStep, Telling } from './referral.js'
import type {
  AskedLiving,
  AskedUrgency,
  AskedWay,
  Knowing,
  KnownMeasure,
  ReferralVia,
  Told,
} from './told.js'

/** A request; undefined when it is not there or of another organisation. */
export async function findReferral(tx: Tx, id: string): Promise<Referral | undefined> {
  const row = await tx
    .selectFrom('referral as r')
    .leftJoin('account as assigned', 'assigned.id', 'r.assigned_to')
    .leftJoin('account as answerer', 'answerer.id', 'r.answered_by')
    .selectAll('r')
    .select(['assigned.name as assignedName', 'answerer.name as answeredByName'])
    .where('r.id', '=', id)
    .executeTakeFirst()
  return row && referralFrom(row)
}

type Row = {
  [K in keyof Schema['referral']]: Schema['referral'][K] extends { __select__: infer S }
    ? S
    : Schema['referral'][K]
} & { assignedName: string | null; answeredByName: string | null }

function referralFrom(row: Row): Referral {
  return {
    ...toldFrom(row),
    id: row.id,
    number: row.number,
    via: row.via as ReferralVia,
    receivedAt: row.received_at,
    answerDueOn: row.answer_due_on,
    suspicions: row.suspicions,
    status: row.status as ReferralStatus,
    assignedTo: row.assigned_to,
    assignedName: row.assignedName,
    answeredOn: row.answered_on,
    answeredByName: row.answeredByName,
    answerReason: row.answer_reason,
    toldHow: row.told_how as Telling | null,
    passedTo: row.passed_to,
    clientId: row.client_id,
    version: row.version,
  }
}

function toldFrom(row: Row): Told {
  return {
    askerRole: row.asker_role as AskerRole,
    askerName: row.asker_name,
    askerOrganisation: row.asker_organisation,
    askerPhone: row.asker_phone,
    askerEmail: row.asker_email,
    callBack: row.call_back,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date,
    age: row.age,
    livingKind: row.living_kind as AskedLiving,
    institutionName: row.institution_name,
    postcode: row.postcode,
    place: row.place,
    languages: row.languages,
    way: row.way as AskedWay,
    chosenPerson: row.chosen_person,
    why: row.why,
    tried: row.tried,
    nearPeople: row.near_people,
    relativesWhy: row.relatives_why,
    measures: row.measures as KnownMeasure[],
    measuresNote: row.measures_note,
    urgency: row.urgency as AskedUrgency,
    ifNothing: row.if_nothing,
    knows: row.knows as Knowing,
    knowsWhy: row.knows_why,
  }
}

/** A request that a coordinator writes down. */
export type NewReferral = {
  id: string
  told: Told
  via: ReferralVia
  receivedAt: Instant
  answerDueOn: PlainDate
  assignedTo: string | null
  suspicions?: readonly string[]
}

/** Keeps a request that came in by telephone, under the next number of the organisation. */
export async function insertReferral(tx: Tx, { told, ...referral }: NewReferral): Promise<void> {
  await tx
    .insertInto('referral')
    .values({
      id: referral.id,
      number: await nextNumber(tx),
      via: referral.via,
      received_at: referral.receivedAt,
      answer_due_on: referral.answerDueOn,
      receipt_hash: hashOf(newSecret()),
      suspicions: [...(referral.suspicions ?? [])],
      status: referral.assignedTo === null ? 'new' : 'looking',
      assigned_to: referral.assignedTo,
      asker_role: told.askerRole,
      asker_name: told.askerName,
      asker_organisation: told.askerOrganisation,
      asker_phone: told.askerPhone,
      asker_email: told.askerEmail,
      call_back: told.callBack,
      given_name: told.givenName,
      family_name: told.familyName,
      birth_date: told.birthDate,
      age: told.age,
      living_kind: told.livingKind,
      institution_name: told.institutionName,
      postcode: told.postcode,
      place: told.place,
      languages: [...told.languages],
      way: told.way,
      chosen_person: told.chosenPerson,
      why: told.why,
      tried: told.tried,
      near_people: told.nearPeople,
      relatives_why: told.relativesWhy,
      measures: [...told.measures],
      measures_note: told.measuresNote,
      urgency: told.urgency,
      if_nothing: told.ifNothing,
      knows: told.knows,
      knows_why: told.knowsWhy,
    })
    .execute()
}

/** The next number; an organisation whose door was never set gets one that is closed. */
async function nextNumber(tx: Tx): Promise<number> {
  await tx
    .insertInto('referral_door')
    .values({ slug: sql<string>`'organisatie-' || left(md5(current_organisation()::text), 12)` })
    .onConflict((conflict) => conflict.column('organisation_id').doNothing())
    .execute()
  const { number } = await tx
    .updateTable('referral_door')
    .set({ last_number: sql<number>`last_number + 1` })
    .returning('last_number as number')
    .executeTakeFirstOrThrow()
  return number
}

/** Changes a request. Throws `Stale` when somebody changed it in between. */
export async function saveReferral(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: Updateable<Schema['referral']>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('referral')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

/** Takes an answer back that made no client; false when somebody was first. */
export async function takeAnswerBack(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('referral')
    .set({ status: 'looking', answered_on: null, answered_by: null, answer_reason: null })
    .set({ told_how: null, passed_to: null, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('answered_on', 'is not', null)
    .where('status', '!=', 'accepted')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type NewStep = Pick<ReferralStep, 'id' | 'kind' | 'at'> & {
  referralId: string
  words?: string | null
  answer?: ReferralStatus
  by: string
}

/** Adds what was done with a request. */
export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  const { id, referralId, kind, words = null, answer = null, by, at } = step
  await tx
    .insertInto('referral_step')
    .values({ id, referral_id: referralId, kind, words, answer, account_id: by, at })
    .execute()
}

/** What was done with a request, the newest first. */
export async function stepsOf(tx: Tx, referralId: string): Promise<ReferralStep[]> {
  const rows = await tx
    .selectFrom('referral_step as step')
    .leftJoin('account', 'account.id', 'step.account_id')
    .select(['step.id', 'step.kind', 'step.words', 'step.answer', 'step.at'])
    .select('account.name as byName')
    .where('step.referral_id', '=', referralId)
    .orderBy('step.at', 'desc')
    .orderBy('step.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ReferralStep['kind'],
    answer: row.answer as ReferralStatus | null,
  }))
}

/** An earlier or later request that may be about the same person. */
export type AlikeReferral = { id: string; number: number; receivedAt: Instant; name: string }

/** Other requests with the same name, or the same given name and birth date. */
export async function alikeReferrals(
  tx: Tx,
  who: Pick<Referral, 'id' | 'givenName' | 'familyName' | 'birthDate'>,
): Promise<AlikeReferral[]> {
  const lower = (text: string) => text.toLowerCase()
  return tx
    .selectFrom('referral')
    .select(['id', 'number', 'received_at as receivedAt'])
    .select(sql<string>`concat_ws(' ', given_name, family_name)`.as('name'))
    .where('id', '!=', who.id)
    .where(sql`lower(given_name)`, '=', lower(who.givenName))
    .where((either) =>
      either.or([
        who.familyName === null
          ? either('family_name', 'is', null)
          : either(sql`lower(family_name)`, '=', lower(who.familyName)),
        ...(who.birthDate === null ? [] : [either('birth_date', '=', who.birthDate)]),
      ]),
    )
    .orderBy('received_at', 'desc')
    .limit(5)
    .execute()
}

/** Moves the requests of one registration of a client to the other. */
export async function moveReferralsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('referral').set({ client_id: to }).where('client_id', '=', from).execute()
}
