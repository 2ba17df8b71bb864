import type { ToldFact } from '../../audit/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Card, QuotedWords, Timeline } from '../../shared/ui/index.js'
import { closeReasons, urgencies, waitingReasons } from '../waiting-entry.js'
import { waitingFactSentence } from '../waiting-fact-sentence.js'
import { waitingMessages } from '../waiting-list.messages.js'
import type { EntryProps } from '../entry-on-page.js'

/** What happened while somebody waited, the newest first, with every reason that was given. */
export function EntryHistory({ facts, request: { locale } }: EntryProps) {
  const words = waitingMessages(locale).entry
  return (
    <Card title={words.history}>
      <Timeline
        items={facts.map((fact) => ({
          when: formatInstant(fact.at, locale),
          title: waitingFactSentence(fact, locale) ?? '',
          meta: words.by(fact.byName),
          children: <Told fact={fact} locale={locale} />,
        }))}
      />
    </Card>
  )
}

function Told({ fact: { content }, locale }: { fact: ToldFact; locale: Locale }) {
  const words = waitingMessages(locale).entry
  const change = changeIn(content, locale)
  const why = [content['note'], reasonIn(content, locale)].find(isText)
  const said = content['words']
  return (
    <>
      {change !== undefined && <p>{words.wasNow(...change)}</p>}
      {why !== undefined && <p>{words.reason(why)}</p>}
      {isText(said) && (
        <div class="n-quote">
          <QuotedWords words={said} />
        </div>
      )}
    </>
  )
}

function changeIn(content: ToldFact['content'], locale: Locale): [string, string] | undefined {
  const messages = waitingMessages(locale)
  const urgency = (value: unknown) => urgencies.find((known) => known === value)
  const waits = (value: unknown) => waitingReasons.find((known) => known === value)
  const [was, now] = [urgency(content['was']), urgency(content['urgency'])]
  if (was !== undefined && now !== undefined) {
    return [messages.urgencies[was].toLowerCase(), messages.urgencies[now].toLowerCase()]
  }
  const [before, after] = [waits(content['was']), waits(content['waitsFor'])]
  return before && after && [messages.waits[before], messages.waits[after]]
}

/** The reason as it was typed; of an ending the word for its code. */
function reasonIn({ reason }: ToldFact['content'], locale: Locale): unknown {
  const code = closeReasons.find((known) => known === reason)
  return code === undefined ? reason : waitingMessages(locale).closeReasons[code]
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
