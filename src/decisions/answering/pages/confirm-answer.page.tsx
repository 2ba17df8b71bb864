import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { FieldErrors } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import type { Result } from '../../../shared/result/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  PageHeading,
  SummaryList,
} from '../../../shared/ui/index.js'
import { statementMessages } from '../../statements/statements.messages.js'
import { StatementNotices } from '../../statements/pages/statement-notices.js'
import type { GivenAnswer } from '../answer.form.js'
import { answeringMessages } from '../answering.messages.js'
import type { OpenedQuestion } from '../open-request.js'

type Props = {
  question: OpenedQuestion
  answer: Result<GivenAnswer, FieldErrors>
  form: FormState
  request: ViewRequest
}

/** The answer as it will stand, to be given or changed. */
export function ConfirmAnswerPage({ question, answer, form, request }: Props) {
  const { locale } = request
  const words = answeringMessages(locale)
  const { asked, patient } = question
  const change = href(routes.answerQuestion, { asked: asked.id })
  if (!answer.ok) {
    return (
      <>
        <PageHeading title={words.confirm.title} />
        <Alert tone="info">{words.confirm.nothing}</Alert>
        <ButtonLink href={change}>{words.confirm.change}</ButtonLink>
      </>
    )
  }
  const { statedOn, statedAt, reasons } = answer.value
  const when = statementMessages(locale).on(formatDate(statedOn, locale), statedAt)
  return (
    <>
      <PageHeading title={words.confirm.title} lead={words.confirm.lead} />
      <StatementNotices form={form} request={request} />
      <Card>
        <p class="n-big">{words.form.answers[answer.value.answer](patient.givenName)}</p>
        <SummaryList
          rows={[
            { term: words.question.about, detail: asked.about },
            { term: words.confirm.when, detail: when },
            ...(reasons === null ? [] : [{ term: words.confirm.reasons, detail: reasons }]),
          ]}
        />
        <Form
          id="confirm-answer"
          action={href(routes.confirmAnswer, { asked: asked.id })}
          commandId={form.commandId}
          locale={locale}
        >
          <ButtonRow>
            <Button variant="primary">{words.confirm.give}</Button>
            <ButtonLink href={change} variant="quiet">
              {words.confirm.change}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </>
  )
}
