import {
  explainCounterfactual,
  explainCriterion,
  explainFinding,
  matchWords,
  type HardFinding,
} from '../../../matching/index.js'
import { href, routes } from '../../../routes.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  PageHeading,
} from '../../../shared/ui/index.js'
import { boardMessages } from '../board.messages.js'
import type { BoardPair } from '../load-pair.js'
import { sideMessages } from '../side-by-side.messages.js'
import { sideBySide, type SideBySide } from '../side-by-side.js'
import { Price, Sentences } from './choice-card.js'
import { capital } from './client.page.js'
import { Comparison, TryButton } from './waiting-row.js'

type Props = { pair: BoardPair; request: ViewRequest }

/** One pair, explained to the end, also when it cannot be. */
export function PairPage({ pair, request }: Props) {
  const words = boardMessages(request.locale)
  const { person, mentor, score } = pair
  const address = { entry: person.entryId, mentor: mentor.side.id }
  return (
    <>
      <PageHeading
        title={words.pair.title(person.name, mentor.name)}
        back={{
          href: href(routes.matchingFor, { entry: person.entryId }),
          label: words.pair.back(person.name),
        }}
      />
      <PairExplanation pair={pair} request={request} />
      {score.isPossible && (
        <ButtonRow>
          <ButtonLink href={href(routes.newProposal, address)}>{words.client.propose}</ButtonLink>
          <TryButton
            entryId={person.entryId}
            mentorId={mentor.side.id}
            label={words.waiting.holdLabel(person.name, mentor.name)}
          >
            {words.client.try}
          </TryButton>
        </ButtonRow>
      )}
      <Compared pair={pair} request={request} />
      <Beside pair={pair} request={request} />
    </>
  )
}

/** Whether the pair can be, what it means for the others, and the demands: what a choice is made on. */
export function PairExplanation({ pair, request }: Props) {
  const { locale } = request
  const words = boardMessages(locale)
  const { score, choice, suggested, board, mentor } = pair
  return (
    <>
      <Alert tone="info" title={score.isPossible ? words.pair.possible : words.pair.notPossible}>
        {choice !== undefined && (
          <div>
            <Price choice={choice} board={board} locale={locale} />
          </div>
        )}
        {suggested !== undefined && (
          <p>
            {suggested.side.id === mentor.side.id
              ? `${words.client.isBest}.`
              : words.pair.ownPlace(suggested.name)}
          </p>
        )}
        {pair.counterfactual !== undefined && (
          <p>{explainCounterfactual(pair.counterfactual, locale, mentor.name)}</p>
        )}
        <p class="n-hint">{words.pair.noWorth}</p>
      </Alert>
      <Demands hard={score.hard} request={request} />
    </>
  )
}

const groups = [
  ['failed', 'stops'],
  ['missing', 'missing'],
  ['ask-first', 'ask'],
] as const

function Demands({
  hard,
  request: { locale },
}: {
  hard: readonly HardFinding[]
  request: ViewRequest
}) {
  const { pair: words } = boardMessages(locale)
  const met = hard
    .filter(({ finding }) => finding === 'met')
    .map(({ code }) => sideMessages(locale).codes[code])
  const isLegal = hard.some(({ code, finding }) => code === 'legal-exclusion' && finding !== 'met')
  return (
    <Card title={words.demands}>
      {groups.map(([finding, key]) => {
        const found = hard.filter((each) => each.finding === finding)
        return (
          found.length > 0 && (
            <div>
              <h3>{words[key]}</h3>
              <Sentences all={found.map((each) => explainFinding(each, locale))} />
            </div>
          )
        )
      })}
      {isLegal && (
        <p>
          {words.lawHint} <cite>{words.law}</cite>
        </p>
      )}
      {met.length > 0 && (
        <p>
          <strong>{words.met}:</strong> {met.join(', ')}.
        </p>
      )}
      <p class="n-hint">{words.demandsHint}</p>
    </Card>
  )
}

function Compared({ pair: { score }, request }: Props) {
  const { locale } = request
  const { pair: words } = boardMessages(locale)
  const { criteria, comparisons } = matchWords(locale)
  const isSpecial = score.criteria.some(({ because }) =>
    because.some(({ reason }) => reason === 'special-same'),
  )
  return (
    <Card title={words.compared}>
      <DataTable
        caption={words.compared}
        captionHidden
        columns={[
          { key: 'thing', label: words.thing },
          { key: 'result', label: words.result },
          { key: 'told', label: words.told },
        ]}
        rowHeader="thing"
        rows={score.criteria.map((each) => ({
          key: each.criterion,
          cells: {
            thing: capital(criteria[each.criterion]),
            result: (
              <strong class={`n-compared n-compared-${each.comparison}`}>
                {each.comparison === 'blank' && each.known
                  ? words.partlyKnown
                  : capital(comparisons[each.comparison])}
              </strong>
            ),
            told: explainCriterion(each, locale),
          },
        }))}
      />
      {isSpecial && <p>{words.special}</p>}
      <p>
        <Comparison pair={score} request={request} />
      </p>
    </Card>
  )
}

function Beside({ pair: { person, mentor }, request: { locale } }: Props) {
  const { pair: words } = boardMessages(locale)
  const fields = sideMessages(locale)
  const { comparisons } = matchWords(locale)
  const all = sideBySide(person.side, mentor.side, { locale, fields })
  const isAsked = ({ client, mentor: other }: SideBySide) =>
    client !== undefined || other !== undefined
  const rows = all.filter(isAsked)
  const open = all.filter((row) => !isAsked(row))
  return (
    <Card title={words.side}>
      <DataTable
        caption={words.side}
        captionHidden
        columns={[
          { key: 'thing', label: words.thing },
          { key: 'client', label: person.name },
          { key: 'mentor', label: mentor.name },
          { key: 'result', label: words.result },
        ]}
        rowHeader="thing"
        rows={rows.map(({ key, label, client, mentor: other, comparison }) => ({
          key,
          cells: {
            thing: capital(label),
            client: client ?? fields.notAsked,
            mentor: other ?? fields.notAsked,
            result: capital(comparisons[comparison]),
          },
        }))}
      />
      {open.length > 0 && (
        <p>
          <strong>{words.neitherAsked}:</strong> {open.map(({ label }) => label).join('; ')}.
        </p>
      )}
    </Card>
  )
}
