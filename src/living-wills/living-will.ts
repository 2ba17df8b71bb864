import type { Matter } from '../authority/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'

/** What a client can have put on paper: a refusal to be followed, wishes with a proxy, or not to be resuscitated. */
export const livingWillKinds = [
  'schriftelijke_weigering',
  'levenstestament',
  'non_reanimatieverklaring',
] as const
export type LivingWillKind = (typeof livingWillKinds)[number]

/** Whether the client was able when it was made; nobody can be recorded as unable, for then it is none. */
export const madeWhileAble = ['yes', 'unknown'] as const
export type MadeWhileAble = (typeof madeWhileAble)[number]

/** Why a living will no longer counts: the client withdrew it, or it was recorded here by mistake. */
export const withdrawnBecause = ['client', 'mistake'] as const
export type WithdrawnBecause = (typeof withdrawnBecause)[number]

/** What is told about a living will. */
export type LivingWillWords = {
  readonly kind: LivingWillKind
  readonly matters: readonly Matter[]
  readonly words: string
  /** Null when nobody knows the day; it then counts from the start. */
  readonly writtenOn: PlainDate | null
  readonly madeWhileAble: MadeWhileAble
  readonly originalAt: string | null
  readonly toldTo: string | null
  readonly documentId: string | null
}

/** Words that were added beside a living will. */
export type Correction = {
  readonly corrected: string
  readonly byName: string
  readonly at: Instant
}

/** A living will with what was added to it, and its withdrawal if it no longer holds. */
export type LivingWill = LivingWillWords & {
  readonly id: string
  readonly clientId: string
  readonly byName: string
  readonly recordedAt: Instant
  readonly documentTitle: string | null
  /** `on` is the first day it no longer holds. */
  readonly withdrawn: {
    readonly on: PlainDate
    readonly because: WithdrawnBecause
    readonly reason: string
    readonly byName: string
  } | null
  readonly corrections: readonly Correction[]
  readonly version: number
}

/** Somebody asked whether there is a living will, and there was none. */
export type AskedNone = {
  readonly id: string
  readonly askedOn: PlainDate
  readonly askedWhom: string
  readonly byName: string
}

/** All that is known of a client's living wills: those there are, and when somebody asked in vain. */
export type LivingWills = {
  readonly wills: readonly LivingWill[]
  /** The newest first. */
  readonly askedNone: readonly AskedNone[]
}

/** Whether a living will holds on a day: written by then, and not withdrawn. */
export function isInForce(
  { writtenOn, withdrawn }: Pick<LivingWill, 'writtenOn' | 'withdrawn'>,
  on: PlainDate,
): boolean {
  return (writtenOn === null || writtenOn <= on) && (withdrawn === null || withdrawn.on > on)
}
