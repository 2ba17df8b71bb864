import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import { formatDate, formatInstant, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Badge, Heading, VisuallyHidden } from '../../shared/ui/index.js'
import type { EvidenceGroup, EvidenceSet } from '../by-support.js'
import type { Evidence } from '../evidence.js'
import { isLongAgo } from '../evidence-terms.js'
import { evidenceMessages } from '../evidence.messages.js'

/** How the list is shown inside a form: every item can be ticked, the field is called `evidence`. */
type Choosing = { chosen: readonly string[] }

type Shared = {
  locale: Locale
  choosing?: Choosing | undefined
  /** Where one item leads to; without it the items are no links. */
  hrefOf?: ((one: Evidence) => string) | undefined
  /** What was last confirmed before this day is asked after, gently. */
  askAgain?: PlainDate | undefined
}

type Props = Shared & { groups: readonly EvidenceGroup[] }

/** What is known of a client, per theme; what contradicts each other stands side by side. */
export function EvidenceList({ groups, ...shared }: Props) {
  const words = evidenceMessages(shared.locale)
  return groups.length === 0 ? (
    <p class="n-hint">{words.shown.none}</p>
  ) : (
    <div class="n-evidence">
      {groups.map(({ theme, sets }) => (
        <div class="n-evidence-theme">
          <Heading level={3}>{words.themes[theme]}</Heading>
          {sets.map((set) => (
            <Set set={set} {...shared} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Set({ set, ...shared }: Shared & { set: EvidenceSet }) {
  const items = set.map((one) => <EvidenceItem one={one} {...shared} />)
  return set.length === 1 ? (
    <>{items}</>
  ) : (
    <div class="n-evidence-against">
      <p class="n-evidence-label">{evidenceMessages(shared.locale).shown.contradicts}</p>
      <div class="n-evidence-pair">{items}</div>
    </div>
  )
}

/** One thing known: the words, what it is, who said or saw it, how sure, and since when. */
export function EvidenceItem({
  one,
  locale,
  choosing,
  hrefOf,
  askAgain,
}: Shared & { one: Evidence }) {
  const id = `evidence-${one.id}`
  const quote = <Words one={one} href={hrefOf?.(one)} />
  return (
    <div class="n-evidence-item">
      {choosing === undefined ? (
        quote
      ) : (
        <div class="n-choice">
          <input
            type="checkbox"
            id={id}
            name="evidence"
            value={one.id}
            checked={choosing.chosen.includes(one.id)}
          />
          <label for={id}>{quote}</label>
        </div>
      )}
      <Corrections one={one} locale={locale} />
      <Kind one={one} locale={locale} isSortable={hrefOf !== undefined} />
      {isLongAgo(one, askAgain) && (
        <p class="n-evidence-ask">{evidenceMessages(locale).shown.askAgain}</p>
      )}
      {one.withdrawn !== null && (
        <p class="n-soft">
          {evidenceMessages(locale).shown.noLonger}: <bdi>{one.withdrawn.reason}</bdi>
        </p>
      )}
    </div>
  )
}

type KindProps = { one: Evidence; locale: Locale; isSortable: boolean }

/** What it is and how well it is founded; what nobody sorted yet leads to saying so. */
function Kind({ one, locale, isSortable }: KindProps) {
  const { kinds, shown } = evidenceMessages(locale)
  const asks = isSortable && one.kind === 'unsorted' && one.withdrawn === null
  return (
    <p class="n-soft">
      <Badge tone="plain">{kinds[one.kind]}</Badge> {supportOf(one, locale)}
      {asks && (
        <>
          {' · '}
          <a href={href(routes.sortEvidence, { client: one.clientId, evidence: one.id })}>
            {shown.sort}
            <VisuallyHidden>: {one.words}</VisuallyHidden>
          </a>
        </>
      )}
    </p>
  )
}

function Words({ one, href }: { one: Evidence; href: string | undefined }): Child {
  const text = <bdi class="n-evidence-words">{one.words}</bdi>
  return href === undefined ? text : <a href={href}>{text}</a>
}

function Corrections({ one, locale }: { one: Evidence; locale: Locale }) {
  const { added } = evidenceMessages(locale).shown
  return (
    <>
      {one.corrections.map(({ corrected, byName, at }) => (
        <div class="n-added">
          <p class="n-soft">{added(byName, formatInstant(at, locale))}</p>
          <p class="n-prose">{corrected}</p>
        </div>
      ))}
    </>
  )
}

/** In one line how something became known: by whom, how, how sure, and until when it was seen to hold. */
export function supportOf(one: Evidence, locale: Locale): string {
  const words = evidenceMessages(locale)
  const who = words.sources[one.source]
  const day = formatDate(one.lastConfirmedOn, locale)
  return [
    one.sourceName === null ? who : `${who} (${one.sourceName})`,
    words.ways[one.howLearned],
    words.certainties[one.certainty],
    one.confirmations.length === 0 ? words.shown.learned(day) : words.shown.confirmed(day),
  ].join(' · ')
}
