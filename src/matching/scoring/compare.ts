import { backgroundBounds } from './criteria/background.js'
import type { Bounds } from './criteria/criterion.js'
import { interestBounds } from './criteria/interests.js'
import { needBounds } from './criteria/need.js'
import { outlookBounds } from './criteria/outlook.js'
import { recognitionBounds } from './criteria/recognition.js'
import { styleBounds } from './criteria/style.js'
import { timeBounds } from './criteria/time.js'
import { travelBounds } from './criteria/travel.js'
import { limitOf, type PackedClient, type PackedMentor } from './packed.js'
import type { ClientSide, Weights } from './sides.js'
import { criteria, type Criterion } from './words.js'

/** Room for what all criteria come to, in the order of `criteria`; written again for every pair. */
export type AllBounds = readonly Bounds[]

/** Makes that room. */
export function roomToCompare(): AllBounds {
  return criteria.map(() => ({ low: 0, high: 1 }))
}

/** Compares two people on all eight criteria. Minutes unknown is -1. */
export function comparePair(
  client: PackedClient,
  mentor: PackedMentor,
  { minutes, room }: { readonly minutes: number; readonly room: AllBounds },
): void {
  outlookBounds(client, mentor, room[0]!)
  interestBounds(client, mentor, room[1]!)
  needBounds(client, mentor, room[2]!)
  travelBounds(minutes, limitOf(client, mentor), room[3]!)
  timeBounds(client, mentor, room[4]!)
  styleBounds(client, mentor, room[5]!)
  backgroundBounds(client, mentor, room[6]!)
  recognitionBounds(client, mentor, room[7]!)
}

const times = { heavy: 3, normal: 1, none: 0 } as const

/**
 * What each criterion weighs for this client, in the order of `criteria`: the foundation's weight times three,
 * one or nothing as the client finds it important. When nothing is important to him, all is ordinary.
 */
export function weighed({ of }: Weights, { importance }: Pick<ClientSide, 'importance'>): number[] {
  const own = criteria.map((each) => of[each] * times[importance[each] ?? 'normal'])
  return own.some((weight) => weight > 0) ? own : criteria.map((each) => of[each])
}

/** What a criterion counts as: what is known, and for the open part the foundation's mean. */
export function estimateOf({ low, high }: Bounds, mean: number): number {
  return low + (high - low) * mean
}

/** Means in the order of `criteria`. */
export function inOrder(of: Readonly<Record<Criterion, number>>): readonly number[] {
  return criteria.map((each) => of[each])
}
