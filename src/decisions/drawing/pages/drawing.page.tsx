import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  ButtonLink,
  EmptyState,
  Heading,
  PageHeading,
  QuotedWords,
} from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { drawingMessages } from '../drawing.messages.js'
import { DrawnWays } from './drawn-ways.js'
import { Fork } from './fork.js'

type Props = { decision: Decision; name: string; locale: Locale }

/** The weighing on paper, to look at with the client: what he wants, the roads, what was decided and why. */
export function DrawingPage({ decision, name, locale }: Props) {
  const words = drawingMessages(locale)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <div class="n-drawing">
      <PageHeading
        title={decision.question}
        back={{ href: href(routes.decision, place), label: words.back }}
      />
      {decision.status === 'open' && (
        <div class="n-screen-only">
          <Alert tone="info">{words.open}</Alert>
        </div>
      )}
      <Wish decision={decision} name={name} locale={locale} />
      {decision.options.length === 0 ? (
        <EmptyState
          title={words.none}
          action={
            decision.status === 'open' ? (
              <ButtonLink href={href(routes.decisionOptions, place)}>{words.toOptions}</ButtonLink>
            ) : undefined
          }
        />
      ) : (
        <Roads decision={decision} name={name} locale={locale} />
      )}
      <Ending decision={decision} locale={locale} />
    </div>
  )
}

/** The client's own words first, if there are any. */
function Wish({ decision: { wish, wishPictured }, name, locale }: Props) {
  const words = drawingMessages(locale)
  if (wish === null) {
    return wishPictured === null ? null : <p class="n-lead">{words.unknown(name)}</p>
  }
  return (
    <figure class="n-quote">
      <figcaption>{words.wants(name)}</figcaption>
      <QuotedWords words={wish} />
    </figure>
  )
}

function Roads({ decision, name, locale }: Props) {
  const words = drawingMessages(locale)
  const { options, chosenOptionId } = decision
  const chosen = options.findIndex(({ id }) => id === chosenOptionId)
  return (
    <>
      <p class="n-lead">{words.intro(name, options.length)}</p>
      <Fork
        text={words.picture(options.length)}
        roads={options.length}
        chosen={chosen === -1 ? undefined : chosen}
      />
      <DrawnWays decision={decision} locale={locale} level={2} />
    </>
  )
}

function Ending({ decision, locale }: Omit<Props, 'name'>) {
  const words = drawingMessages(locale)
  const { collision, outcome, outcomeWords, outcomeWhy, reviewOn } = decision
  const parts = [
    { title: words.hard, text: collision },
    { title: outcome === 'not-yet' ? words.notYet : words.decided, text: outcomeWords },
    { title: words.why, text: outcome === null ? null : outcomeWhy },
  ]
  return (
    <>
      {parts.map(
        ({ title, text }) =>
          text !== null && (
            <section class="n-drawn-part">
              <Heading level={2}>{title}</Heading>
              <p class="n-prose">{text}</p>
            </section>
          ),
      )}
      {reviewOn !== null && <p class="n-lead">{words.lookAgain(formatDate(reviewOn, locale))}</p>}
    </>
  )
}
