import {
  contactNormsOf,
  dueColumns,
  pauseExcusesLaw,
  rhythmContacts,
  type LoggedContact,
  type PauseReason,
} from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { makeContacts, type Year } from './make-contacts.js'
import { makeDecisions } from './make-decisions.js'
import { foundationName, makeClient, makeMeasure, type MadeMentor } from './make-people.js'
import { add, atWork, type Making } from './making.js'

/** The foundation's own norm; new organisations start with it. */
const organisation = { contactEvery: 4, contactUnit: 'weeks' as const }

const pauseReasons = ['mentor-ill', 'mentor-away', 'client-in-hospital', 'client-away'] as const

type Pause = { reason: PauseReason; from: PlainDate; until: PlainDate | undefined }

type Couple = {
  id: string
  clientId: string
  mentor: MadeMentor
  startedOn: PlainDate
  endedOn: PlainDate | undefined
  pauses: readonly Pause[]
}

/** A client of this mentor with the mentorship between them and their last year. */
export function makeCouple(making: Making, mentor: MadeMentor): void {
  const { random } = making
  const fate = random.next()
  const startedDaysAgo = fate > 0.97 ? random.between(10, 60) : random.between(100, mentor.daysAgo)
  const startedOn = making.daysAgo(startedDaysAgo)
  const couple: Couple = {
    id: random.idOn(startedOn),
    clientId: makeClient(making, startedOn),
    mentor,
    startedOn,
    endedOn: fate < 0.06 ? making.daysAgo(random.between(5, 90)) : undefined,
    pauses: pausesBy(making, fate, startedDaysAgo),
  }
  makeMeasure(making, couple.clientId, startedOn)
  const hasMet = fate <= 0.97
  const contacts = hasMet ? makeContacts(making, yearOf(making, couple, startedDaysAgo)) : []
  makeMentorship(making, couple, contacts)
  makeParts(making, couple)
  makeDecisions(making, { ...couple, accountId: mentor.accountId })
}

/** Some rest now, some have rested; a few of those by wish of the mentor, which the law does not excuse. */
function pausesBy({ random, daysAgo }: Making, fate: number, startedDaysAgo: number): Pause[] {
  const reason = random.pick(pauseReasons)
  if (fate >= 0.06 && fate < 0.1) {
    return [{ reason, from: daysAgo(random.between(7, 60)), until: undefined }]
  }
  if (fate >= 0.1 && fate < 0.18 && startedDaysAgo > 160) {
    const days = random.between(100, 150)
    return [{ reason, from: daysAgo(days), until: daysAgo(days - random.between(14, 40)) }]
  }
  return []
}

/** Most couples meet up to today; every seventh has been quiet for longer than the norm. */
function yearOf(making: Making, couple: Couple, startedDaysAgo: number): Year {
  const { random, today } = making
  const endedOn = couple.endedOn ?? today
  return {
    clientId: couple.clientId,
    mentorshipId: couple.id,
    mentorId: couple.mentor.id,
    accountId: couple.mentor.accountId,
    fromDaysAgo: Math.min(365, startedDaysAgo),
    untilDaysAgo: random.chance(0.14) ? random.between(35, 95) : random.between(0, 9),
    everyDays: random.pick([14, 14, 14, 28, 28]),
    isQuietOn: (day) =>
      day > endedOn ||
      couple.pauses.some(({ from, until }) => from <= day && (until === undefined || day < until)),
  }
}

function makeMentorship(making: Making, couple: Couple, contacts: readonly LoggedContact[]) {
  const { random } = making
  const { endedOn, pauses, mentor, startedOn } = couple
  const isPaused = pauses.some(({ until }) => until === undefined)
  const agreed = random.chance(0.05)
  add(making, 'mentorship', {
    id: couple.id,
    client_id: couple.clientId,
    regime: 'statutory',
    status: endedOn !== undefined ? 'ended' : isPaused ? 'paused' : 'running',
    appointed: 'foundation',
    appointed_name: foundationName,
    appointed_on: startedOn,
    mentor_id: mentor.id,
    started_on: startedOn,
    ended_on: endedOn ?? null,
    end_reason:
      endedOn === undefined ? null : random.pick(['death', 'measure-lifted', 'mentor-stops']),
    rhythm_every: agreed ? 2 : null,
    rhythm_unit: agreed ? 'weeks' : null,
    rhythm_reason: agreed ? 'agreed-together' : null,
    ...rhythmColumns(making, couple, { contacts, agreed }),
    created_at: atWork(making, startedOn),
  })
}

type Past = { contacts: readonly LoggedContact[]; agreed: boolean }

/** When contact was and is due, by the same rule that runs after every logged contact. */
function rhythmColumns({ today }: Making, couple: Couple, { contacts, agreed }: Past) {
  const { startedOn, endedOn, pauses } = couple
  const counted = rhythmContacts(contacts)
  const newest = (wanted: typeof counted) => wanted.at(-1)?.on ?? null
  const agreement = { every: 2, unit: 'weeks', reason: 'agreed-together' } as const
  const due = dueColumns({
    today,
    startedOn,
    endedOn,
    pauses: pauses.map(({ from, until, reason }) => ({
      from,
      until,
      excusesLaw: pauseExcusesLaw(reason),
    })),
    contacts: counted,
    norms: contactNormsOf({
      organisation,
      regime: 'statutory',
      agreement: agreed ? agreement : undefined,
      on: today,
    }),
  })
  return {
    ...due,
    last_contact_on: newest(counted.filter(({ counts }) => counts)),
    last_attempt_on: newest(counted.filter(({ counts }) => !counts)),
    last_excused_on: newest(counted.filter(({ excusesLaw }) => excusesLaw === true)),
  }
}

function makeParts(making: Making, couple: Couple) {
  const { random, coordinatorId, daysAgo } = making
  const { id: mentorship_id, clientId, mentor, startedOn, endedOn, pauses } = couple
  const created_at = atWork(making, startedOn)
  const of = { mentorship_id, created_at }
  const valid_until = endedOn ?? null
  const mandate = { ...of, mentor_id: mentor.id, valid_from: startedOn, valid_until }
  add(making, 'mandate', { ...mandate, id: random.idOn(startedOn) })
  for (const { reason, from, until } of pauses) {
    const expected_until = until ?? daysAgo(-random.between(7, 40))
    const pause = { ...of, reason, valid_from: from, expected_until, valid_until: until ?? null }
    add(making, 'mentorship_pause', { ...pause, id: random.idOn(from) })
  }
  const started = { clientId, mentorId: mentor.id, regime: 'statutory', startedOn, incomplete: [] }
  add(making, 'fact', {
    at: created_at,
    account_id: coordinatorId,
    type: 'mentorshipStarted',
    client_id: clientId,
    mentor_id: mentor.id,
    mentorship_id,
    content: JSON.stringify(started),
  })
}
