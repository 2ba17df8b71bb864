import { instantPlus, type Instant } from '../shared/calendar/index.js'

/** How many attempts may fail before waiting starts, and how long one waits: doubling up to `most`. */
export type LimitRule = {
  windowHours: number
  free: number
  firstSeconds: number
  mostSeconds: number
}

/**
 * Per account ten failures in fifteen minutes at most, and nobody can keep somebody else out longer
 * than that (security goal G8); per address more, because a whole office may share one.
 */
export const limitRules = {
  account: { windowHours: 24, free: 5, firstSeconds: 30, mostSeconds: 15 * 60 },
  address: { windowHours: 1, free: 50, firstSeconds: 5, mostSeconds: 5 * 60 },
} as const satisfies Record<string, LimitRule>

/**
 * Well under a hundred failures in a row (NIST 800-63B) a password or code is guessed at no more: from
 * then on only a browser that signed in before, another password by mail, or a colleague lets one in.
 */
export const hardStop = { failures: 50, windowDays: 30, saysMinutes: 15 } as const

/** What is known of earlier attempts: how many did not succeed, and when the last was. */
export type Attempts = { count: number; lastAt: Instant | null }

/** Until when the next attempt has to wait; undefined when it may go ahead now. */
export function waitUntil(
  { count, lastAt }: Attempts,
  rule: LimitRule,
  now: Instant,
): Instant | undefined {
  if (lastAt === null || count <= rule.free) {
    return undefined
  }
  const seconds = Math.min(rule.firstSeconds * 2 ** (count - rule.free - 1), rule.mostSeconds)
  const until = instantPlus(lastAt, { minutes: seconds / 60 })
  return now < until ? until : undefined
}

/** As if one had to wait once more, when there were too many in all; nobody is told that it is for good. */
export function stopUntil(failures: number, now: Instant): Instant | undefined {
  return failures >= hardStop.failures
    ? instantPlus(now, { minutes: hardStop.saysMinutes })
    : undefined
}
