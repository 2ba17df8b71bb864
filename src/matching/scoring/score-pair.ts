import {
  inOrder,
  comparePair,
  estimateOf,
  roomToCompare,
  weighed,
  type AllBounds,
} from './compare.js'
import { tellBackground } from './criteria/background.js'
import type { Bounds, Told } from './criteria/criterion.js'
import { tellInterests } from './criteria/interests.js'
import { tellNeed } from './criteria/need.js'
import { tellOutlook } from './criteria/outlook.js'
import { tellRecognition } from './criteria/recognition.js'
import { tellStyle } from './criteria/style.js'
import { tellTime } from './criteria/time.js'
import { tellTravel } from './criteria/travel.js'
import { isPossible, judgePair } from './judge-pair.js'
import { numbering, packClient, packMentor } from './packed.js'
import type { Comparison, CriterionScore, PairScore } from './scored.js'
import type { Barrier, ClientSide, MentorSide, Weights } from './sides.js'
import { notKnown } from './bits.js'
import { criteria, type Criterion } from './words.js'

/** What a pair is scored with, beside the two people. */
export type ScoreContext = {
  readonly weights: Weights
  readonly means: Readonly<Record<Criterion, number>>
  readonly minutes: number | undefined
  readonly barriers: readonly Barrier[]
}

/**
 * One pair, held to the demands and compared in full, with everything needed to tell it in words. The same two
 * people, weights and means always give the same answer; what is unknown counts as the mean, never as nothing.
 */
export function scorePair(
  client: ClientSide,
  mentor: MentorSide,
  { weights, means, minutes, barriers }: ScoreContext,
): PairScore {
  const number = numbering()
  const room = roomToCompare()
  const packed = [packClient(client, number), packMentor(mentor, number)] as const
  comparePair(...packed, { minutes: minutes ?? notKnown, room })
  const own = weighed(weights, client)
  const all = sumOf(own)
  const told = tellAll(client, mentor, minutes)
  const scores = criteria.map((criterion, at) =>
    scoreOf({ criterion, bounds: room[at]!, mean: means[criterion], weight: own[at]!, all }, told),
  )
  const hard = judgePair(client, mentor, { barriers, minutes })
  const interval = intervalOf(room, own)
  return {
    clientId: client.id,
    mentorId: mentor.id,
    weightsVersion: weights.version,
    hard,
    isPossible: isPossible(hard),
    score: perMille(room, own, inOrder(means)) / 10,
    confidence: Math.round(100 - (interval[1] - interval[0])) / 100,
    interval,
    criteria: scores,
    whyNotHigher: mostLost(scores),
  }
}

/** The score of a compared pair as a whole number from 0 to 1000: what the engine reckons with. */
export function perMille(
  room: AllBounds,
  weights: readonly number[],
  means: readonly number[],
): number {
  let sum = 0
  let all = 0
  for (let at = 0; at < weights.length; at++) {
    const { low, high } = room[at]!
    sum += weights[at]! * (low + (high - low) * means[at]!)
    all += weights[at]!
  }
  return all > 0 ? Math.round((1000 * sum) / all) : 0
}

/** The score with all that is unknown at its worst, and at its best. */
function intervalOf(room: AllBounds, weights: readonly number[]): readonly [number, number] {
  const all = (value: number) => weights.map(() => value)
  return [perMille(room, weights, all(0)) / 10, perMille(room, weights, all(1)) / 10]
}

type Part = {
  readonly criterion: Criterion
  readonly bounds: Bounds
  readonly mean: number
  readonly weight: number
  readonly all: number
}

function scoreOf({ criterion, bounds, mean, weight, all }: Part, told: ToldOfAll): CriterionScore {
  const s = estimateOf(bounds, mean)
  const knownShare = 1 - (bounds.high - bounds.low)
  return {
    criterion,
    s,
    low: bounds.low,
    high: bounds.high,
    weight,
    contribution: all > 0 ? (100 * weight * s) / all : 0,
    knownShare,
    known: knownShare > 0,
    comparison: comparisonOf(knownShare, s),
    because: told[criterion],
  }
}

/** With no more than this known, nothing is said of how two people compare. */
const mostlyOpen = 0.25

function comparisonOf(knownShare: number, s: number): Comparison {
  if (knownShare <= mostlyOpen) return 'blank'
  if (s >= 0.75) return 'same'
  return s >= 0.4 ? 'near' : 'different'
}

type ToldOfAll = Readonly<Record<Criterion, Told>>

function tellAll(client: ClientSide, mentor: MentorSide, minutes: number | undefined): ToldOfAll {
  return {
    outlook: tellOutlook(client, mentor),
    interests: tellInterests(client, mentor),
    need: tellNeed(client, mentor),
    travel: tellTravel(minutes, mentor.travelsBy),
    time: tellTime(client, mentor),
    style: tellStyle(client, mentor),
    background: tellBackground(client, mentor),
    recognition: tellRecognition(client, mentor),
  }
}

/** The two criteria that cost most points; what costs nothing is not among them. */
function mostLost(scores: readonly CriterionScore[]): readonly Criterion[] {
  return scores
    .map(({ criterion, weight, s }) => ({ criterion, lost: weight * (1 - s) }))
    .filter(({ lost }) => lost > 1e-9)
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, 2)
    .map(({ criterion }) => criterion)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0)
}
