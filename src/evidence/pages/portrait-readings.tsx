import { caseworkers } from '../../shared/access/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card, Details, QuotedWords } from '../../shared/ui/index.js'
import { portraitMessages } from '../portrait.messages.js'
import type { Portrait, PortraitReading } from '../portrait.js'

type Props = { portrait: Portrait; request: ViewRequest }

/** When it was read together, the newest first, and what the client said of it. */
export function Readings({ portrait: { readings }, request }: Props) {
  const { title, none, earlier } = portraitMessages(request.locale).readings
  const [last, ...older] = readings
  if (last === undefined && !caseworkers(request.actor)) {
    return null
  }
  return (
    <Card title={title}>
      {last === undefined ? (
        <p class="n-hint">{none}</p>
      ) : (
        <Reading reading={last} request={request} />
      )}
      {older.length > 0 && (
        <div class="n-screen-only">
          <Details summary={earlier(older.length)}>
            {older.map((reading) => (
              <Reading reading={reading} request={request} />
            ))}
          </Details>
        </div>
      )}
    </Card>
  )
}

type One = { reading: PortraitReading; request: ViewRequest }

function Reading({ reading, request: { locale } }: One) {
  const { on, nothingSaid } = portraitMessages(locale).readings
  const { said, readOn, byName } = reading
  return (
    <div>
      {said === null ? (
        <p>{nothingSaid}</p>
      ) : (
        <figure class="n-quote">
          <QuotedWords words={said} />
        </figure>
      )}
      <p class="n-soft">{on(formatDate(readOn, locale, 'long'), byName)}</p>
    </div>
  )
}
