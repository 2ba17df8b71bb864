import { getOrganisation } from '../organisations/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { contactNormsOf } from './contact-norms-of.js'
import { pauseExcusesLaw, type PauseReason, type RhythmAgreement } from './mentorship.js'
import type { RegimeKey } from './regimes/index.js'
import {
  dueSoonOn,
  rhythmOf,
  type Pause,
  type RhythmContact,
  type RhythmSituation,
} from './rhythm/index.js'

/** The days of the newest contact, the newest attempt, and the newest attempt the law accepts. */
export type ContactDays = {
  lastContactOn: PlainDate | null
  lastAttemptOn: PlainDate | null
  lastExcusedOn: PlainDate | null
}

/** Notes the newest contacts of a mentorship, and with them when the next one is due. */
export async function noteContactDays(
  tx: Tx,
  { mentorshipId, days, today }: { mentorshipId: string; days: ContactDays; today: PlainDate },
): Promise<void> {
  await tx
    .updateTable('mentorship')
    .set({
      last_contact_on: days.lastContactOn,
      last_attempt_on: days.lastAttemptOn,
      last_excused_on: days.lastExcusedOn,
    })
    .where('id', '=', mentorshipId)
    .execute()
  await refreshRhythm(tx, mentorshipId, today)
}

/**
 * Holds these couples until the transaction ends, always in the same order. Whoever logs, plans or
 * strikes out a contact does so first: then two who do it at once neither block nor miss each other.
 */
export async function holdCouples(tx: Tx, mentorshipIds: readonly string[]): Promise<void> {
  await tx
    .selectFrom('mentorship')
    .select('id')
    .where('id', 'in', [...mentorshipIds])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Works out anew when contact is due, after a contact, a pause, an agreement or another norm. */
export async function refreshRhythm(tx: Tx, mentorshipId: string, today: PlainDate): Promise<void> {
  const situation = await situationOf(tx, mentorshipId, today)
  await tx
    .updateTable('mentorship')
    .set(dueColumns(situation))
    .where('id', '=', mentorshipId)
    .execute()
}

/** When contact is due in this situation, as a mentorship keeps it for lists. */
export function dueColumns(situation: RhythmSituation) {
  const rhythm = rhythmOf(situation)
  const due = rhythm.state === 'ended' ? undefined : rhythm
  return {
    due_on: due?.dueOn ?? null,
    due_soon_on: due?.dueOn === undefined ? null : dueSoonOn(due.dueOn, due.why),
    legal_due_on: due?.legalDueOn ?? null,
  }
}

/**
 * All that decides the rhythm of each of these mentorships, by its id. Of the contacts only the newest
 * of each sort, for the rule looks at no others.
 */
export async function situationsOf(
  tx: Tx,
  mentorshipIds: readonly string[],
  today: PlainDate,
): Promise<Map<string, RhythmSituation>> {
  if (mentorshipIds.length === 0) {
    return new Map()
  }
  const organisation = await getOrganisation(tx)
  const rows = await tx
    .selectFrom('mentorship')
    .select(['id', 'regime', 'status', 'started_on', 'ended_on', 'last_contact_on'])
    .select(['last_attempt_on', 'last_excused_on', 'rhythm_every', 'rhythm_unit', 'rhythm_reason'])
    .where('id', 'in', [...mentorshipIds])
    .execute()
  const pauses = await pausesOf(tx, mentorshipIds)
  const situations = rows.map((row): [string, RhythmSituation] => [
    row.id,
    {
      today,
      startedOn: row.started_on ?? undefined,
      endedOn: row.status === 'ended' ? (row.ended_on ?? today) : undefined,
      pauses: pauses.get(row.id) ?? [],
      contacts: contactsFrom(row),
      norms: contactNormsOf({
        organisation,
        regime: row.regime as RegimeKey,
        agreement: agreementFrom(row),
        on: today,
      }),
    },
  ])
  return new Map(situations)
}

/** All that decides the rhythm of one mentorship. Throws when it is not there. */
export async function situationOf(
  tx: Tx,
  mentorshipId: string,
  today: PlainDate,
): Promise<RhythmSituation> {
  const situation = (await situationsOf(tx, [mentorshipId], today)).get(mentorshipId)
  if (situation === undefined) {
    throw new Error('A rhythm was asked of a mentorship that is not there')
  }
  return situation
}

type Row = {
  last_contact_on: PlainDate | null
  last_attempt_on: PlainDate | null
  last_excused_on: PlainDate | null
  rhythm_every: number | null
  rhythm_unit: string | null
  rhythm_reason: string | null
}

/** The rule looks only at the newest of each sort, so these three stand for all contacts. */
function contactsFrom({ last_contact_on, last_attempt_on, last_excused_on }: Row): RhythmContact[] {
  return [
    { on: last_contact_on, counts: true },
    { on: last_attempt_on, counts: false },
    { on: last_excused_on, counts: false, excusesLaw: true },
  ].flatMap(({ on, ...contact }) => (on === null ? [] : [{ on, ...contact }]))
}

function agreementFrom(row: Row): RhythmAgreement | undefined {
  const { rhythm_every, rhythm_unit, rhythm_reason } = row
  return rhythm_every === null || rhythm_unit === null
    ? undefined
    : {
        every: rhythm_every,
        unit: rhythm_unit as RhythmAgreement['unit'],
        reason: rhythm_reason as RhythmAgreement['reason'],
      }
}

async function pausesOf(tx: Tx, mentorshipIds: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await tx
    .selectFrom('mentorship_pause')
    .select(['mentorship_id', 'reason', 'valid_from', 'valid_until'])
    .where('mentorship_id', 'in', [...mentorshipIds])
    .execute()
  const pauses = new Map<string, Pause[]>()
  for (const { mentorship_id, reason, valid_from, valid_until } of rows) {
    const pause = {
      from: valid_from,
      until: valid_until ?? undefined,
      excusesLaw: pauseExcusesLaw(reason as PauseReason),
    }
    pauses.set(mentorship_id, [...(pauses.get(mentorship_id) ?? []), pause])
  }
  return pauses
}
