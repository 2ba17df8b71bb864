import type { Child } from 'hono/jsx'
import { matterMessages } from '../../../authority/index.js'
import { formatDate, formatInstant, type PlainDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import { Card, SummaryList, type SummaryRow } from '../../../shared/ui/index.js'
import { askedMessages } from '../../asking/asked.messages.js'
import { AuthorityAnswer } from '../../deciding/pages/authority-answer.js'
import type { Outcome } from '../../decision.js'
import { LookBacks, lookBackMessages } from '../../look-back/index.js'
import { StatementList } from '../../statements/statement-worth.js'
import { wantsMessages } from '../../steps/wants.messages.js'
import { closingMessages } from '../closing.messages.js'
import type { DecisionRecord } from '../decision-record.js'
import { ConsultedCard, OptionsCard } from './report-parts.js'

type Props = { record: DecisionRecord; request: ViewRequest }

/**
 * All that a decision holds, in the order in which it was asked, and how a closed one ended first. What was not told
 * is left out; the question itself is the heading of the page.
 */
export function DecisionReport({ record, request }: Props) {
  const { decision, client, answer, lookBacks } = record
  const { locale } = request
  const words = closingMessages(locale).report
  const isClosed = decision.status === 'closed'
  const outcome = <Section title={words.outcome} rows={outcomeRows(record, request)} />
  return (
    <>
      {isClosed && outcome}
      <Section title={words.question} rows={questionRows(record, request)} />
      {!isClosed && outcome}
      <h2>{isClosed ? words.who : words.whoNow}</h2>
      <AuthorityAnswer
        decision={decision}
        name={client.givenName}
        answer={answer}
        request={request}
      />
      {answer.statements.length > 0 && (
        <Card title={words.statements}>
          <StatementList
            question={decision.question}
            answer={answer}
            name={client.givenName}
            locale={locale}
          />
        </Card>
      )}
      <Section title={words.wants} rows={wishRows(record, request)} />
      <OptionsCard decision={decision} locale={locale} />
      <ConsultedCard decision={decision} locale={locale} />
      <Section title={words.resistance} rows={resistanceRows(record, request)} />
      <Section title={words.explained} rows={explainedRows(record, request)} />
      {lookBacks.length > 0 && (
        <Card title={lookBackMessages(locale).heading}>
          <LookBacks lookBacks={lookBacks} name={client.givenName} locale={locale} />
        </Card>
      )}
      <Corrections record={record} request={request} />
    </>
  )
}

function Corrections({ record: { corrections }, request: { locale } }: Props) {
  const words = closingMessages(locale).report
  return corrections.length === 0 ? null : (
    <Card title={words.corrections}>
      {corrections.map(({ words: added, byName, at }) => (
        <div class="n-report">
          <p class="n-prose">{added}</p>
          <p class="n-soft">{words.correctedBy(byName, formatInstant(at, locale))}</p>
        </div>
      ))}
    </Card>
  )
}

function Section({ title, rows }: { title: string; rows: SummaryRow[] }) {
  return rows.length === 0 ? null : (
    <Card title={title}>
      <SummaryList rows={rows} />
    </Card>
  )
}

/** One fact, in as many lines as it was typed; nothing when it is not there. */
function row(term: string, detail: Child | null): SummaryRow[] {
  return detail === null || detail === ''
    ? []
    : [{ term, detail: <span class="n-prose">{detail}</span> }]
}

function day(date: PlainDate | null, { locale }: ViewRequest): string | null {
  return date === null ? null : formatDate(date, locale)
}

function yesNo(answer: boolean | null, { locale }: ViewRequest): string | null {
  const words = closingMessages(locale).report
  return answer === null ? null : answer ? words.yes : words.no
}

function questionRows({ decision, client }: DecisionRecord, request: ViewRequest): SummaryRow[] {
  const words = closingMessages(request.locale).report
  const asker = askedMessages(request.locale).askers[decision.askedBy]
  const until = day(decision.completeBy, request)
  return [
    ...row(words.about, fullName(client)),
    ...row(words.matter, matterMessages(request.locale)[decision.matter]),
    ...row(words.askedBy, [asker, decision.askedByName].filter(Boolean).join(': ')),
    ...row(words.askedOn, day(decision.askedOn, request)),
    ...row(words.answerBy, day(decision.answerBy, request)),
    ...row(words.openedBy, decision.openedByName),
    ...row(words.urgent, decision.isUrgent && until !== null ? words.urgentUntil(until) : null),
  ]
}

function outcomeRows(record: DecisionRecord, request: ViewRequest): SummaryRow[] {
  const words = closingMessages(request.locale).report
  const { decision } = record
  const { outcome, isWeighty, weightyWhy } = decision
  const chosen = decision.options.find(({ id }) => id === decision.chosenOptionId)
  return [
    ...row(words.outcome, outcome && outcomeSentence(record, request)),
    ...row(words.chosen, chosen?.words ?? null),
    ...row(wordsLabel(outcome, request), decision.outcomeWords),
    ...row(words.why, decision.outcomeWhy),
    ...row(words.view, decision.mentorView),
    ...row(words.decidedOn, day(decision.decidedOn, request)),
    ...row(words.reviewOn, day(decision.reviewOn, request)),
    ...row(words.weighty, isWeighty ? (weightyWhy ?? words.yes) : null),
  ]
}

function outcomeSentence({ decision, client, answer }: DecisionRecord, { locale }: ViewRequest) {
  const words = closingMessages(locale).report
  const { outcome } = decision
  if (outcome === 'referred' && answer.authority.decides === 'nobody') {
    return words.nobodys(client.givenName)
  }
  return outcome && words.outcomes[outcome](client.givenName)
}

function wordsLabel(outcome: Outcome | null, { locale }: ViewRequest): string {
  const { still, answered, words } = closingMessages(locale).report
  return outcome === 'not-yet' ? still : outcome === 'referred' ? answered : words
}

function wishRows({ decision, known }: DecisionRecord, request: ViewRequest): SummaryRow[] {
  const words = closingMessages(request.locale).report
  const { involvements } = wantsMessages(request.locale)
  const { involved } = decision
  return [
    ...row(words.wish, decision.wish),
    ...row(words.pictured, decision.wishPictured),
    ...row(words.known, known.length === 0 ? null : known.join('\n')),
    ...row(words.involved, involved && involvements[involved]),
    ...row(words.involvedHow, decision.involvedHow),
  ]
}

function resistanceRows({ decision }: DecisionRecord, request: ViewRequest): SummaryRow[] {
  const words = closingMessages(request.locale).report
  return [
    ...row(words.clientResists, yesNo(decision.clientResists, request)),
    ...row(words.mentorResists, yesNo(decision.mentorResists, request)),
    ...row(words.resistanceHow, decision.resistanceHow),
    ...row(words.seriousHarm, yesNo(decision.seriousHarm, request)),
    ...row(words.seriousHarmWhy, decision.seriousHarmWhy),
    ...row(words.secondOpinion, decision.secondOpinion),
  ]
}

function explainedRows({ decision }: DecisionRecord, request: ViewRequest): SummaryRow[] {
  const words = closingMessages(request.locale).report
  return [
    ...row(words.explainedOn, day(decision.explainedOn, request)),
    ...row(words.explainedHow, decision.explainedHow),
    ...row(words.took, decision.clientTook),
    ...row(words.notExplained, decision.notExplainedBecause),
  ]
}
