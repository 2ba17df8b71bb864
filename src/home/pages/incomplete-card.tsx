import type { Child } from 'hono/jsx'
import { mostCounted } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, Details } from '../../shared/ui/index.js'
import { homeMessages } from '../home.messages.js'
import type { OfficeDay } from '../office-day.js'
import { countWords } from './count-words.js'

type Props = { day: OfficeDay; request: ViewRequest }
type Line = { href: string; name: string }

/** What the files still lack, each with the first few and the way to mend it. */
export function IncompleteCard({ day: { incomplete }, request }: Props) {
  const words = homeMessages(request.locale).office.incomplete
  const { startUnknown, withoutEmergency, withoutVog } = incomplete
  const isNothing = [startUnknown, withoutEmergency, withoutVog].every(({ count }) => count === 0)
  return (
    <Card title={words.title}>
      {isNothing && <p class="n-hint">{words.nothing}</p>}
      <Lacking
        summary={words.start(countWords(startUnknown.count, request))}
        count={startUnknown.count}
        lines={startUnknown.first.map(({ couple: { mentorshipId, clientName } }) => ({
          href: href(routes.mentorship, { mentorship: mentorshipId }),
          name: clientName,
        }))}
        request={request}
      />
      <Lacking
        summary={words.emergency(countWords(withoutEmergency.count, request))}
        count={withoutEmergency.count}
        lines={withoutEmergency.first.map(({ couple: { clientId, clientName } }) => ({
          href: href(routes.newNearPerson, { client: clientId }),
          name: clientName,
        }))}
        request={request}
      />
      <Lacking
        summary={words.vog(countWords(withoutVog.count, request))}
        count={withoutVog.count}
        lines={withoutVog.first.map(({ id, name }) => ({
          href: href(routes.mentor, { mentor: id }),
          name,
        }))}
        more={href(routes.mentors, {}, { vog: 'missing' })}
        request={request}
      />
    </Card>
  )
}

type LackingProps = {
  summary: Child
  count: number
  lines: readonly Line[]
  more?: string
  request: ViewRequest
}

function Lacking({ summary, count, lines, more, request }: LackingProps) {
  const words = homeMessages(request.locale).office.incomplete
  const others = count - lines.length
  const rest = count > mostCounted ? words.moreThan : words.more(others)
  return count === 0 ? null : (
    <Details summary={summary}>
      <ul>
        {lines.map((line) => (
          <li>
            <a href={line.href}>
              <bdi>{line.name}</bdi>
            </a>
          </li>
        ))}
        {others > 0 && <li>{more === undefined ? rest : <a href={more}>{rest}</a>}</li>}
      </ul>
    </Details>
  )
}
