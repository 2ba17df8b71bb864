import type { Locale } from '../../../shared/i18n/index.js'
import { Button, Card, ErrorSummary, Form, PageHeading } from '../../../shared/ui/index.js'
import { CodeField } from '../../code-field.js'
import { QrCode } from '../../qr-code.js'
import { enrolMessages } from '../enrol.messages.js'

/** What an app with codes needs: the address in the picture, and the secret in it. */
export type AppKey = { address: string; secret: string }

type Props = {
  /** Undefined for somebody whose app is set up already. */
  appKey: AppKey | undefined
  locale: Locale
  action: string
  back: string
  commandId: string
  error?: string | undefined
}

/** The second step behind a link: set up the app, and prove it with a code. */
export function FirstCodePage({ appKey, locale, action, back, commandId, error }: Props) {
  const words = enrolMessages(locale)
  const errors = error === undefined ? [] : [{ field: 'code', message: error }]
  const lead = appKey === undefined ? words.code.knownLead : words.code.lead
  return (
    <div class="n-outside">
      <PageHeading title={words.code.title} lead={lead} />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        {appKey !== undefined && <SetUpApp appKey={appKey} locale={locale} />}
        <Form id="first-code" action={action} commandId={commandId} locale={locale}>
          <CodeField label={words.code.code} locale={locale} error={error} />
          <Button variant="primary">{words.code.enter}</Button>
        </Form>
      </Card>
      <p>
        <a href={back}>{words.code.back}</a>
      </p>
    </div>
  )
}

function SetUpApp({ appKey, locale }: { appKey: AppKey; locale: Locale }) {
  const { code: words } = enrolMessages(locale)
  return (
    <ol class="n-steps">
      <li>{words.install}</li>
      <li>
        <p>{words.scan}</p>
        <QrCode text={appKey.address} label={words.picture} />
        <p>
          <a href={appKey.address}>{words.onPhone}</a>
        </p>
        <p>{words.byHand}</p>
        <code class="n-copy">{inFours(appKey.secret)}</code>
      </li>
      <li>{words.type}</li>
    </ol>
  )
}

function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
