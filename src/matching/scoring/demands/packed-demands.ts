import { notKnown } from '../bits.js'
import type { Numbering } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { clientsUnderQualityRules } from './capacity.js'

const genders = { woman: 1, man: 2, other: 3, any: 0, none: 0 } as const
const degrees = { none: 0, some: 1, serious: 2 } as const
const noInstitution = -2

/** What the demands look at in a client, as numbers. */
export type ClientDemands = ReturnType<typeof packClientDemands>

/** The same of a mentor. */
export type MentorDemands = ReturnType<typeof packMentorDemands>

/** What is asked for this client, as numbers; `notKnown` where nothing is known. */
export function packClientDemands(client: ClientSide, number: Numbering) {
  const { institutionId, demands, genderWish, gender, isMinor } = client
  const isCaredFor = institutionId === undefined ? notKnown : noInstitution
  return {
    mayBeMatched: isMinor === false || (isMinor === true && client.parentsAgree === true),
    looksAtTies: demands.legalExclusion && institutionId !== null,
    institution: typeof institutionId === 'string' ? number(institutionId) : isCaredFor,
    asksVog: demands.vog,
    asksCourse: demands.course,
    leastAge: demands.leastAge ?? -1,
    aggression: client.aggression === undefined ? 0 : degrees[client.aggression],
    hasPets: client.hasPets === true,
    smokes: client.smokes === true,
    needsWell: client.levelNeeded === 'well',
    needsNoLanguage: client.interpreterAgreed || client.spoken === undefined,
    caseWeight: client.caseWeight,
    must:
      genderWish !== undefined && genderWish.wish !== 'none' && genderWish.must
        ? genders[genderWish.wish]
        : 0,
    gender: gender === undefined ? notKnown : genders[gender],
  }
}

/** What this mentor has and can bear, as numbers. */
export function packMentorDemands(mentor: MentorSide, number: Numbering) {
  const { acceptsGender, handlesAggression, gender } = mentor
  const isThird = mentor.clientsNow + 1 >= clientsUnderQualityRules
  return {
    isAvailable: mentor.status === 'available' && !(isThird && mentor.readyForThree === false),
    hasVog: mentor.vog === 'valid',
    hasCourse: mentor.courseDone === true,
    age: mentor.age ?? notKnown,
    tiedTo: mentor.tiedTo?.map((each) => number(each)),
    handles: handlesAggression === undefined ? 2 : degrees[handlesAggression],
    refusesPets: mentor.bearsPets === false,
    refusesSmoke: mentor.bearsSmoke === false,
    free: mentor.capacity - mentor.load,
    accepts: acceptsGender === undefined ? 0 : genders[acceptsGender],
    gender: gender === undefined ? notKnown : genders[gender],
  }
}

/** Demands that need no pair: of these two, one already cannot be matched now. */
export function mayMeet(client: ClientDemands, mentor: MentorDemands): boolean {
  return (
    mentor.isAvailable &&
    client.mayBeMatched &&
    mentor.free >= client.caseWeight &&
    (mentor.hasVog || !client.asksVog) &&
    (mentor.hasCourse || !client.asksCourse) &&
    mentor.age >= client.leastAge &&
    bothBear(client, mentor) &&
    (!client.looksAtTies || isUntied(client, mentor))
  )
}

function bothBear(client: ClientDemands, mentor: MentorDemands): boolean {
  const { must } = client
  const { accepts } = mentor
  return (
    client.aggression <= mentor.handles &&
    !(client.hasPets && mentor.refusesPets) &&
    !(client.smokes && mentor.refusesSmoke) &&
    (must === 0 || mentor.gender === notKnown || must === mentor.gender) &&
    (accepts === 0 || client.gender === notKnown || accepts === client.gender)
  )
}

function isUntied({ institution }: ClientDemands, { tiedTo }: MentorDemands): boolean {
  return institution !== notKnown && tiedTo !== undefined && !tiedTo.includes(institution)
}

/** Whether both speak a language well enough; unknown is asked first, so it passes. */
export function canTalk(
  { needsNoLanguage, needsWell }: ClientDemands,
  own: readonly number[] | undefined,
  others: readonly number[] | undefined,
): boolean {
  if (needsNoLanguage || own === undefined || others === undefined) return true
  for (const one of own) {
    if (needsWell && one % 2 === 0) continue
    for (const other of others) {
      if (one >> 1 === other >> 1 && (!needsWell || other % 2 === 1)) return true
    }
  }
  return false
}
