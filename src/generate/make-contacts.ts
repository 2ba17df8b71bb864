import type { LoggedContact } from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { add, atWork, type Making } from './making.js'
import { agreements, said, seen, stoodOut } from './sentences.js'

/** A couple's last year: whose it is, between which days, and how often they meet. */
export type Year = {
  clientId: string
  mentorshipId: string
  mentorId: string
  accountId: string
  fromDaysAgo: number
  untilDaysAgo: number
  everyDays: number
  /** Days without contact: the couple rests, or is no more. */
  isQuietOn: (day: PlainDate) => boolean
}

const kinds = [
  'visit',
  'visit',
  'visit',
  'visit',
  'visit',
  'phone',
  'phone',
  'message',
  'care-staff',
]
const attemptReasons = ['not-present', 'did-not-want', 'too-ill', 'not-reached']
const waysOfLearning = ['said', 'said', 'said', 'observed', 'indirect', 'told-by-other']
const certainties = ['sure', 'sure', 'probable', 'unsure']

/** Makes the contacts of a year, oldest first, each with its notes, its fact and what follows. */
export function makeContacts(making: Making, year: Year): LoggedContact[] {
  const { random, daysAgo } = making
  const made: LoggedContact[] = []
  let days = year.fromDaysAgo - random.between(1, year.everyDays)
  while (days >= year.untilDaysAgo) {
    const day = daysAgo(days)
    if (!year.isQuietOn(day)) {
      made.push(makeContact(making, year, day))
    }
    days -= Math.max(2, year.everyDays + random.between(-4, 4))
  }
  plan(making, year)
  return made
}

function makeContact(making: Making, year: Year, on: PlainDate): LoggedContact {
  const { random } = making
  const kind = random.pick(kinds)
  const attemptReason = random.chance(0.05) ? random.pick(attemptReasons) : undefined
  const outcome = attemptReason === undefined ? 'met' : 'attempted'
  const id = random.idOn(on)
  const logged_at = atWork(making, on)
  add(making, 'contact', {
    id,
    mentor_id: year.mentorId,
    account_id: year.accountId,
    occurred_on: on,
    kind,
    outcome,
    attempt_reason: attemptReason ?? null,
    duration_minutes: kind === 'visit' ? random.between(3, 12) * 10 : random.between(1, 6) * 5,
    travel_minutes: kind === 'visit' ? random.between(0, 9) * 5 : null,
    logged_at,
  })
  add(making, 'contact_client', {
    contact_id: id,
    client_id: year.clientId,
    mentorship_id: year.mentorshipId,
    occurred_on: on,
    saw: outcome === 'met' ? note(making) : null,
    ...stoodOutIn(making),
  })
  makeFact(making, year, { on, at: logged_at, kind, outcome })
  if (outcome === 'met') {
    makeWords(making, year, { id, on })
  }
  return { on, kind, outcome, attemptReason }
}

function note({ random }: Making): string {
  return `${random.pick(seen)} ${random.pick(seen)}`
}

function stoodOutIn({ random }: Making) {
  const perhaps = () => (random.chance(0.1) ? random.pick(stoodOut) : null)
  return { safe: perhaps(), connected: perhaps(), authentic: perhaps() }
}

type Told = { on: PlainDate; at: string; kind: string; outcome: LoggedContact['outcome'] }

function makeFact(making: Making, year: Year, { on, at, kind, outcome }: Told) {
  add(making, 'fact', {
    at,
    account_id: year.accountId,
    type: outcome === 'met' ? 'contactLogged' : 'contactAttempted',
    client_id: year.clientId,
    mentor_id: null,
    mentorship_id: year.mentorshipId,
    content: `{"kind": "${kind}", "occurredOn": "${on}"}`,
  })
}

type InContact = { id: string; on: PlainDate }

/** What the client said, in every third contact, and what was agreed, in every seventh. */
function makeWords(making: Making, year: Year, { id: contact_id, on }: InContact) {
  const { random, daysAgo } = making
  const of = { contact_id, client_id: year.clientId }
  if (random.chance(0.33)) {
    add(making, 'expression', {
      ...of,
      id: random.idOn(on),
      words: random.pick(said),
      how_learned: random.pick(waysOfLearning),
      certainty: random.pick(certainties),
      learned_on: on,
    })
  }
  if (random.chance(0.14)) {
    const isDone = on < daysAgo(21) || random.chance(0.3)
    add(making, 'follow_up', {
      ...of,
      id: random.idOn(on),
      mentorship_id: year.mentorshipId,
      agreed: random.pick(agreements),
      due_on: random.chance(0.8) ? daysAgo(random.between(-20, 20)) : null,
      done_on: isDone ? on : null,
      done_by: isDone ? year.accountId : null,
    })
  }
}

/** Half of the couples that meet have a next visit in the diary. */
function plan(making: Making, { mentorshipId, untilDaysAgo }: Year) {
  const { random, daysAgo, today } = making
  if (untilDaysAgo < 10 && random.chance(0.5)) {
    add(making, 'planned_contact', {
      id: random.idOn(today),
      mentorship_id: mentorshipId,
      planned_on: daysAgo(-random.between(1, 20)),
      kind: 'visit',
      created_at: atWork(making, daysAgo(untilDaysAgo + 1)),
    })
  }
}
