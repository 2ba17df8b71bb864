import { at } from '../at.js'
import {
  askFirst,
  explainCriterion,
  explainFinding,
  matchWords,
  staysFirst,
  type HardFinding,
} from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { ButtonLink, Card, DataTable, Details, PageHeading } from '../../../shared/ui/index.js'
import { UrgencyBadge, type Urgency } from '../../../waiting-list/index.js'
import { boardMessages } from '../board.messages.js'
import type { Choice } from '../choices.js'
import { demandsOn, type Board } from '../lay-board.js'
import { locksOf } from '../trial.js'
import { aroundClient } from '../who-to-whom.js'
import { withoutSpecial } from '../without-special.js'
import { Bipartite } from './bipartite.js'
import { ChoiceCard } from './choice-card.js'
import { NoMentor } from './left-card.js'

type Props = {
  board: Board
  client: number
  choices: readonly Choice[]
  showsAll: boolean
  request: ViewRequest
}

/** As many as a person can weigh beside each other; more on request. */
const first = 3
const most = 12

/** Who fits one client: the best three with their reasons, side by side, drawn, and why not the others. */
export function ClientPage({ board, client, choices, showsAll, request }: Props) {
  const { client: words } = boardMessages(request.locale)
  const person = at(board.people.waiting, client)
  const shown = choices.slice(0, showsAll ? most : first)
  const best = choices.find(({ isBest }) => isBest)
  const all = best === undefined || shown.includes(best) ? shown : [...shown, best]
  const held = new Map(locksOf(board.trials)).get(client)
  const parts = { board, client, request }
  return (
    <>
      <PersonHeading {...parts} />
      {choices.length === 0 && (
        <Card title={words.none}>
          <NoMentor client={client} board={board} request={request} />
        </Card>
      )}
      <AskFirst {...parts} />
      {all.length > 0 && (
        <h2>{choices.length > first ? words.best : words.shown(choices.length)}</h2>
      )}
      <div class="n-board-choices">
        {all.map((choice) => (
          <ChoiceCard choice={choice} isTried={held === choice.mentor} {...parts} />
        ))}
      </div>
      <More {...{ board, client, choices, showsAll, request }} />
      {all.length > 0 && <SideTable choices={all.slice(0, first)} {...parts} />}
      {choices.length > 0 && <Around choices={choices} name={person.name} {...parts} />}
      <Others choices={choices} {...parts} />
    </>
  )
}

type Part = { board: Board; client: number; request: ViewRequest }

function PersonHeading({ board: { people }, client, request }: Part) {
  const words = boardMessages(request.locale)
  const { name, clientId, entryId, side } = at(people.waiting, client)
  return (
    <>
      <PageHeading
        title={words.client.title(name)}
        back={{ href: href(routes.matching), label: words.client.back }}
        actions={
          <>
            <ButtonLink href={href(routes.intake, { client: clientId })} variant="secondary">
              {words.client.intake}
            </ButtonLink>
            <ButtonLink href={href(routes.waitingEntry, { entry: entryId })} variant="quiet">
              {words.client.entry}
            </ButtonLink>
            <ButtonLink href={href(routes.client, { client: clientId })} variant="quiet">
              {words.client.dossier}
            </ButtonLink>
          </>
        }
      />
      <p class="n-board-name">
        <UrgencyBadge urgency={side.urgency as Urgency} locale={request.locale} />
        <span>{words.weeks(side.weeksWaiting)}</span>
      </p>
    </>
  )
}

function AskFirst({ board: { scored }, client, request: { locale } }: Part) {
  const { client: words } = boardMessages(locale)
  const { criteria } = matchWords(locale)
  const asks = askFirst(scored, client).filter(({ couldChangeTop }) => couldChangeTop)
  if (asks.length === 0) return null
  return (
    <Card title={words.askFirst}>
      <p>{words.askFirstHint}</p>
      <ul>
        {asks.slice(0, 4).map(({ criterion }) => (
          <li>{capital(criteria[criterion])}</li>
        ))}
      </ul>
    </Card>
  )
}

function More({ board, client, choices, showsAll, request: { locale } }: Props) {
  const { client: words } = boardMessages(locale)
  const entry = at(board.people.waiting, client).entryId
  const more = Math.min(most, choices.length) - first
  const told = staysFirst(board.scored, client) ? words.staysFirst.yes : words.staysFirst.no
  const top = board.people.mentors[choices[0]?.mentor ?? -1]?.name ?? ''
  return (
    <>
      {choices.length > 1 && <p>{told(top)}</p>}
      {more > 0 && (
        <p>
          {showsAll ? (
            <a href={href(routes.matchingFor, { entry })}>{words.fewer}</a>
          ) : (
            <a href={href(routes.matchingFor, { entry }, { alle: '1' })}>{words.more(more)}</a>
          )}
        </p>
      )}
    </>
  )
}

function SideTable({
  board,
  client,
  choices,
  request: { locale },
}: Part & { choices: readonly Choice[] }) {
  const { client: words, pair: pairWords } = boardMessages(locale)
  const { criteria, comparisons } = matchWords(locale)
  const pairs = choices.map(({ mentor }) => withoutSpecial(board.scored, client, mentor))
  const rows = (pairs[0]?.criteria ?? []).map(({ criterion }, nth) => ({
    key: criterion,
    cells: {
      thing: capital(criteria[criterion]),
      ...Object.fromEntries(
        pairs.map((pair, column) => {
          const score = at(pair.criteria, nth)
          return [
            `m${column}`,
            <>
              <strong class={`n-compared n-compared-${score.comparison}`}>
                {capital(comparisons[score.comparison])}
              </strong>{' '}
              {score.known && explainCriterion(score, locale)}
            </>,
          ]
        }),
      ),
    },
  }))
  return (
    <Details summary={words.details}>
      <DataTable
        caption={words.details}
        captionHidden
        columns={[
          { key: 'thing', label: pairWords.thing },
          ...choices.map(({ mentor }, column) => ({
            key: `m${column}`,
            label: at(board.people.mentors, mentor).name,
          })),
        ]}
        rowHeader="thing"
        rows={rows}
      />
    </Details>
  )
}

function Around({
  board,
  client,
  choices,
  name,
  request: { locale },
}: Part & { choices: readonly Choice[]; name: string }) {
  const { picture: words } = boardMessages(locale)
  const mentors = choices.slice(0, 8).map(({ mentor }) => mentor)
  const picture = aroundClient(board, client, mentors)
  return (
    <Card title={words.title}>
      <p>{words.around(name)}</p>
      <Bipartite
        id="om-iemand-heen"
        picture={picture}
        title={words.name}
        text={words.around(name)}
        heads={[words.clients, words.mentors]}
      />
    </Card>
  )
}

function Others({
  board,
  client,
  choices,
  request: { locale },
}: Part & { choices: readonly Choice[] }) {
  const { client: words } = boardMessages(locale)
  const { people } = board
  const possible = new Set(choices.map(({ mentor }) => mentor))
  const entry = at(people.waiting, client).entryId
  const others = people.mentors
    .map(({ name, side }, mentor) => ({ name, id: side.id, mentor }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <Details summary={words.others}>
      <p>{words.othersHint}</p>
      <ul class="n-board-left">
        {others.map(({ name, id, mentor }) => (
          <li>
            <a href={href(routes.matchingPair, { entry, mentor: id })}>
              <bdi>{name}</bdi>
            </a>
            <span class="n-hint">
              {possible.has(mentor) ? words.possible : hindrance(demandsOn(board, client, mentor))}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
  function hindrance(hard: readonly HardFinding[]): string {
    const [worst] = hard.filter(({ finding }) => finding === 'failed' || finding === 'missing')
    return worst === undefined ? '' : explainFinding(worst, locale)
  }
}

/** The first letter as a capital, for a word that begins a cell. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
