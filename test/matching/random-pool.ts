import {
  seededOffice,
  specialCategories,
  type Barrier,
  type ClientSide,
  type MentorSide,
  type Pool,
} from '../../src/matching/index.js'
import { seeded, type Chance } from '../access/seeded.js'

/**
 * A small pool in which everything can be wrong or unknown: status, papers, ties, minors, barriers of every kind,
 * load, heavy cases, special answers. The people lie in the seed.
 */
export function randomPool(seed: number, size = { clients: 12, mentors: 10, places: 20 }): Pool {
  const chance = seeded(seed)
  const office = seededOffice(size, seed)
  const clients = office.clients.map((client) => unusualClient(chance, client))
  const mentors = office.mentors.map((mentor) => unusualMentor(chance, mentor))
  const barriers = Array.from({ length: 8 }, () => barrierBetween(chance, clients, mentors))
  return { ...office, clients, mentors, barriers }
}

function unusualClient(chance: Chance, client: ClientSide): ClientSide {
  const isMinor = often(chance, false, [true, undefined])
  return {
    ...client,
    spoken: often(chance, client.spoken, [undefined, []]),
    at: often(chance, client.at, [undefined]),
    demands: {
      vog: often(chance, true, [false]),
      course: often(chance, true, [false]),
      legalExclusion: often(chance, true, [false]),
      leastAge: oneOf(chance, [undefined, 18, 40]),
    },
    institutionId: often(chance, client.institutionId, [undefined, null]),
    isMinor,
    parentsAgree: isMinor === true ? oneOf(chance, [true, false, undefined]) : undefined,
    interpreterAgreed: often(chance, false, [true]),
    caseWeight: often(chance, 1, [2, 3]),
    genderWish: oneOf(chance, [
      undefined,
      { wish: 'none' },
      { wish: 'woman', must: true },
      { wish: 'man', must: false },
    ]),
    gender: oneOf(chance, ['woman', 'man', 'other', undefined]),
    asksFor: specialCategories.filter(() => chance.upTo(2) === 0),
    special: chance.upTo(2) === 0 ? { origin: oneOf(chance, ['one', 'two']) } : {},
  }
}

function unusualMentor(chance: Chance, mentor: MentorSide): MentorSide {
  return {
    ...mentor,
    status: often(chance, 'available', ['paused', 'applicant', 'stopped', undefined]),
    vog: often(chance, 'valid', ['expired', undefined]),
    courseDone: often(chance, true, [false, undefined]),
    age: often(chance, mentor.age, [undefined, 16]),
    tiedTo: often(chance, mentor.tiedTo, [undefined, ['institution-1', 'institution-2']]),
    capacity: oneOf(chance, [1, 2, 3, 5]),
    load: oneOf(chance, [0, 0, 1, 2]),
    clientsNow: oneOf(chance, [0, 0, 1, 2, 3]),
    readyForThree: oneOf(chance, [true, false, undefined]),
    spoken: often(chance, mentor.spoken, [undefined]),
    travelsBy: often(chance, mentor.travelsBy, [undefined]),
    gender: oneOf(chance, ['woman', 'man', 'other', undefined]),
    special: chance.upTo(2) === 0 ? { origin: oneOf(chance, ['one', 'two']) } : {},
  }
}

function often<Value>(chance: Chance, usual: Value, other: readonly Value[]): Value {
  return chance.upTo(6) === 0 ? oneOf(chance, other) : usual
}

function barrierBetween(
  chance: Chance,
  clients: readonly ClientSide[],
  mentors: readonly MentorSide[],
): Barrier {
  return {
    clientId: oneOf(chance, clients).id,
    mentorId: oneOf(chance, mentors).id,
    kind: oneOf(chance, [
      'client-veto',
      'mentor-veto',
      'earlier-match',
      'no-contact',
      'treats-client',
    ]),
  }
}

function oneOf<const Value>(chance: Chance, from: readonly Value[]): Value {
  return from[chance.upTo(from.length)] as Value
}
