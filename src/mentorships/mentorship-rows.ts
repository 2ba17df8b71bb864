import type { Selectable } from 'kysely'
import type { Schema } from '../shared/database/index.js'
import type {
  Mandate,
  Mentorship,
  PastPause,
  Pause,
  PauseReason,
  RhythmAgreement,
  Substitute,
} from './mentorship.js'
import type { Appointment, EndingReason, Interval, RegimeKey } from './regimes/index.js'

/** The rows that together hold one mentorship; mandates come newest first. */
export type MentorshipRows = {
  couple: CoupleRow
  mandates: Pick<Selectable<Schema['mandate']>, 'id' | PeriodColumn>[]
  substitutes: Pick<Selectable<Schema['substitute']>, 'id' | PeriodColumn>[]
  pauses: PauseRow[]
}

type PeriodColumn = 'mentor_id' | 'valid_from' | 'valid_until'

type PauseRow = Pick<
  Selectable<Schema['mentorship_pause']>,
  'id' | 'reason' | 'valid_from' | 'valid_until' | 'expected_until'
>

type CoupleRow = Pick<
  Selectable<Schema['mentorship']>,
  | 'id'
  | 'client_id'
  | 'regime'
  | 'status'
  | 'started_on'
  | 'ended_on'
  | 'end_reason'
  | 'appointed'
  | 'appointed_name'
  | 'appointed_on'
  | 'rhythm_every'
  | 'rhythm_unit'
  | 'rhythm_reason'
>

/** Makes one mentorship of its rows. Throws without a mandate or, at rest, without a pause: those are bugs. */
export function mentorshipFrom({
  couple,
  mandates,
  substitutes,
  pauses,
}: MentorshipRows): Mentorship {
  const [mandate, ...earlierMandates] = mandates.map(mandateFrom)
  if (mandate === undefined) {
    throw new Error(`Mentorship ${couple.id} has no mandate`)
  }
  const common = {
    id: couple.id,
    clientId: couple.client_id,
    regime: couple.regime as RegimeKey,
    startedOn: couple.started_on ?? undefined,
    appointment: appointmentFrom(couple),
    mandate,
    earlierMandates,
    substitutes: substitutes.map(substituteFrom),
    pastPauses: pauses.flatMap(pastPauseFrom),
    agreement: agreementFrom(couple),
  }
  switch (couple.status) {
    case 'ended':
      return {
        ...common,
        status: 'ended',
        endedOn: couple.ended_on ?? undefined,
        endingReason: (couple.end_reason ?? 'unknown') as EndingReason | 'unknown',
      }
    case 'paused':
      return { ...common, status: 'paused', pause: openPause(couple.id, pauses) }
    default:
      return { ...common, status: 'running' }
  }
}

/** The columns of the mentorship itself; its mandates, substitutes and pauses have rows of their own. */
export function coupleColumns(mentorship: Mentorship) {
  return {
    client_id: mentorship.clientId,
    regime: mentorship.regime,
    status: mentorship.status,
    mentor_id: mentorship.mandate.mentorId,
    started_on: mentorship.startedOn ?? null,
    ...endingColumns(mentorship),
    ...appointmentColumns(mentorship),
    ...agreementColumns(mentorship),
  }
}

function endingColumns(mentorship: Mentorship) {
  return mentorship.status === 'ended'
    ? { ended_on: mentorship.endedOn ?? null, end_reason: mentorship.endingReason }
    : { ended_on: null, end_reason: null }
}

function appointmentColumns({ appointment }: Mentorship) {
  return {
    appointed: appointment?.appointed ?? null,
    appointed_name: appointment?.name ?? null,
    appointed_on: appointment?.orderedOn ?? null,
  }
}

function agreementColumns({ agreement }: Mentorship) {
  return {
    rhythm_every: agreement?.every ?? null,
    rhythm_unit: agreement?.unit ?? null,
    rhythm_reason: agreement?.reason ?? null,
  }
}

/** All rests, also the one that goes on, which has no end yet. */
export function allPauses(mentorship: Mentorship): (Pause & { until?: string })[] {
  const { pastPauses } = mentorship
  return mentorship.status === 'paused' ? [...pastPauses, mentorship.pause] : [...pastPauses]
}

function mandateFrom({
  id,
  mentor_id,
  valid_from,
  valid_until,
}: MentorshipRows['mandates'][number]): Mandate {
  return { id, mentorId: mentor_id, from: valid_from ?? undefined, until: valid_until ?? undefined }
}

function substituteFrom(row: MentorshipRows['substitutes'][number]): Substitute {
  const { id, mentor_id, valid_from, valid_until } = row
  return { id, mentorId: mentor_id, from: valid_from, until: valid_until ?? undefined }
}

function pauseFrom({ id, reason, valid_from, expected_until }: PauseRow): Pause {
  return {
    id,
    reason: reason as PauseReason,
    from: valid_from,
    expectedUntil: expected_until ?? undefined,
  }
}

function pastPauseFrom(row: PauseRow): PastPause[] {
  return row.valid_until === null ? [] : [{ ...pauseFrom(row), until: row.valid_until }]
}

function openPause(mentorshipId: string, pauses: readonly PauseRow[]): Pause {
  const open = pauses.find(({ valid_until }) => valid_until === null)
  if (open === undefined) {
    throw new Error(`Mentorship ${mentorshipId} rests without a pause`)
  }
  return pauseFrom(open)
}

function appointmentFrom(row: CoupleRow): Appointment | undefined {
  return row.appointed === null
    ? undefined
    : {
        appointed: row.appointed as Appointment['appointed'],
        name: row.appointed_name ?? '',
        orderedOn: row.appointed_on ?? undefined,
      }
}

function agreementFrom(row: CoupleRow): RhythmAgreement | undefined {
  const { rhythm_every, rhythm_unit, rhythm_reason } = row
  return rhythm_every === null || rhythm_unit === null
    ? undefined
    : {
        every: rhythm_every,
        unit: rhythm_unit as Interval['unit'],
        reason: (rhythm_reason ?? 'agreed-together') as RhythmAgreement['reason'],
      }
}
