import type { PlainDate } from '../../shared/calendar/index.js'
import type { Outcome } from '../decision.js'

/** What an open decision can wait for, in the order in which it is asked. */
export const waits = [
  'record',
  'statement',
  'wish',
  'options',
  'consulted',
  'outcome',
  'explanation',
  'completion',
  'closing',
] as const
export type Wait = (typeof waits)[number]

/** As much of an open decision as a list can read of many at once. */
export type Progress = {
  readonly isUrgent: boolean
  /** Nobody decides it for the client: it is only written down that it was asked. */
  readonly isHighlyPersonal: boolean
  /** A professional was asked, and has not answered. */
  readonly isStatementAsked: boolean
  readonly hasWish: boolean
  readonly hasOptions: boolean
  readonly hasConsulted: boolean
  readonly outcome: Outcome | null
  readonly isExplained: boolean
}

/**
 * The first thing an open decision waits for. An urgent one asks for the outcome and the telling first, and for the
 * rest afterwards. It is a sign in a list: what the path says at its closing is the measure.
 */
export function waitsFor(progress: Progress): Wait {
  switch (progress.outcome) {
    case null:
      return beforeOutcome(progress)
    case 'mentor-decided':
    case 'refused':
      return afterOutcome(progress)
    default:
      return 'closing'
  }
}

function beforeOutcome(progress: Progress): Wait {
  if (progress.isHighlyPersonal) {
    return 'record'
  }
  if (progress.isStatementAsked) {
    return 'statement'
  }
  return (progress.isUrgent ? undefined : lackingIn(progress)) ?? 'outcome'
}

function afterOutcome(progress: Progress): Wait {
  const lacking = lackingIn(progress)
  if (lacking !== undefined && !progress.isUrgent) {
    return lacking
  }
  if (!progress.isExplained) {
    return 'explanation'
  }
  return lacking === undefined ? 'closing' : 'completion'
}

/** Of wish, other ways and talks the first that is not told; a decision of the mentor asks for all three. */
function lackingIn({ hasWish, hasOptions, hasConsulted }: Progress): Wait | undefined {
  const has = { wish: hasWish, options: hasOptions, consulted: hasConsulted }
  return (['wish', 'options', 'consulted'] as const).find((part) => !has[part])
}

type Days = { readonly answerBy: PlainDate | null; readonly completeBy: PlainDate | null }

/** The day before which an open decision wants something done; the earliest when there are two. */
export function dayOfOpen({ answerBy, completeBy }: Days): PlainDate | null {
  const days = [answerBy, completeBy].filter((day) => day !== null).toSorted()
  return days[0] ?? null
}

type Look = { readonly notedAt: string; readonly reviewOn: PlainDate | null }

/**
 * The day on which a closed decision is looked at again: that of the newest look-back, or else its own. Nobody looks
 * again at what a later decision took up.
 */
export function nextLook(decision: {
  readonly reviewOn: PlainDate | null
  readonly isFollowed: boolean
  readonly lookBacks: readonly Look[]
}): PlainDate | null {
  if (decision.isFollowed) {
    return null
  }
  const newest = decision.lookBacks.toSorted((one, other) => (one.notedAt < other.notedAt ? 1 : -1))
  return newest[0] === undefined ? decision.reviewOn : newest[0].reviewOn
}
