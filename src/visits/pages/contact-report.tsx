import { formatDate, formatInstant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { contactMessages } from '../contact.messages.js'
import type { ContactRecord, KeptExpression, KeptFollowUp } from '../contact-record.js'
import { visitMessages } from '../visits.messages.js'
import { QuotedWords } from '../../shared/ui/index.js'
import { KeepExpression } from './keep-expression.js'

type Props = { record: ContactRecord; locale: Locale }

/** The report of a contact about one client: what was seen, said, agreed, added later and struck out. */
export function ContactReport({ record, locale }: Props) {
  const words = contactMessages(locale).record
  const { struckOut, result } = record
  return (
    <div class="n-report">
      {struckOut !== null && (
        <p class="n-report-struck">
          <strong>
            {words.struckOutBy(struckOut.byName, formatInstant(struckOut.at, locale))}
          </strong>{' '}
          {struckOut.reason}
        </p>
      )}
      <div class={struckOut === null ? 'n-report-body' : 'n-report-body n-struck'}>
        {result.outcome === 'attempted' && (
          <p>
            <strong>{words.attempted(visitMessages(locale).reasons[result.reason])}.</strong>{' '}
            {result.note}
          </p>
        )}
        {record.saw !== null && <p class="n-prose">{record.saw}</p>}
        {record.expressions.map((expression) => (
          <div>
            <ExpressionQuote expression={expression} locale={locale} />
            {struckOut === null && (
              <KeepExpression expression={expression} clientId={record.clientId} locale={locale} />
            )}
          </div>
        ))}
        <Goods record={record} locale={locale} />
        <FollowUps followUps={record.followUps} locale={locale} />
        {isEmpty(record) && <p class="n-hint">{words.nothing}</p>}
      </div>
      <Corrections record={record} locale={locale} />
    </div>
  )
}

function isEmpty({ saw, safe, connected, authentic, ...record }: ContactRecord): boolean {
  const hasWords = [saw, safe, connected, authentic].some((text) => text !== null)
  const hasMore = record.expressions.length > 0 || record.followUps.length > 0
  return !hasWords && !hasMore && record.result.outcome === 'met'
}

/** What a client said or wanted, with how it became known and how sure that is. */
export function ExpressionQuote({
  expression,
  locale,
}: {
  expression: Pick<KeptExpression, 'words' | 'howLearned' | 'certainty'>
  locale: Locale
}) {
  const words = visitMessages(locale)
  return (
    <figure class="n-quote">
      <QuotedWords words={expression.words} />
      <figcaption>
        {words.how[expression.howLearned]} · {words.certainties[expression.certainty]}
      </figcaption>
    </figure>
  )
}

function Goods({ record, locale }: Props) {
  const words = contactMessages(locale).record
  return (
    <>
      {(['safe', 'connected', 'authentic'] as const).map(
        (good) =>
          record[good] !== null && (
            <p class="n-prose">
              <strong>{words[good]}:</strong> {record[good]}
            </p>
          ),
      )}
    </>
  )
}

function FollowUps({ followUps, locale }: { followUps: readonly KeptFollowUp[]; locale: Locale }) {
  const words = contactMessages(locale).record
  return (
    <>
      {followUps.map((followUp) => (
        <p>
          <strong>{words.agreed}:</strong> {followUp.agreed}{' '}
          <span class="n-soft">({stateOf(followUp, locale)})</span>
        </p>
      ))}
    </>
  )
}

function stateOf({ dueOn, doneOn }: KeptFollowUp, locale: Locale): string {
  const words = contactMessages(locale).record
  if (doneOn !== null) {
    return words.doneOn(formatDate(doneOn, locale))
  }
  return dueOn === null ? words.open : words.dueOn(formatDate(dueOn, locale))
}

function Corrections({ record, locale }: Props) {
  const words = contactMessages(locale).record
  return (
    <>
      {record.corrections.map(({ corrected, byName, at }) => (
        <div class="n-added">
          <p class="n-soft">{words.addedBy(byName, formatInstant(at, locale))}</p>
          <p class="n-prose">{corrected}</p>
        </div>
      ))}
    </>
  )
}
