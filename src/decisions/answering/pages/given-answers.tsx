import { formatDate, formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Card, Details, SummaryList } from '../../../shared/ui/index.js'
import type { Statement } from '../../capacity/index.js'
import { statementMessages } from '../../statements/statements.messages.js'
import { answeringMessages } from '../answering.messages.js'
import type { OpenedQuestion } from '../open-request.js'

type Props = { question: OpenedQuestion; request: ViewRequest }

/** What this professional answered, and beneath it what he gave before. */
export function GivenAnswers({ question, request }: Props) {
  const { locale } = request
  const words = answeringMessages(locale)
  const { asked, patient, given } = question
  if (asked.answer === null || asked.answeredAt === null) {
    return null
  }
  const standing = given.find(({ struckOut }) => struckOut === null)
  const earlier = given.filter(({ id }) => id !== standing?.id)
  const name = patient.givenName
  return (
    <Card title={words.given.title} tone="calm">
      <p class="n-big">{words.form.answers[asked.answer](name)}</p>
      {standing === undefined ? (
        asked.said !== null && <p>{asked.said}</p>
      ) : (
        <Given statement={standing} request={request} />
      )}
      <p class="n-hint">{words.given.at(formatInstant(asked.answeredAt, locale))}</p>
      {earlier.length > 0 && (
        <Details summary={words.given.earlier}>
          {earlier.map((one) => (
            <>
              <p>{words.form.answers[one.capable ? 'able' : 'unable'](name)}</p>
              <Given statement={one} request={request} />
            </>
          ))}
        </Details>
      )}
    </Card>
  )
}

function Given({ statement, request: { locale } }: { statement: Statement; request: ViewRequest }) {
  const words = answeringMessages(locale).confirm
  const { statedOn, statedAt, reasons } = statement
  const when = statementMessages(locale).on(formatDate(statedOn, locale), statedAt)
  return (
    <SummaryList
      rows={[
        { term: words.when, detail: when },
        ...(reasons === null ? [] : [{ term: words.reasons, detail: reasons }]),
      ]}
    />
  )
}
