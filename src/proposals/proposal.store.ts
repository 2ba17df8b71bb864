import { sql } from 'kysely'
import type { RegimeKey } from '../mentorships/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { answersOf, insertAnswer, keepMeeting, meetingsOf } from './proposal-parts.store.js'
import { openStatuses, type Proposal, type ProposalStatus } from './rules/proposal.js'

/** A proposal with the names of both and the version it was read in. */
export type KnownProposal = {
  proposal: Proposal
  clientName: string
  mentorName: string
  /** Who stopped is asked nothing any more, and reads nothing. */
  hasMentorStopped: boolean
  suggestedName: string | null
  proposedByName: string
  /** What was shown when the coordinator chose. */
  explanation: unknown
  weightsVersion: number | null
  ownChoiceId: string | null
  version: number
}

/** One proposal with all answers and meetings; undefined when it is not there. */
export async function findProposal(tx: Tx, id: string): Promise<KnownProposal | undefined> {
  const rows = await proposals(tx).where('match_proposal.id', '=', id).execute()
  return (await withParts(tx, rows))[0]
}

/** All proposals that still ask something of somebody, the oldest first. */
export async function openProposals(tx: Tx): Promise<KnownProposal[]> {
  const rows = await proposals(tx)
    .where('match_proposal.status', 'in', [...openStatuses])
    .orderBy('match_proposal.proposed_at')
    .orderBy('match_proposal.id')
    .execute()
  return withParts(tx, rows)
}

/** Proposals that are over, the newest first. */
export async function closedProposals(tx: Tx, limit: number): Promise<KnownProposal[]> {
  const rows = await proposals(tx)
    .where('match_proposal.status', 'not in', [...openStatuses])
    .orderBy('match_proposal.proposed_at', 'desc')
    .orderBy('match_proposal.id', 'desc')
    .limit(limit)
    .execute()
  return withParts(tx, rows)
}

/** The open proposals of one mentor, or of one client. */
export async function openProposalsOf(
  tx: Tx,
  { mentorId, clientId, entryId }: { mentorId?: string; clientId?: string; entryId?: string },
): Promise<KnownProposal[]> {
  const rows = await proposals(tx)
    .where('match_proposal.status', 'in', [...openStatuses])
    .$if(mentorId !== undefined, (query) =>
      query.where('match_proposal.mentor_id', '=', mentorId ?? ''),
    )
    .$if(clientId !== undefined, (query) =>
      query.where('match_proposal.client_id', '=', clientId ?? ''),
    )
    .$if(entryId !== undefined, (query) =>
      query.where('match_proposal.waiting_entry_id', '=', entryId ?? ''),
    )
    .orderBy('match_proposal.proposed_at')
    .orderBy('match_proposal.id')
    .execute()
  return withParts(tx, rows)
}

type Kept = {
  state: Proposal
  explanation: unknown
  weightsVersion: number | null
}

/** Makes others who would give this mentor somebody wait until the transaction ends: a last place is given once. */
export async function holdMentor(tx: Tx, mentorId: string): Promise<void> {
  await tx.selectFrom('mentor').select('id').where('id', '=', mentorId).forNoKeyUpdate().execute()
}

/** Puts a new proposal on record. Throws `Stale` when somebody else proposed for the same person meanwhile. */
export async function insertProposal(
  tx: Tx,
  { state, explanation, weightsVersion }: Kept,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('match_proposal')
    .values({
      id: state.id,
      client_id: state.clientId,
      mentor_id: state.mentorId,
      waiting_entry_id: state.entryId,
      regime: state.regime,
      status: state.status,
      suggested_mentor_id: state.suggestedMentorId,
      followed_suggestion: state.followedSuggestion,
      reason: state.reason,
      explanation: JSON.stringify(explanation),
      weights_version: weightsVersion,
      proposed_by: state.proposedBy,
      proposed_at: state.proposedAt,
    })
    .onConflict((same) =>
      same
        .columns(['organisation_id', 'waiting_entry_id'])
        // Written out, as the index has it: a parameter would not find it.
        .where(sql<boolean>`status in ('asking-mentor', 'acquaintance', 'agreed')`)
        .doNothing(),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale('proposal')
  }
}

type Change = {
  state: Proposal
  answer?: Proposal['answers'][number] | undefined
  meeting?: Proposal['meetings'][number] | undefined
  version: number
  told: { by: string; at: Instant }
}

/** Saves what a step made over the version it was read in; throws `Stale` when somebody was first. */
export async function updateProposal(
  tx: Tx,
  { state, answer, meeting, version, told }: Change,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('match_proposal')
    .set({
      status: state.status,
      told_to_mentor: state.toldToMentor,
      mentor_asked_at: state.mentorAskedAt,
      agreed_on: state.agreedOn,
      mentorship_id: state.mentorshipId,
      closed_at: state.closedAt,
      close_reason: state.closeReason,
      version: version + 1,
    })
    .where('id', '=', state.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('proposal')
  }
  if (answer !== undefined) {
    await insertAnswer(tx, state, answer)
  }
  if (meeting !== undefined) {
    await keepMeeting(tx, state, { meeting, told })
  }
}

function proposals(tx: Tx) {
  return tx
    .selectFrom('match_proposal')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'match_proposal.organisation_id')
        .onRef('client.id', '=', 'match_proposal.client_id'),
    )
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'match_proposal.organisation_id')
        .onRef('mentor.id', '=', 'match_proposal.mentor_id'),
    )
    .leftJoin('mentor as suggested', (join) =>
      join
        .onRef('suggested.organisation_id', '=', 'match_proposal.organisation_id')
        .onRef('suggested.id', '=', 'match_proposal.suggested_mentor_id'),
    )
    .leftJoin('account', 'account.id', 'match_proposal.proposed_by')
    .selectAll('match_proposal')
    .select(['client.given_name as c_given', 'client.name_prefix as c_prefix'])
    .select(['client.family_name as c_family', 'mentor.given_name as m_given'])
    .select(['mentor.name_prefix as m_prefix', 'mentor.family_name as m_family'])
    .select('mentor.status as m_status')
    .select(['suggested.given_name as s_given', 'suggested.name_prefix as s_prefix'])
    .select(['suggested.family_name as s_family', 'account.name as by_name'])
}

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['executeTakeFirstOrThrow']>>

async function withParts(tx: Tx, rows: readonly Row[]): Promise<KnownProposal[]> {
  const ids = rows.map(({ id }) => id)
  const answers = await answersOf(tx, ids)
  const meetings = await meetingsOf(tx, ids)
  return rows.map((row) => ({
    proposal: {
      ...stateOf(row),
      answers: answers.get(row.id) ?? [],
      meetings: meetings.get(row.id) ?? [],
    },
    clientName: nameOf(row.c_given, row.c_prefix, row.c_family),
    mentorName: nameOf(row.m_given, row.m_prefix, row.m_family),
    hasMentorStopped: row.m_status === 'stopped',
    suggestedName: row.s_given === null ? null : nameOf(row.s_given, row.s_prefix, row.s_family),
    proposedByName: row.by_name ?? '',
    explanation: row.explanation,
    weightsVersion: row.weights_version,
    ownChoiceId: row.own_choice_id,
    version: row.version,
  }))
}

function stateOf(row: Row): Omit<Proposal, 'answers' | 'meetings'> {
  return {
    id: row.id,
    clientId: row.client_id,
    mentorId: row.mentor_id,
    entryId: row.waiting_entry_id,
    regime: row.regime as RegimeKey,
    status: row.status as ProposalStatus,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    reason: row.reason,
    suggestedMentorId: row.suggested_mentor_id,
    followedSuggestion: row.followed_suggestion,
    toldToMentor: row.told_to_mentor,
    mentorAskedAt: row.mentor_asked_at,
    agreedOn: row.agreed_on,
    mentorshipId: row.mentorship_id,
    closedAt: row.closed_at,
    closeReason: row.close_reason,
  }
}

function nameOf(givenName: string, namePrefix: string | null, familyName: string | null): string {
  return fullName({ givenName, namePrefix, familyName })
}
