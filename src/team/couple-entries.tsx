import { rhythmMessages, type RhythmState } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { formatDate, formatDaysAgo } from '../shared/calendar/index.js'
import type { ViewRequest } from '../shared/http/index.js'
import type { Entry, Tone } from '../shared/ui/index.js'
import type { CoupleInRhythm } from './couples-of-team.js'
import { mentorPageMessages } from './mentor-page.messages.js'

const tones: Record<RhythmState, Tone> = {
  'on-rhythm': 'calm',
  'due-soon': 'soon',
  overdue: 'late',
  'never-met': 'never',
  paused: 'paused',
  ended: 'plain',
}

/** A couple as an entry under its mentor: the client, how contact stands, where the client lives. */
export function clientEntry(
  { couple, rhythm }: CoupleInRhythm,
  { mentorId, request }: { mentorId: string; request: ViewRequest },
): Entry {
  const words = mentorPageMessages(request.locale)
  const meta = [
    couple.mentorId === mentorId ? undefined : words.standsIn(couple.mentorName),
    couple.institutionName ?? undefined,
    contactWords(couple.lastContactOn, rhythm?.state, request),
  ]
  return {
    key: couple.mentorshipId,
    title: <bdi>{couple.clientName}</bdi>,
    href: href(routes.client, { client: couple.clientId }),
    badge: rhythmBadge(rhythm?.state, request),
    meta: meta.filter(Boolean).join(' · '),
  }
}

/** The state of a rhythm as a badge. */
export function rhythmBadge(state: RhythmState | undefined, { locale }: ViewRequest) {
  return state && { tone: tones[state], label: rhythmMessages(locale).states[state] }
}

/** When there was contact last, with the day and how long ago; nothing where the badge says it. */
export function contactWords(
  lastContactOn: string | null,
  state: RhythmState | undefined,
  { today, locale }: ViewRequest,
): string | undefined {
  if (lastContactOn === null) {
    return state === 'never-met' ? undefined : mentorPageMessages(locale).noContact
  }
  const ago = formatDaysAgo(lastContactOn, today, locale)
  return mentorPageMessages(locale).lastContact(formatDate(lastContactOn, locale, 'short'), ago)
}
