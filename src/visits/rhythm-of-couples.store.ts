import {
  rhythmOf,
  situationOf,
  situationsOf,
  type LoggedContact,
  type Rhythm,
  type RhythmYear,
} from '../mentorships/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { nextPlanned, type PlannedContact } from './planned-contact.store.js'

/** How a couple stands today, and what is planned. */
export type Standing = { rhythm: Rhythm; planned: PlannedContact | undefined }

/** How each of these couples stands today, with its plan taken into account, by mentorship. */
export async function standingsOf(
  tx: Tx,
  mentorshipIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, Standing>> {
  const situations = await situationsOf(tx, mentorshipIds, today)
  const plans = await nextPlanned(tx, mentorshipIds)
  return new Map(
    [...situations].map(([id, situation]) => {
      const planned = plans.get(id)
      const rhythm = rhythmOf({ ...situation, plannedOn: planned?.plannedOn })
      return [id, { rhythm, planned }]
    }),
  )
}

/** The past twelve months of a couple, for the drawing: its contacts and the last one before them. */
export async function rhythmYearOf(
  tx: Tx,
  mentorshipId: string,
  today: PlainDate,
): Promise<RhythmYear> {
  const situation = await situationOf(tx, mentorshipId, today)
  const planned = (await nextPlanned(tx, [mentorshipId])).get(mentorshipId)
  const contacts = await contactsSince(tx, mentorshipId, addMonths(today, -12))
  return { ...situation, contacts, plannedOn: planned?.plannedOn }
}

async function contactsSince(
  tx: Tx,
  mentorshipId: string,
  since: PlainDate,
): Promise<LoggedContact[]> {
  const rows = await standing(tx, mentorshipId).where('part.occurred_on', '>=', since).execute()
  const before = await standing(tx, mentorshipId)
    .where('part.occurred_on', '<', since)
    .where('contact.outcome', '=', 'met')
    .where('contact.kind', 'in', ['visit', 'phone', 'message', 'video'])
    .orderBy('part.occurred_on', 'desc')
    .limit(1)
    .execute()
  return [...before, ...rows].map(({ outcome, attemptReason, ...contact }) => ({
    ...contact,
    outcome: outcome as LoggedContact['outcome'],
    attemptReason: attemptReason ?? undefined,
  }))
}

function standing(tx: Tx, mentorshipId: string) {
  return tx
    .selectFrom('contact_client as part')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.organisation_id', '=', 'part.organisation_id')
        .onRef('contact.id', '=', 'part.contact_id'),
    )
    .select(['part.occurred_on as on', 'contact.kind', 'contact.outcome'])
    .select('contact.attempt_reason as attemptReason')
    .where('part.mentorship_id', '=', mentorshipId)
    .where('part.struck_out_at', 'is', null)
}
