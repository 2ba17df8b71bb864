import { formatDate, formatDaysAgo, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { ContactNorm } from './contact-norm.js'
import { rhythmMessages } from './rhythm.messages.js'
import type { Rhythm } from './rhythm.js'

type Wording = { today: PlainDate; locale: Locale }

/** The conclusion in whole sentences: state, last contact, what is due, and how late it is. */
export function rhythmSentences(rhythm: Rhythm, { today, locale }: Wording): string {
  const words = rhythmMessages(locale)
  const { lastContactOn, lastAttemptOn } = rhythm
  const hasLaterAttempt = lastAttemptOn !== undefined && lastAttemptOn > (lastContactOn ?? '')
  return [
    `${words.states[rhythm.state]}.`,
    lastContactOn && words.lastContact(formatDaysAgo(lastContactOn, today, locale)),
    hasLaterAttempt && words.lastAttempt(formatDaysAgo(lastAttemptOn, today, locale)),
    ...whatIsDue(rhythm, locale),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}

/** A norm in words, with who set it: 'eens per 4 weken (norm van de stichting)'. */
export function normWords(norm: ContactNorm, locale: Locale): string {
  const words = rhythmMessages(locale)
  const often = norm.every === 1 ? words.once[norm.unit] : words.every[norm.unit](norm.every)
  return `${often} (${words.sources[norm.source]})`
}

function whatIsDue(rhythm: Rhythm, locale: Locale): string[] {
  const words = rhythmMessages(locale)
  switch (rhythm.state) {
    case 'ended':
      return [words.endedOn(formatDate(rhythm.endedOn, locale))]
    case 'paused':
      return [words.pausedFrom(formatDate(rhythm.pausedFrom, locale)), ...lateByLaw(rhythm, locale)]
    case 'never-met':
      return rhythm.isStartUnknown
        ? [words.firstDueUnknown]
        : dueOrLate(rhythm, words.firstDue, locale)
    case 'overdue':
    case 'on-rhythm':
    case 'due-soon':
      return dueOrLate(rhythm, words.due, locale)
  }
}

type Due = { dueOn: PlainDate; daysOverdue?: number; overdueByLaw: boolean }

function dueOrLate(due: Due, inTime: (date: string) => string, locale: Locale): string[] {
  const date = formatDate(due.dueOn, locale)
  const { daysOverdue = 0 } = due
  return daysOverdue === 0
    ? [inTime(date)]
    : [rhythmMessages(locale).late(date, daysOverdue), ...lateByLaw(due, locale)]
}

function lateByLaw({ overdueByLaw }: { overdueByLaw: boolean }, locale: Locale): string[] {
  return overdueByLaw ? [rhythmMessages(locale).lateByLaw] : []
}
