import {
  agreeRhythm,
  loadMentorship,
  pauseMentorship,
  saveMentorship,
  startTermsOn,
  type MentorshipDecision,
} from '../mentorships/index.js'
import { mentorshipTerms } from '../law/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import { insertPlannedContact } from '../visits/index.js'
import type { NamedCouple } from './demo.store.js'
import type { Telling } from './telling.js'

/** Visits to come: in how many days and at what time. Peter of Irene is meant, not the mentor. */
const plans: readonly (readonly [client: string, inDays: number, time: string])[] = [
  ['Hanne', 4, '15:00'],
  ['Marloes', 3, '10:30'],
  ['Anne', 3, '10:30'],
  ['Loek', 3, '10:30'],
  ['Peter', 9, '14:00'],
  ['Jan', 2, '11:00'],
  ['Els', 6, '10:00'],
  ['Nathan', 5, '14:30'],
  ['Lidewij', 3, '16:00'],
]

/** Puts the visits to come in the diaries. */
export async function planVisits(
  { tx, now, today, newId }: Telling,
  couples: readonly NamedCouple[],
) {
  for (const [client, inDays, plannedTime] of plans) {
    const { mentorshipId } = named(couples, client)
    const plannedOn = addDays(today, inDays)
    const planned = { id: newId(), mentorshipId, plannedOn, plannedTime, kind: 'visit' as const }
    await insertPlannedContact(tx, planned, now)
  }
}

type Pace = readonly [client: string, weeks: number]

/** Couples that meet at a pace of their own. */
const paces: readonly Pace[] = [
  ['Hanne', 3],
  ['Jan', 2],
  ['Richard', 6],
]

/** Records the paces that couples agreed on, and that Merel lies in hospital. */
export async function agreeAndPause(
  telling: Telling,
  { couples, by }: { couples: readonly NamedCouple[]; by: string },
): Promise<void> {
  for (const [client, every] of paces) {
    const agreement = { every, unit: 'weeks', reason: 'agreed-together' } as const
    await change(telling, { couple: named(couples, client), by, daysAgo: 300 }, (before) =>
      agreeRhythm(before, { agreement }, { legalFloor: undefined }),
    )
  }
  await change(telling, { couple: named(couples, 'Merel'), by, daysAgo: 27 }, (before) =>
    pauseMentorship(before, hospital(telling), contextOf(telling)),
  )
}

function hospital({ today }: Telling) {
  return {
    reason: 'client-in-hospital',
    from: addDays(today, -28),
    expectedUntil: addDays(today, 12),
    substitute: undefined,
  } as const
}

function contextOf({ today, newId }: Telling) {
  const terms = startTermsOn(mentorshipTerms, today)
  return { today, terms, pauseId: newId(), substituteId: newId() }
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadMentorship>>>
type Changing = { couple: NamedCouple; by: string; daysAgo: number }

async function change(
  { tx, today }: Telling,
  { couple, by, daysAgo }: Changing,
  decide: (before: Loaded['mentorship']) => MentorshipDecision,
) {
  const before = await loadMentorship(tx, couple.mentorshipId)
  const outcome = before && decide(before.mentorship)
  if (before === undefined || outcome?.ok !== true) {
    throw new Error(`The mentorship of ${couple.client} cannot be changed.`)
  }
  const at = instantOf(addDays(today, -daysAgo), '10:15')
  await saveMentorship(tx, { before, outcome: outcome.value, told: { by, at } })
}

function named(couples: readonly NamedCouple[], client: string): NamedCouple {
  const found = couples.find((couple) => couple.client === client)
  if (found === undefined) {
    throw new Error(`Nobody in the caseload is called ${client}.`)
  }
  return found
}
