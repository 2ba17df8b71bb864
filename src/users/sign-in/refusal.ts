import type { Context } from 'hono'
import { secondsOf, type Instant } from '../../shared/calendar/index.js'
import type { SignInRefusal } from './check-password.js'
import type { SignInMessages } from './sign-in.messages.js'

type Wording = { words: SignInMessages['errors']; wrong: string; now: Instant }

/** One sentence for a refusal; `wrong` depends on the step. */
export function errorOf(refusal: SignInRefusal, { words, wrong, now }: Wording): string {
  switch (refusal.why) {
    case 'wrong':
      return wrong
    case 'wait':
      return words.wait(minutesUntil(refusal.until, now))
    case 'too-late':
      return words.tooLate
    case 'no-role':
      return words.noRole
  }
}

/** The status of a refusal; one that has to wait says how long. */
export function answerOf(c: Context, refusal: SignInRefusal, now: Instant): 422 | 429 {
  if (refusal.why !== 'wait') {
    return 422
  }
  c.header('retry-after', String(secondsUntil(refusal.until, now)))
  return 429
}

/** How long one has to wait, in whole minutes: at least one. */
export function minutesUntil(until: Instant, now: Instant): number {
  return Math.max(Math.ceil(secondsUntil(until, now) / 60), 1)
}

function secondsUntil(until: Instant, now: Instant): number {
  return Math.max(secondsOf(until) - secondsOf(now), 1)
}
