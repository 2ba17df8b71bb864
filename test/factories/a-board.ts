import {
  criteria,
  edgesFrom,
  hardCodes,
  type ClientSide,
  type Criterion,
  type HardCode,
  type MentorSide,
  type PairScore,
} from '../../src/matching/index.js'
import type { BoardPeople } from '../../src/proposals/board/board-people.js'
import type { Scored } from '../../src/proposals/board/settle.js'

const nothingTold = {
  at: undefined,
  spoken: undefined,
  outlook: {},
  likes: undefined,
  dislikes: undefined,
  available: undefined,
  expectedDuration: undefined,
  visitsPerMonth: undefined,
  birthYear: undefined,
  gender: undefined,
  heartLanguage: undefined,
  special: {},
} as const

/** Somebody who waits and of whom nothing is known but what is given. */
export function aClientSide(given: Partial<ClientSide> = {}): ClientSide {
  return {
    ...nothingTold,
    id: 'client',
    urgency: 0,
    weeksWaiting: 0,
    demands: { vog: false, course: false, legalExclusion: false, leastAge: undefined },
    institutionId: undefined,
    isMinor: undefined,
    parentsAgree: undefined,
    levelNeeded: 'daily',
    interpreterAgreed: false,
    caseWeight: 1,
    mostMinutes: undefined,
    genderWish: undefined,
    aggression: undefined,
    hasPets: undefined,
    smokes: undefined,
    need: undefined,
    goal: undefined,
    wantedStyles: undefined,
    ageWish: undefined,
    importance: {},
    asksFor: [],
    ...given,
  }
}

/** A mentor with one place of whom nothing is known but what is given. */
export function aMentorSide(given: Partial<MentorSide> = {}): MentorSide {
  return {
    ...nothingTold,
    id: 'mentor',
    status: 'available',
    vog: 'valid',
    courseDone: true,
    age: undefined,
    tiedTo: undefined,
    capacity: 1,
    load: 0,
    clientsNow: 0,
    readyForThree: undefined,
    travelsBy: undefined,
    mostMinutes: undefined,
    acceptsGender: undefined,
    handlesAggression: undefined,
    bearsPets: undefined,
    bearsSmoke: undefined,
    experience: undefined,
    styles: undefined,
    background: undefined,
    ...given,
  }
}

type Drawn = {
  clients: readonly ({ name?: string; since?: string } & Partial<ClientSide>)[]
  mentors: readonly ({ name?: string } & Partial<MentorSide>)[]
  objective?: BoardPeople['weighing']['objective']
}

/** People on a board; their ids tell their numbers. */
export function aBoard({ clients, mentors, objective = 'total' }: Drawn): BoardPeople {
  const even = Object.fromEntries(criteria.map((each) => [each, 1])) as Record<Criterion, number>
  return {
    waiting: clients.map(({ name, since, ...side }, nth) => ({
      entryId: `entry-${nth}`,
      clientId: `client-${nth}`,
      name: name ?? `Client ${nth}`,
      place: undefined,
      waitingSince: since ?? '2026-01-01',
      waitsFor: 'match' as const,
      choosesHimself: false,
      isFrozen: false,
      side: aClientSide({ id: `client-${nth}`, ...side }),
    })),
    mentors: mentors.map(({ name, ...side }, nth) => ({
      name: name ?? `Mentor ${nth}`,
      place: undefined,
      side: aMentorSide({ id: `mentor-${nth}`, ...side }),
    })),
    barriers: [],
    weighing: { weights: { version: 1, of: even }, objective, weekPoints: 5 },
    proposed: [],
    notYet: [],
  }
}

/** Scores as if matching had given them: `[client, mentor, tenths]`; other pairs fail on `fails`. */
export function scoredAs(
  rows: readonly (readonly [number, number, number])[],
  fails: HardCode = 'language',
): Scored {
  const places = Math.max(0, ...rows.map(([, mentor]) => mentor + 1))
  const edges = edgesFrom(rows)
  if (!edges.ok) throw new Error(edges.reason.code)
  return {
    edges: edges.value,
    problem: { capacities: Array.from({ length: places }, () => 1) },
    pairOf: (client, mentor) => {
      const row = rows.find(([c, m]) => c === client && m === mentor)
      return aPairScore({ client, mentor, tenths: row?.[2], fails })
    },
  }
}

type Pairing = { client: number; mentor: number; tenths: number | undefined; fails: HardCode }

function aPairScore({ client, mentor, tenths, fails }: Pairing): PairScore {
  const isPossible = tenths !== undefined
  return {
    clientId: `client-${client}`,
    mentorId: `mentor-${mentor}`,
    weightsVersion: 1,
    hard: hardCodes.map((code) => ({
      code,
      finding: !isPossible && code === fails ? 'failed' : 'met',
      reason: undefined,
    })),
    isPossible,
    score: (tenths ?? 0) / 10,
    confidence: 0.5,
    interval: [0, 100],
    criteria: criteria.map((criterion) => ({
      criterion,
      s: (tenths ?? 0) / 1000,
      low: (tenths ?? 0) / 1000,
      high: (tenths ?? 0) / 1000,
      knownShare: 1,
      weight: 1,
      contribution: (tenths ?? 0) / 80,
      known: true,
      comparison: 'same' as const,
      because: [],
    })),
    whyNotHigher: [],
  }
}
