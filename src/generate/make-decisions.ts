import {
  authorityTermsOn,
  whoDecides,
  type Authority,
  type CapacityStatement,
  type Matter,
} from '../authority/index.js'
import { addDays, type PlainDate } from '../shared/calendar/index.js'
import type { Row } from './loaded-tables.js'
import { add, atWork, type Making } from './making.js'

type Couple = { id: string; clientId: string; accountId: string; startedOn: PlainDate }

/** What can be asked in an invented office, and in which words. */
const questions: readonly (readonly [Matter, string])[] = [
  ['care.daily', 'Mag de verzorging later komen in de ochtend?'],
  ['care.plan', 'Is het nieuwe zorgplan goed zo?'],
  ['care.move', 'Verhuizen naar een andere woning?'],
  ['care.day-activity', 'Een dag minder naar de dagbesteding?'],
  ['treatment.ordinary', 'Een nieuwe bril?'],
  ['treatment.invasive', 'Een staaroperatie?'],
  ['treatment.psychotropic', 'Minder rustgevende medicijnen?'],
  ['treatment.vaccination', 'De griepprik?'],
  ['money.spending', 'Een nieuwe televisie kopen?'],
  ['personal.will', 'Een testament maken?'],
]

const askers = ['client', 'family', 'care', 'doctor'] as const

/** The questions about one client in the past year: most are closed, some wait, a few wait too long. */
export function makeDecisions(making: Making, couple: Couple): void {
  const count = making.random.pick([0, 1, 1, 2, 3])
  for (let made = 0; made < count; made += 1) {
    makeDecision(making, couple)
  }
}

function makeDecision(making: Making, couple: Couple): void {
  const { random, daysAgo } = making
  const askedOn = laterOf(daysAgo(random.between(1, 360)), couple.startedOn)
  const isClosed = random.chance(0.8)
  const [matter, question] = random.pick(questions)
  const answer = answered(matter, random.chance(0.5))
  const decision = add(making, 'decision', {
    ...whatIsAsked(making, couple, askedOn),
    matter,
    question,
    wish: random.chance(0.7) ? 'Zo min mogelijk verandering.' : null,
    ...(isClosed ? ending(making, couple, { askedOn, answer }) : open),
  })
  for (const [position, kind] of (['asked', 'nothing'] as const).entries()) {
    add(making, 'decision_option', {
      id: random.idOn(askedOn),
      decision_id: decision.id,
      position,
      kind,
      words: kind === 'asked' ? 'Wat gevraagd is doen.' : 'Alles laten zoals het is.',
    })
  }
}

function whatIsAsked(making: Making, couple: Couple, askedOn: PlainDate) {
  const { random } = making
  const at = atWork(making, askedOn)
  const isUrgent = random.chance(0.03)
  return {
    id: random.idOn(askedOn),
    client_id: couple.clientId,
    mentorship_id: couple.id,
    asked_by: random.pick(askers),
    asked_on: askedOn,
    answer_by: random.chance(0.6) ? addDays(askedOn, random.between(5, 90)) : null,
    is_urgent: isUrgent,
    complete_by: isUrgent ? addDays(askedOn, 7) : null,
    is_weighty: random.chance(0.02),
    opened_by: couple.accountId,
    opened_at: at,
    changed_at: at,
  }
}

type Ending = { askedOn: PlainDate; answer: Authority }

const open = {
  outcome: null,
  outcome_words: null,
  decided_on: null,
  review_on: null,
  status: 'open',
  authority: null,
  closed_by: null,
  closed_at: null,
} as const satisfies Partial<Row<'decision'>>

/** Ends it as the rules let it end. */
function ending(making: Making, { accountId }: Couple, { askedOn, answer }: Ending) {
  const { random, today } = making
  const closedOn = earlierOf(addDays(askedOn, random.between(1, 30)), today)
  const at = atWork(making, closedOn)
  return {
    outcome: outcomeOf(answer),
    outcome_words: 'Zo is het afgesproken.',
    decided_on: closedOn,
    review_on: random.chance(0.4) ? addDays(closedOn, random.between(30, 300)) : null,
    status: 'closed',
    authority: JSON.stringify(answer),
    closed_by: accountId,
    closed_at: at,
    changed_at: at,
  }
}

function outcomeOf({ decides, missing }: Authority) {
  if (decides === 'client') {
    return 'client-decided'
  }
  return decides === 'mentor' && missing.length === 0 ? 'mentor-decided' : 'referred'
}

const answers = new Map<string, Authority>()
const day: PlainDate = '2026-01-15'

/** The same few cases come back: each is put to the rules once. */
function answered(matter: Matter, isUnable: boolean): Authority {
  const key = `${matter}/${isUnable}`
  const known = answers.get(key)
  if (known !== undefined) {
    return known
  }
  const unable: CapacityStatement = {
    capable: false,
    matter,
    byRole: 'doctor',
    isMentor: false,
    on: day,
  }
  const answer = whoDecides(
    {
      regime: 'statutory',
      matter,
      date: day,
      measures: [{ kind: 'mentorschap', from: '2020-01-01' }],
      capacity: isUnable ? [unable] : [],
      resists: { client: false, mentor: false },
      writtenRefusal: false,
    },
    authorityTermsOn(day),
  )
  answers.set(key, answer)
  return answer
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other
}

function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other
}
