import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Mentorship } from './mentorship.js'
import { allPauses } from './mentorship-rows.js'

type Saved = { state: Mentorship; at: Instant }

/** Saves the mandates, substitutes and pauses that are new or end on another day than before. */
export async function saveParts(tx: Tx, before: Mentorship | undefined, { state, at }: Saved) {
  for (const mandate of changed(before && allMandates(before), allMandates(state))) {
    await saveMandate(tx, { ...mandate, mentorshipId: state.id, at })
  }
  for (const substitute of changed(before?.substitutes, state.substitutes)) {
    await saveSubstitute(tx, { ...substitute, mentorshipId: state.id, at })
  }
  for (const pause of changed(before && allPauses(before), allPauses(state))) {
    await savePause(tx, { ...pause, mentorshipId: state.id, at })
  }
}

function allMandates({ mandate, earlierMandates }: Mentorship) {
  return [...earlierMandates.toReversed(), mandate]
}

/** The parts that are new or end on another day; nothing else about them ever changes. */
function changed<Part extends { id: string; until?: PlainDate | undefined }>(
  before: readonly Part[] = [],
  after: readonly Part[],
): Part[] {
  return after.filter(
    ({ id, until }) => !before.some((known) => known.id === id && known.until === until),
  )
}

type PartOf = { id: string; mentorshipId: string; until?: PlainDate | undefined; at: Instant }

async function saveMandate(
  tx: Tx,
  {
    id,
    mentorshipId,
    mentorId,
    from,
    until,
    at,
  }: PartOf & { mentorId: string; from: PlainDate | undefined },
) {
  const valid_until = until ?? null
  await tx
    .insertInto('mandate')
    .values({
      id,
      mentorship_id: mentorshipId,
      mentor_id: mentorId,
      valid_from: from ?? null,
      valid_until,
      created_at: at,
    })
    .onConflict((known) => known.columns(['organisation_id', 'id']).doUpdateSet({ valid_until }))
    .execute()
}

async function saveSubstitute(
  tx: Tx,
  { id, mentorshipId, mentorId, from, until, at }: PartOf & { mentorId: string; from: PlainDate },
) {
  const valid_until = until ?? null
  await tx
    .insertInto('substitute')
    .values({
      id,
      mentorship_id: mentorshipId,
      mentor_id: mentorId,
      valid_from: from,
      valid_until,
      created_at: at,
    })
    .onConflict((known) => known.columns(['organisation_id', 'id']).doUpdateSet({ valid_until }))
    .execute()
}

type PausePart = PartOf & { reason: string; from: PlainDate; expectedUntil: PlainDate | undefined }

async function savePause(
  tx: Tx,
  { id, mentorshipId, reason, from, expectedUntil, until, at }: PausePart,
) {
  const valid_until = until ?? null
  await tx
    .insertInto('mentorship_pause')
    .values({
      id,
      mentorship_id: mentorshipId,
      reason,
      valid_from: from,
      expected_until: expectedUntil ?? null,
      valid_until,
      created_at: at,
    })
    .onConflict((known) => known.columns(['organisation_id', 'id']).doUpdateSet({ valid_until }))
    .execute()
}
