import { href, routes } from '../../../routes.js'
import type { PlainDate } from '../../../shared/calendar/index.js'
import { dateFields, textOf, type Typed } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  Details,
  Form,
  RadioGroup,
  TextArea,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { Moment } from '../../statements/pages/capacity-fields.js'
import { answers } from '../../statements/request.js'
import { answerFields } from '../answer.form.js'
import { answeringMessages } from '../answering.messages.js'
import type { OpenedQuestion } from '../open-request.js'

type Props = { question: OpenedQuestion; form: FormState; request: ViewRequest }

/**
 * What the professional finds, when, and why; it is looked over on the next page before it is given. Who gave an
 * answer finds the form folded, so that nobody answers twice by accident.
 */
export function AnswerForm({ question, form, request }: Props) {
  const words = answeringMessages(request.locale).form
  const fields = <AnswerFields question={question} form={form} request={request} />
  if (question.asked.answer === null) {
    return <Card>{fields}</Card>
  }
  const isBegun = formErrors(form).length > 0 || textOf(form.typed, answerFields.answer) !== ''
  return (
    <Card>
      <Details summary={words.correct} open={isBegun}>
        <p>{words.correcting}</p>
        {fields}
      </Details>
    </Card>
  )
}

function AnswerFields({ question: { asked, patient }, form, request }: Props) {
  const { locale } = request
  const words = answeringMessages(locale).form
  const field = fieldReader(form, locale)
  return (
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
      <Details summary={words.otherDay} open={!isToday(form.typed, request.today)}>
        <Moment field={field} />
      </Details>
      <Button variant="primary">{words.check}</Button>
    </Form>
  )
}

/** Whether the moment is as it was first filled in: this day, without an hour; anything else stands open. */
function isToday(typed: Typed, today: PlainDate): boolean {
  const first = dateFields(answerFields.statedOn, today)
  const hasHour = textOf(typed, answerFields.statedAt) !== ''
  return !hasHour && Object.entries(first).every(([name, value]) => textOf(typed, name) === value)
}
