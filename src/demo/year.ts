import { addDays, type PlainDate } from '../shared/calendar/index.js'
import type { Contact } from '../visits/index.js'
import { ordinaryWords } from './stories/ordinary-words.js'
import type { Moment, Story } from './stories/story.js'

/** A contact of the year with whom it was; one entry can be about several clients of one mentor. */
export type YearEntry = {
  readonly mentor: string
  readonly clients: readonly string[]
  readonly contact: (mentorshipIdOf: (client: string) => string) => Contact
}

type Told = { readonly story: Story; readonly moment: Moment }

/** Days around a moment that is written by hand in which no ordinary visit falls. */
const quietDays = 6

/**
 * The contacts of all stories, oldest first. Visits of one mentor on the same day and of the same kind
 * become one contact with a part for each client, as a mentor logs them.
 */
export function yearOf(stories: readonly Story[], today: PlainDate): YearEntry[] {
  const told = stories.flatMap((story, index) =>
    [...story.moments, ...ordinaryMoments(story, index)].map((moment) => ({ story, moment })),
  )
  const together = Map.groupBy(told, contactKey)
  return [...together.values()]
    .sort(([one], [other]) => (other?.moment.ago ?? 0) - (one?.moment.ago ?? 0))
    .flatMap((parts) => entryOf(parts, today))
}

function contactKey({ story, moment }: Told): string {
  const { ago, kind = 'visit', attempt } = moment
  const alone = attempt === undefined && kind === 'visit' ? '' : story.client
  return [story.mentor, ago, alone].join(' ')
}

/** Ordinary visits keep the pace of the couple; their words go round, starting elsewhere for each. */
function ordinaryMoments(story: Story, index: number): Moment[] {
  const count = Math.floor((story.first - story.last) / story.every) + 1
  return Array.from({ length: count }, (_, visit) => ({
    ago: story.last + visit * story.every,
    minutes: 45 + ((index + visit) % 4) * 15,
    ...ordinaryWords[(index * 5 + visit * 3) % ordinaryWords.length],
  })).filter(({ ago }) => isFree(story, ago))
}

function isFree({ moments }: Story, ago: number): boolean {
  return moments.every((moment) => Math.abs(moment.ago - ago) >= quietDays)
}

function entryOf(parts: readonly Told[], today: PlainDate): YearEntry[] {
  const [first] = parts
  if (first === undefined) {
    return []
  }
  const { story, moment } = first
  const { ago, attempt, kind = 'visit', minutes } = moment
  const occurredOn = addDays(today, -ago)
  const isTrip = kind === 'visit' || kind === 'court' || kind === 'other'
  return [
    {
      mentor: story.mentor,
      clients: parts.map((part) => part.story.client),
      contact: (mentorshipIdOf) => ({
        occurredOn,
        kind,
        result: attempt === undefined ? { outcome: 'met' } : { outcome: 'attempted', ...attempt },
        durationMinutes: attempt === undefined ? (minutes ?? 60) : null,
        travelMinutes: isTrip ? story.travel : null,
        parts: parts.map((part) => partOf(part, mentorshipIdOf(part.story.client), occurredOn)),
      }),
    },
  ]
}

function partOf({ moment }: Told, mentorshipId: string, occurredOn: PlainDate) {
  const { saw = null, safe = null, connected = null, authentic = null, said = [], agreed } = moment
  return {
    mentorshipId,
    saw,
    safe,
    connected,
    authentic,
    expressions: said.map(([words, howLearned, certainty]) => ({ words, howLearned, certainty })),
    followUps:
      agreed === undefined ? [] : [{ agreed: agreed[0], dueOn: addDays(occurredOn, agreed[1]) }],
  }
}
