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
import { textOf } from '../../../shared/forms/index.js'
import { decidingMessages } from '../../deciding/deciding.messages.js'
import type { KnownDecider } from '../../deciding/known-decider.js'
import { AuthorityAnswer } from '../../deciding/pages/authority-answer.js'
import { pathMessages } from '../../path.messages.js'
import type { OpenedStep } from '../../step-form.js'
import { closingMessages } from '../closing.messages.js'

type Props = OpenedStep & {
  decider: KnownDecider | undefined
  form: FormState
  request: ViewRequest
}

/** What is another's to decide: the answer of the rules, whom to turn to, and a note that it was asked. */
export function StopPage(props: Props) {
  const { decision, client, answer, decider, form, request } = props
  const { locale } = request
  const { stop } = decidingMessages(locale)
  const heard = closingMessages(locale).stop
  const { errors } = pathMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id, decision: decision.id }
  const draftKey = `decision-stop-${decision.id}`
  const shown = form.isStale === true ? '' : textOf(form.typed, 'version')
  return (
    <>
      <PageHeading
        title={stop.title}
        lead={stop.lead}
        back={{ href: href(routes.decisionAuthority, place), label: stop.back }}
      />
      <ErrorSummary title={errors.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{errors.stale}</Alert>}
      {form.wasSent === true && <Alert tone="warning">{errors.wasSent}</Alert>}
      <p>
        <strong>{decision.question}</strong>
      </p>
      <AuthorityAnswer
        decision={decision}
        name={client.givenName}
        answer={answer}
        decider={decider}
        request={request}
      />
      <Alert tone="info" title={stop.what}>
        {stop.kept}
      </Alert>
      <Form
        id="stop-decision"
        action={href(routes.stopDecision, place)}
        commandId={form.commandId}
        version={shown === '' ? decision.version : shown}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <TextArea
          {...field('words')}
          label={stop.words}
          hint={stop.wordsHint}
          value={field.text('words')}
          optional
        />
        {answer.authority.mentorMay !== 'nothing' && (
          <TextArea
            {...field('view')}
            label={heard.view}
            hint={heard.viewHint(client.givenName)}
            value={field.text('view')}
            optional={answer.authority.mentorMay !== 'be-heard'}
          />
        )}
        <Button variant="primary">{stop.save}</Button>
      </Form>
    </>
  )
}
