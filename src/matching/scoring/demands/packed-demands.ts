import { notKnown } from '../bits.js'
import type { Numbering } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { clientsUnderQualityRules } from './capacity.js'

/**
 * What one side asks or is, and the other lacks or refuses: a pair fails when one bit stands on both sides. Unknown
 * has no bit where a pair may be proposed all the same, and a bit where it may not.
 */
const bits = {
  vog: 1,
  course: 2,
  pets: 4,
  smoke: 8,
  ties: 16,
  someAggression: 32,
  seriousAggression: 64,
  mustBeWoman: 128,
  mustBeMan: 256,
  isNoWoman: 512,
  isNoMan: 1024,
  mentorNow: 2048,
  clientNow: 4096,
} as const

/** The demands of a client, as numbers. */
export type ClientDemands = {
  readonly asks: number
  readonly caseWeight: number
  readonly leastAge: number
  /** The institution that a mentor must not be tied to; -1 when there is none to look at. */
  readonly institution: number
  /** Languages spoken well enough, as bits. */
  readonly speaks: number
  readonly needsWell: boolean
  readonly needsNoLanguage: boolean
}

/** The same of a mentor. */
export type MentorDemands = {
  readonly lacks: number
  readonly free: number
  readonly age: number
  readonly tiedTo: readonly number[]
  readonly speaks: number
  readonly speaksWell: number
}

/** What is asked for this client, as numbers. */
export function packClientDemands(client: ClientSide, number: Numbering): ClientDemands {
  const { institutionId, demands, levelNeeded, spoken } = client
  const looksAtTies = demands.legalExclusion && institutionId !== null
  const needsWell = levelNeeded === 'well'
  return {
    asks: asksOf(client) | (looksAtTies ? bits.ties : 0),
    caseWeight: client.caseWeight,
    leastAge: demands.leastAge ?? notKnown,
    institution: looksAtTies && institutionId !== undefined ? number(institutionId) : notKnown,
    speaks: client.interpreterAgreed ? notKnown : languageMask(spoken, needsWell, number),
    needsWell,
    needsNoLanguage: client.interpreterAgreed || spoken === undefined,
  }
}

function asksOf({ demands, genderWish, gender, aggression, ...client }: ClientSide): number {
  const must = genderWish !== undefined && genderWish.wish !== 'none' && genderWish.must
  const isUnknownPlace = demands.legalExclusion && client.institutionId === undefined
  const mayBeMatched = client.isMinor === false || (client.isMinor && client.parentsAgree) === true
  return (
    bits.mentorNow |
    bit(demands.vog, bits.vog) |
    bit(demands.course, bits.course) |
    bit(client.hasPets, bits.pets) |
    bit(client.smokes, bits.smoke) |
    bit(aggression === 'some', bits.someAggression) |
    bit(aggression === 'serious', bits.seriousAggression) |
    bit(must && genderWish.wish === 'woman', bits.mustBeWoman) |
    bit(must && genderWish.wish === 'man', bits.mustBeMan) |
    bit(gender !== undefined && gender !== 'woman', bits.isNoWoman) |
    bit(gender !== undefined && gender !== 'man', bits.isNoMan) |
    bit(!mayBeMatched || isUnknownPlace, bits.clientNow)
  )
}

/** What this mentor has and can bear, as numbers. */
export function packMentorDemands(mentor: MentorSide, number: Numbering): MentorDemands {
  return {
    lacks: lacksOf(mentor),
    free: mentor.capacity - mentor.load,
    age: mentor.age ?? notKnown,
    tiedTo: (mentor.tiedTo ?? []).map((each) => number(each)),
    speaks: languageMask(mentor.spoken, false, number),
    speaksWell: languageMask(mentor.spoken, true, number),
  }
}

function lacksOf(mentor: MentorSide): number {
  const { gender, handlesAggression: handles, acceptsGender: accepts } = mentor
  const isThird = mentor.clientsNow + 1 >= clientsUnderQualityRules
  const mayStart = mentor.status === 'available' && !(isThird && mentor.readyForThree === false)
  return (
    bits.clientNow |
    bit(mentor.vog !== 'valid', bits.vog) |
    bit(mentor.courseDone !== true, bits.course) |
    bit(mentor.bearsPets === false, bits.pets) |
    bit(mentor.bearsSmoke === false, bits.smoke) |
    bit(mentor.tiedTo === undefined, bits.ties) |
    bit(handles === 'none', bits.someAggression | bits.seriousAggression) |
    bit(handles === 'some', bits.seriousAggression) |
    bit(gender !== undefined && gender !== 'woman', bits.mustBeWoman) |
    bit(gender !== undefined && gender !== 'man', bits.mustBeMan) |
    bit(accepts === 'woman', bits.isNoWoman) |
    bit(accepts === 'man', bits.isNoMan) |
    bit(!mayStart, bits.mentorNow)
  )
}

function bit(is: boolean | undefined, mask: number): number {
  return is === true ? mask : 0
}

/**
 * Languages as bits; the sign says that there are more than bits can hold, or that nothing is known, and then
 * `canTalk` looks at the lists themselves.
 */
function languageMask(spoken: ClientSide['spoken'], isWell: boolean, number: Numbering): number {
  if (spoken === undefined) return notKnown
  let mask = 0
  for (const { language, level } of spoken) {
    const at = number(language)
    if (!isWell || level === 'well') mask |= 1 << Math.min(31, at)
  }
  return mask
}

/** Whether both speak a language well enough; unknown is asked first, so it passes. */
export function canTalk(client: ClientDemands, mentor: MentorDemands, lists: () => Lists): boolean {
  const others = client.needsWell ? mentor.speaksWell : mentor.speaks
  if ((client.speaks & others & 0x7fffffff) !== 0) return true
  return client.speaks < 0 || others < 0 ? canTalkBy(client, lists()) : false
}

/** Twice the number of each language, and one more when it is spoken well. */
type Lists = readonly [own: readonly number[] | undefined, others: readonly number[] | undefined]

function canTalkBy({ needsNoLanguage, needsWell }: ClientDemands, [own, others]: Lists): boolean {
  if (needsNoLanguage || own === undefined || others === undefined) return true
  return own.some((one) =>
    others.some((other) => one >> 1 === other >> 1 && (!needsWell || (one & other & 1) === 1)),
  )
}
