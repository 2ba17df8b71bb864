import { recordFacts } from '../audit/index.js'
import { plainDateOf, type Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { MentorshipOutcome } from './mentorship.facts.js'
import type { Mentorship } from './mentorship.js'
import { saveParts } from './mentorship-parts.store.js'
import { coupleColumns, mentorshipFrom } from './mentorship-rows.js'
import { nothingKnown, type StartFacts } from './regimes/index.js'
import { refreshRhythm } from './rhythm.store.js'
import { factsToKeep } from './stored-facts.js'

/** A mentorship with the version it was read in; a change is saved over that version only. */
export type LoadedMentorship = { mentorship: Mentorship; version: number }

/** Who told it and when, and on whose behalf if not in person. */
export type Told = { by: string; at: Instant; onBehalfOf?: string }

/** The mentorship with this id, with all its mandates, substitutes and pauses. */
export async function loadMentorship(tx: Tx, id: string): Promise<LoadedMentorship | undefined> {
  const couple = await tx
    .selectFrom('mentorship')
    .select(['id', 'client_id', 'regime', 'status', 'started_on', 'ended_on', 'end_reason'])
    .select(['appointed', 'appointed_name', 'appointed_on', 'version'])
    .select(['rhythm_every', 'rhythm_unit', 'rhythm_reason'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (couple === undefined) {
    return undefined
  }
  const mandates = await tx
    .selectFrom('mandate')
    .select(['id', 'mentor_id', 'valid_from', 'valid_until'])
    .where('mentorship_id', '=', id)
    .orderBy('valid_until', (order) => order.desc().nullsFirst())
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const substitutes = await tx
    .selectFrom('substitute')
    .select(['id', 'mentor_id', 'valid_from', 'valid_until'])
    .where('mentorship_id', '=', id)
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
  const pauses = await tx
    .selectFrom('mentorship_pause')
    .select(['id', 'reason', 'valid_from', 'expected_until', 'valid_until'])
    .where('mentorship_id', '=', id)
    .orderBy('valid_from')
    .orderBy('id')
    .execute()
  const mentorship = mentorshipFrom({ couple, mandates, substitutes, pauses })
  return { mentorship, version: couple.version }
}

/** The mentorship of this client and this mentor that is not over, if there is one. */
export async function findCurrentCouple(
  tx: Tx,
  { clientId, mentorId }: { clientId: string; mentorId: string },
): Promise<LoadedMentorship | undefined> {
  const row = await tx
    .selectFrom('mentorship')
    .select('id')
    .where('client_id', '=', clientId)
    .where('mentor_id', '=', mentorId)
    .where('status', '!=', 'ended')
    .executeTakeFirst()
  return row && loadMentorship(tx, row.id)
}

type NewMentorship = {
  outcome: MentorshipOutcome
  told: Told
  externalNumber?: string | null
  /** What was answered at the start; kept to tell later what is still unknown. */
  answers?: StartFacts
}

/**
 * Puts a started mentorship on record with its facts. Waits for others who start one for the same
 * client, and throws `Stale` when that made this couple run already.
 */
export async function insertMentorship(tx: Tx, started: NewMentorship): Promise<void> {
  const { outcome, told, externalNumber = null, answers = nothingKnown } = started
  const { state } = outcome
  await refuseSecondCouple(tx, state)
  await tx
    .insertInto('mentorship')
    .values({
      ...coupleColumns(state),
      id: state.id,
      external_number: externalNumber,
      preconditions: JSON.stringify(answers),
      created_at: told.at,
    })
    .execute()
  await saveParts(tx, undefined, { state, at: told.at })
  await tellAndReckon(tx, outcome, { told, endNote: null })
}

type Change = {
  before: LoadedMentorship
  outcome: MentorshipOutcome
  told: Told
  /** Words with an ending. */
  endNote?: string | null
  /** What was answered about a new mentor. */
  answers?: StartFacts
}

/**
 * Saves what a command decided, with its facts, and works out the rhythm anew. Does nothing when
 * nothing happened; throws `Stale` when somebody saved another version in between.
 */
export async function saveMentorship(tx: Tx, change: Change): Promise<void> {
  const { before, outcome, told, endNote = null, answers } = change
  const { state, facts } = outcome
  if (facts.length === 0) {
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('mentorship')
    .set({
      ...coupleColumns(state),
      end_note: endNote,
      version: before.version + 1,
      ...(answers === undefined ? {} : { preconditions: JSON.stringify(answers) }),
    })
    .where('id', '=', state.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('mentorship')
  }
  await saveParts(tx, before.mentorship, { state, at: told.at })
  await tellAndReckon(tx, outcome, { told, endNote })
}

async function tellAndReckon(
  tx: Tx,
  { state, facts }: MentorshipOutcome,
  { told, endNote }: { told: Told; endNote: string | null },
) {
  await recordFacts(tx, factsToKeep(state, facts, { endNote }), told)
  await refreshRhythm(tx, state.id, plainDateOf(told.at))
}

async function refuseSecondCouple(tx: Tx, { clientId, mandate, status }: Mentorship) {
  await tx.selectFrom('client').select('id').where('id', '=', clientId).forUpdate().execute()
  const current = await findCurrentCouple(tx, { clientId, mentorId: mandate.mentorId })
  if (current !== undefined && status !== 'ended') {
    throw new Stale('couple runs already')
  }
}
