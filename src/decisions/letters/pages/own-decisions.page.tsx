import { href, routes } from '../../../routes.js'
import { formatDate, plainDateOf } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, EmptyState, EntryList, PageHeading, type Entry } from '../../../shared/ui/index.js'
import type { DecisionRow } from '../../lists/decision-row.js'
import { clientLetter } from '../client-letter.js'
import { clientLetterMessages } from '../client-letter.messages.js'
import type { LetterFacts } from '../letter.js'
import { ownDecisionsMessages } from '../own-decisions.messages.js'
import { LetterParts } from './letter-sheet.js'

type ListProps = { rows: readonly DecisionRow[]; request: ViewRequest }

/** What was decided about the reader, what came last on top. */
export function OwnDecisionsPage({ rows, request }: ListProps) {
  const words = ownDecisionsMessages(request.locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <EntryList items={rows.map((row) => entryOf(row, request))} />
        </Card>
      )}
    </>
  )
}

function entryOf(row: DecisionRow, { locale }: ViewRequest): Entry {
  const words = ownDecisionsMessages(locale)
  const { closedAt, decidedOn, id, outcome, question } = row
  const day = decidedOn ?? (closedAt === null ? null : plainDateOf(closedAt))
  return {
    key: id,
    title: question,
    href: href(routes.ownDecision, { decision: id }),
    meta: (
      <>
        {outcome !== null && <p>{words.outcomes[outcome]}</p>}
        {day !== null && <p>{words.on(formatDate(day, locale))}</p>}
      </>
    ),
  }
}

type OneProps = { facts: LetterFacts; request: ViewRequest }

/** The words of the letter, for the client to read on a screen. */
export function OwnDecisionPage({ facts, request: { locale } }: OneProps) {
  const words = ownDecisionsMessages(locale)
  return (
    <>
      <PageHeading
        title={words.one}
        lead={`${clientLetterMessages(locale).intro} ${words.help}`}
        back={{ href: href(routes.ownDecisions), label: words.back }}
      />
      <article class="n-card n-letter">
        <LetterParts parts={clientLetter(facts, locale)} />
      </article>
    </>
  )
}
