import { at } from '../at.js'
import { explainCounterfactual, explainFinding, type PairScore } from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Badge, ButtonLink, ButtonRow, Card, SummaryList } from '../../../shared/ui/index.js'
import { boardMessages } from '../board.messages.js'
import type { Choice } from '../choices.js'
import type { Board } from '../lay-board.js'
import { whatIf } from '../load-pair.js'
import { gapMessages } from '../gaps.messages.js'
import { gapOf, gaps } from '../gaps.js'
import { shortReasons, toAskOf } from '../reasons.js'
import { signed, toldMoves, toldPrice } from '../told-moves.js'
import { withoutSpecial } from '../without-special.js'
import { Comparison, TryButton } from './waiting-row.js'

type Props = {
  board: Board
  client: number
  choice: Choice
  isTried: boolean
  request: ViewRequest
}

/** One mentor for this client: why, what differs, what to ask, and what it means for the others. */
export function ChoiceCard({ board, client, choice, isTried, request }: Props) {
  const { locale } = request
  const words = boardMessages(locale)
  const { people, scored } = board
  const { entryId, name } = at(people.waiting, client)
  const mentor = at(people.mentors, choice.mentor)
  const pair = scored.pairOf(client, choice.mentor)
  const address = { entry: entryId, mentor: mentor.side.id }
  return (
    <Card
      title={
        <a href={href(routes.matchingPair, address)}>
          <bdi>{mentor.name}</bdi>
        </a>
      }
      level={3}
    >
      <p class="n-board-name">
        {choice.isBest && <Badge tone="plain">{words.client.isBest}</Badge>}
        {isTried && <Badge tone="paused">{words.client.isTried}</Badge>}
        <Comparison pair={pair} request={request} />
      </p>
      <ul class="n-board-reasons">
        {shortReasons(pair, 5, locale).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <SummaryList rows={factsOf({ board, client, choice, pair, request })} />
      <ButtonRow>
        <ButtonLink href={href(routes.newProposal, address)}>{words.client.propose}</ButtonLink>
        {!isTried && (
          <TryButton
            entryId={entryId}
            mentorId={mentor.side.id}
            label={words.waiting.holdLabel(name, mentor.name)}
          >
            {words.client.try}
          </TryButton>
        )}
      </ButtonRow>
    </Card>
  )
}

type Facts = Omit<Props, 'isTried'> & { pair: PairScore }

function factsOf({ board, client, choice, pair, request: { locale } }: Facts) {
  const words = boardMessages(locale)
  const { demands, blanks } = toAskOf(pair)
  const plain = withoutSpecial(board.scored, client, choice.mentor)
  const differs = gaps(plain)
  const change = whatIf(board.scored, client, choice.mentor)
  const asks = demands.map((finding) => explainFinding(finding, locale))
  return [
    {
      term: words.client.price,
      detail: (
        <>
          <Price choice={choice} board={board} locale={locale} />
          {choice.changes.length > 0 && <p class="n-hint">{gapMessages(locale).pricePoints}</p>}
        </>
      ),
    },
    ...(differs.length === 0
      ? []
      : [
          {
            term: words.client.whyNotHigher,
            detail: <Sentences all={differs.map((each) => gapOf(each, locale))} />,
          },
        ]),
    ...(asks.length === 0
      ? []
      : [{ term: words.waiting.toAsk, detail: <Sentences all={asks.slice(0, 4)} /> }]),
    ...(change === undefined
      ? []
      : [
          {
            term: words.pair.whatIf,
            detail: explainCounterfactual(change, locale, nameOf(board, choice)),
          },
        ]),
    {
      term: words.client.knownTerm,
      detail: `${words.client.known(Math.round(100 * pair.confidence))} ${
        blanks.length === 0 ? '' : words.client.interval(...rounded(pair.interval))
      }`.trim(),
    },
  ]
}

/** What a choice does to the others: on one line, or a list below the sum when many move. */
export function Price({ choice, board, locale }: { choice: Choice; board: Board; locale: Locale }) {
  const words = boardMessages(locale)
  if (choice.changes.length < 3) return <>{toldPrice(choice, board.people, words)}</>
  return (
    <>
      <p>{words.moves.sum(choice.changes.length, signed(choice.rest))}</p>
      <ul>
        {toldMoves(choice.changes, board.people, words).map((move) => (
          <li>{move}</li>
        ))}
      </ul>
    </>
  )
}

function nameOf({ people }: Board, { mentor }: Choice): string {
  return at(people.mentors, mentor).name
}

function rounded([low, high]: readonly [number, number]): [number, number] {
  return [Math.round(low), Math.round(high)]
}

/** A few sentences, each on a line of its own. */
export function Sentences({ all }: { all: readonly string[] }) {
  return (
    <>
      {all.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </>
  )
}
