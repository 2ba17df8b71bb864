import type { Locale } from '../../../shared/i18n/index.js'
import { Alert, Button, Card, ErrorSummary, Form, PageHeading } from '../../../shared/ui/index.js'
import { SetUpApp, type AppKey } from '../../code-app.js'
import { CodeField } from '../../code-field.js'
import { PasskeyPart } from '../../passkeys/passkey-part.js'
import { passkeyMessages } from '../../passkeys/passkey.messages.js'
import { enrolMessages } from '../enrol.messages.js'

export type { AppKey }

type Props = {
  /** Somebody new makes a passkey or sets up an app; somebody known shows one of them. */
  isNew: boolean
  /** Undefined for who has an app already, or chose a passkey alone. */
  appKey: AppKey | undefined
  /** Where the question for a passkey is; undefined where browsers have none. */
  question: string | undefined
  locale: Locale
  action: string
  back: string
  commandId: string
  error?: string | undefined
}

/** The second step behind a link: a passkey, or beside it an app with codes. */
export function FirstFactorPage(props: Props) {
  const { isNew, appKey, question, locale, back, error } = props
  const words = enrolMessages(locale)
  const hasCodes = !isNew || appKey !== undefined
  const errors =
    error === undefined ? [] : [{ field: hasCodes ? 'code' : undefined, message: error }]
  return (
    <div class="n-outside">
      <PageHeading title={words.code.title} lead={isNew ? words.code.lead : words.code.knownLead} />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {question !== undefined && <ByPasskey {...props} question={question} />}
      {hasCodes && <ByCode {...props} />}
      {!hasCodes && (
        <noscript>
          <Alert tone="warning">{words.errors.noPasskeys}</Alert>
        </noscript>
      )}
      <p>
        <a href={back}>{words.code.back}</a>
      </p>
    </div>
  )
}

function ByPasskey({ isNew, question, locale, action, commandId }: Props & { question: string }) {
  const words = enrolMessages(locale)
  return (
    <div hidden data-with-passkeys>
      <Card title={isNew ? words.code.passkeyTitle : undefined}>
        <Form id="first-passkey" action={action} commandId={commandId} locale={locale}>
          <PasskeyPart
            act={isNew ? 'make' : 'ask'}
            name="passkey"
            question={question}
            label={isNew ? words.code.makePasskey : words.code.showPasskey}
            hint={isNew ? passkeyMessages(locale).what : undefined}
            locale={locale}
          />
        </Form>
      </Card>
    </div>
  )
}

function ByCode({ appKey, locale, action, commandId, error }: Props) {
  const words = enrolMessages(locale).code
  const form = (
    <Form id="first-code" action={action} commandId={commandId} locale={locale}>
      <CodeField label={words.code} locale={locale} error={error} />
      <Button variant="primary">{appKey === undefined ? words.enter : words.next}</Button>
    </Form>
  )
  if (appKey === undefined) {
    return (
      <Card>
        <p>{words.ownApp}</p>
        {form}
      </Card>
    )
  }
  return (
    <Card>
      <details class="n-details" open data-beside-passkeys>
        <summary>{words.byApp}</summary>
        <div class="n-details-body">
          <SetUpApp appKey={appKey} locale={locale} />
          {form}
        </div>
      </details>
    </Card>
  )
}
