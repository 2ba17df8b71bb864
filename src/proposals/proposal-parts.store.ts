import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { Meeting, Proposal, ProposalAnswer } from './rules/proposal.js'

type Of = Pick<Proposal, 'id' | 'clientId'>
type Answered = Pick<Proposal, 'id' | 'clientId' | 'mentorId' | 'answers'>

/** Adds the last answer of a proposal; none is ever changed. */
export async function insertAnswer(
  tx: Tx,
  { id, clientId, mentorId, answers }: Answered,
  given: ProposalAnswer,
) {
  await tx
    .insertInto('proposal_answer')
    .values({
      id: given.id,
      proposal_id: id,
      client_id: clientId,
      mentor_id: given.side === 'mentor' ? mentorId : null,
      position: answers.length,
      side: given.side,
      moment: given.moment,
      answer: given.answer,
      reason: given.reason,
      not_before: given.notBefore,
      is_veto: given.isVeto,
      how: given.how,
      answered_on: given.answeredOn,
      account_id: given.by,
      created_at: given.at,
    })
    .execute()
}

/** Keeps a meeting: a new one, or what came of one that was read in this version. Throws `Stale` otherwise. */
export async function keepMeeting(
  tx: Tx,
  { id, clientId }: Of,
  { meeting, told }: { meeting: Meeting; told: { by: string; at: Instant } },
): Promise<void> {
  const values = {
    planned_on: meeting.plannedOn,
    planned_time: meeting.plannedTime,
    place: meeting.place,
    who_comes: meeting.whoComes,
    to_talk_about: meeting.toTalkAbout,
    outcome: meeting.outcome,
    outcome_note: meeting.outcomeNote,
  }
  const known = await tx
    .updateTable('acquaintance')
    .set({ ...values, version: meeting.version + 1 })
    .where('id', '=', meeting.id)
    .where('version', '=', meeting.version)
    .executeTakeFirst()
  if (known.numUpdatedRows === 1n) {
    return
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('acquaintance')
    .values({
      ...values,
      id: meeting.id,
      proposal_id: id,
      client_id: clientId,
      account_id: told.by,
      created_at: told.at,
    })
    .onConflict((same) => same.columns(['organisation_id', 'id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale('acquaintance')
  }
}

/** The answers of these proposals, the oldest first. */
export async function answersOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ProposalAnswer[]>> {
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await tx
    .selectFrom('proposal_answer')
    .selectAll()
    .where('proposal_id', 'in', [...ids])
    .orderBy('position')
    .execute()
  return grouped(
    rows.map((row) => [
      row.proposal_id,
      {
        id: row.id,
        side: row.side as ProposalAnswer['side'],
        moment: row.moment as ProposalAnswer['moment'],
        answer: row.answer as ProposalAnswer['answer'],
        reason: row.reason,
        notBefore: row.not_before,
        isVeto: row.is_veto,
        how: row.how,
        answeredOn: row.answered_on,
        by: row.account_id,
        at: row.created_at,
      },
    ]),
  )
}

/** The meetings of these proposals, the first planned first. */
export async function meetingsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Meeting[]>> {
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await tx
    .selectFrom('acquaintance')
    .selectAll()
    .where('proposal_id', 'in', [...ids])
    .orderBy('planned_on')
    .orderBy('id')
    .execute()
  return grouped(
    rows.map((row) => [
      row.proposal_id,
      {
        id: row.id,
        plannedOn: row.planned_on,
        plannedTime: row.planned_time?.slice(0, 5) ?? null,
        place: row.place,
        whoComes: row.who_comes,
        toTalkAbout: row.to_talk_about,
        outcome: row.outcome as Meeting['outcome'],
        outcomeNote: row.outcome_note,
        version: row.version,
      },
    ]),
  )
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}
