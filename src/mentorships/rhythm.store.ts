import { getOrganisation } from '../organisations/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { contactNormsOf } from './contact-norms-of.js'
import { pauseExcusesLaw, type PauseReason, type RhythmAgreement } from './mentorship.js'
import type { RegimeKey } from './regimes/index.js'
import { rhythmOf, type Pause, type RhythmContact } from './rhythm/index.js'

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

/** Works out anew when contact is due, after a contact, a pause, an agreement or another norm. */
export async function refreshRhythm(tx: Tx, mentorshipId: string, today: PlainDate): Promise<void> {
  const situation = await situationOf(tx, mentorshipId, today)
  const rhythm = rhythmOf(situation)
  await tx
    .updateTable('mentorship')
    .set({
      due_on: rhythm.state === 'ended' ? null : (rhythm.dueOn ?? null),
      legal_due_on: rhythm.state === 'ended' ? null : (rhythm.legalDueOn ?? null),
    })
    .where('id', '=', mentorshipId)
    .execute()
}

async function situationOf(tx: Tx, mentorshipId: string, today: PlainDate) {
  const organisation = await getOrganisation(tx)
  const row = await tx
    .selectFrom('mentorship')
    .select(['regime', 'status', 'started_on', 'ended_on', 'last_contact_on', 'last_attempt_on'])
    .select(['last_excused_on', 'rhythm_every', 'rhythm_unit', 'rhythm_reason'])
    .where('id', '=', mentorshipId)
    .executeTakeFirstOrThrow()
  const pauses = await pausesOf(tx, mentorshipId)
  return {
    today,
    startedOn: row.started_on ?? undefined,
    endedOn: row.status === 'ended' ? (row.ended_on ?? today) : undefined,
    pauses,
    contacts: contactsFrom(row),
    norms: contactNormsOf({
      organisation,
      regime: row.regime as RegimeKey,
      agreement: agreementFrom(row),
      on: today,
    }),
  }
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

async function pausesOf(tx: Tx, mentorshipId: string): Promise<Pause[]> {
  const rows = await tx
    .selectFrom('mentorship_pause')
    .select(['reason', 'valid_from', 'valid_until'])
    .where('mentorship_id', '=', mentorshipId)
    .execute()
  return rows.map(({ reason, valid_from, valid_until }) => ({
    from: valid_from,
    until: valid_until ?? undefined,
    excusesLaw: pauseExcusesLaw(reason as PauseReason),
  }))
}
