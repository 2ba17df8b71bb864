import { rhythmMessages, rhythmTones } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, EntryList, type Entry, type Tone } from '../../shared/ui/index.js'
import { plannedWhen } from '../../visits/index.js'
import { homeMessages } from '../home.messages.js'
import { daysLateOf } from '../mentor-day.js'
import type { CoupleToday, Waiting } from '../office-day.js'
import { lastContactWords } from './contact-words.js'
import { countWords } from './count-words.js'

type Props = {
  title: string
  tone: Tone
  waiting: Waiting
  note?: string | null
  /** The list with all of them. */
  all: string
  request: ViewRequest
}

/** Couples that ask for something: the most urgent few, how many there are, and the way to all. */
export function WaitingCard({ title, tone, waiting, note = null, all, request }: Props) {
  const { first, count } = waiting
  if (count === 0) {
    return null
  }
  const counted = countWords(count, request)
  return (
    <Card title={`${title} (${counted})`} tone={tone}>
      {note !== null && <p>{note}</p>}
      <EntryList items={first.map((one) => entryOf(one, request))} />
      {count > first.length && (
        <p>
          <a href={all}>{homeMessages(request.locale).office.all(counted)}</a>
        </p>
      )}
    </Card>
  )
}

function entryOf({ couple, rhythm, planned }: CoupleToday, request: ViewRequest): Entry {
  const { locale } = request
  const words = homeMessages(locale)
  const late = rhythm === undefined ? 0 : daysLateOf({ rhythm })
  const badge =
    rhythm === undefined
      ? undefined
      : {
          tone: late > 0 ? ('late' as const) : rhythmTones[rhythm.state],
          label: late > 0 ? words.late(late) : rhythmMessages(locale).states[rhythm.state],
        }
  return {
    key: couple.mentorshipId,
    title: <bdi>{couple.clientName}</bdi>,
    href: href(routes.client, { client: couple.clientId }),
    badge,
    meta: (
      <>
        <p>
          <bdi>{words.office.mentor(couple.mentorName)}</bdi> · {lastContactWords(couple, request)}
        </p>
        {planned !== undefined && <p>{words.mine.planned(plannedWhen(planned, request))}</p>}
        {rhythm !== undefined && 'overdueByLaw' in rhythm && rhythm.overdueByLaw && (
          <p>
            <strong>{words.pastLaw}</strong>
          </p>
        )}
      </>
    ),
  }
}
