import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import type { OpenedReferral } from '../open-referral.js'
import { answerFields as fields } from '../referral.forms.js'
import { otherAnswers, tellings } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'

type Props = {
  opened: OpenedReferral & { foundations: readonly string[] }
  form: FormState
  request: ViewRequest
}

/** An answer that makes no client: which, why, and how it was told. */
export function AnswerPage({ opened: { referral, foundations }, form, request }: Props) {
  const { locale } = request
  const words = referralMessages(locale)
  const { answer } = words
  const field = fieldReader(form, locale)
  const at = { referral: referral.id }
  return (
    <>
      <PageHeading
        title={answer.title(referral.number)}
        lead={answer.lead}
        back={{ href: href(routes.referral, at), label: words.one.title(referral.number) }}
      />
      <ErrorSummary title={words.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{words.isStale}</Alert>}
      <Card>
        <Form
          id="answer-referral"
          action={href(routes.answerReferral, at)}
          commandId={form.commandId}
          version={referral.version}
          locale={locale}
        >
          <RadioGroup
            {...field(fields.answer)}
            legend={answer.answer}
            options={optionsOf(otherAnswers, answer.answers)}
            value={field.text(fields.answer)}
          />
          <TextField
            {...field(fields.passedTo)}
            label={answer.passedTo}
            hint={answer.passedToHint}
            value={field.text(fields.passedTo)}
            list="foundations"
            autocomplete="off"
            optional
          />
          <datalist id="foundations">
            {foundations.map((name) => (
              <option value={name} />
            ))}
          </datalist>
          <TextArea
            {...field(fields.reason)}
            label={answer.reason}
            hint={answer.reasonHint}
            value={field.text(fields.reason)}
            rows={4}
          />
          <RadioGroup
            {...field(fields.toldHow)}
            legend={answer.toldHow}
            options={optionsOf(tellings, answer.tellings)}
            value={field.text(fields.toldHow)}
          />
          <Button variant="primary">{answer.save}</Button>
        </Form>
      </Card>
    </>
  )
}
