import { href, routes } from '../../../routes.js'
import { formatDate, formatInstant } from '../../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  RevealByLast,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'
import { lookBackFields as names } from '../look-back.form.js'
import { lookBackMessages } from '../look-back.messages.js'
import type { LookBack } from '../look-back.js'
import { LookBacks } from './look-backs.js'

type Props = {
  decision: Decision
  name: string
  lookBacks: readonly LookBack[]
  form: FormState
  draftKey: string
  request: ViewRequest
}

/** What was decided then, and the question how it went. */
export function LookBackPage(props: Props) {
  const { decision, name, lookBacks, form, request } = props
  const { locale } = request
  const words = lookBackMessages(locale)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.decision, place), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
      <Then decision={decision} request={request} />
      <LookBackForm {...props} />
      {lookBacks.length > 0 && (
        <Card title={words.before}>
          <LookBacks lookBacks={lookBacks} name={name} locale={locale} />
        </Card>
      )}
    </>
  )
}

function Then({ decision, request: { locale } }: Pick<Props, 'decision' | 'request'>) {
  const words = lookBackMessages(locale)
  const { question, outcomeWords, outcomeWhy, decidedOn } = decision
  return (
    <Card title={question}>
      {decidedOn !== null && <p class="n-soft">{words.decidedOn(formatDate(decidedOn, locale))}</p>}
      {outcomeWords !== null && (
        <p class="n-prose">
          <strong>{words.decided}:</strong> {outcomeWords}
        </p>
      )}
      {outcomeWhy !== null && (
        <p class="n-prose">
          <strong>{words.why}:</strong> {outcomeWhy}
        </p>
      )}
    </Card>
  )
}

function LookBackForm({ decision, name, form, draftKey, request: { locale } }: Props) {
  const words = lookBackMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: decision.clientId, decision: decision.id }
  return (
    <Form
      id="look-back"
      action={href(routes.lookBack, place)}
      commandId={form.commandId}
      draftKey={draftKey}
      draftUrl={href(routes.drafts, { key: draftKey })}
      locale={locale}
    >
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
      <TextArea
        {...field(names.turnedOut)}
        label={words.turnedOut}
        hint={words.turnedOutHint}
        value={field.text(names.turnedOut)}
        rows={5}
      />
      <TextArea
        {...field(names.clientSays)}
        label={words.clientSays(name)}
        value={field.text(names.clientSays)}
        optional
      />
      <RevealByLast
        {...field(names.again)}
        legend={words.again}
        options={optionsOf(['no', 'yes'] as const, words.answers)}
        value={field.text(names.again)}
      >
        <DateField {...field(names.on)} label={words.on} value={field.date(names.on)} />
      </RevealByLast>
      <Button variant="primary">{words.save}</Button>
    </Form>
  )
}
