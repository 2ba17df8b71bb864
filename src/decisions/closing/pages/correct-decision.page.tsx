import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  TextArea,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import type { OpenedDecision } from '../../decision-access.js'
import { closingMessages } from '../closing.messages.js'

type Props = OpenedDecision & { form: FormState; request: ViewRequest }

/** The form to add words to a closed decision. */
export function CorrectDecisionPage({ decision, form, request: { locale } }: Props) {
  const words = closingMessages(locale).correct
  const field = fieldReader(form, locale)
  const place = { client: decision.clientId, decision: decision.id }
  const draftKey = `decision-correct-${decision.id}`
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.decision, place), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      <p>
        <strong>{decision.question}</strong>
      </p>
      <Form
        id="correct-decision"
        action={href(routes.correctDecision, place)}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <TextArea {...field('words')} label={words.words} value={field.text('words')} rows={5} />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
