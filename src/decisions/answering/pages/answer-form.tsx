import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  Form,
  RadioGroup,
  TextArea,
  fieldReader,
} from '../../../shared/ui/index.js'
import { Moment } from '../../statements/pages/capacity-fields.js'
import { StatementNotices } from '../../statements/pages/statement-notices.js'
import { answers } from '../../statements/request.js'
import { answerFields } from '../answer.form.js'
import { answeringMessages } from '../answering.messages.js'
import type { OpenedQuestion } from '../open-request.js'

type Props = { question: OpenedQuestion; form: FormState; request: ViewRequest }

/** What the professional finds, when, and why; it is looked over on the next page before it is given. */
export function AnswerForm({ question: { asked, patient }, form, request }: Props) {
  const { locale } = request
  const words = answeringMessages(locale).form
  const field = fieldReader(form, locale)
  return (
    <Card>
      <StatementNotices form={form} request={request} />
      {asked.answer !== null && <Alert tone="info">{words.correcting}</Alert>}
      <Form
        id="answer-question"
        action={href(routes.answerQuestion, { asked: asked.id })}
        commandId={form.commandId}
        locale={locale}
      >
        <RadioGroup
          {...field(answerFields.answer)}
          legend={words.answer}
          options={answers.map((value) => ({
            value,
            label: words.answers[value](patient.givenName),
          }))}
          value={field.text(answerFields.answer)}
        />
        <TextArea
          {...field(answerFields.reasons)}
          label={words.reasons}
          hint={words.reasonsHint}
          value={field.text(answerFields.reasons)}
          rows={4}
        />
        <Moment field={field} />
        <Button variant="primary">{words.check}</Button>
      </Form>
    </Card>
  )
}
