import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  Card,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../../shared/ui/index.js'
import { CodeField } from '../../code-field.js'
import { PasskeyPart } from '../../passkeys/passkey-part.js'
import { carriedFields, type Carried } from '../carried.js'
import { signInMessages } from '../sign-in.messages.js'

/** What is wrong with which of the three ways. */
export type StepError = { field: 'code' | 'recovery-code' | 'passkey'; text: string }

type Props = {
  locale: Locale
  commandId: string
  carried: Carried
  half: string
  /** What this account has for a second step. */
  ways: { code: boolean; passkey: boolean; recovery: boolean }
  error?: StepError | undefined
}

/** The second step: a passkey, the code of the app, or a recovery code. */
export function SecondStepPage(props: Props) {
  const { locale, carried, ways, error } = props
  const words = signInMessages(locale)
  const taal = locale === 'nl' ? undefined : locale
  const errors =
    error === undefined
      ? []
      : [{ field: error.field === 'passkey' ? undefined : error.field, message: error.text }]
  return (
    <div class="n-outside">
      <PageHeading title={words.code.title} lead={words.code.lead} />
      <ErrorSummary title={words.summary} errors={errors} />
      <Card>
        {ways.passkey && <ByPasskey {...props} />}
        {ways.code && <ByCode {...props} />}
        {ways.recovery && <ByPaper {...props} />}
        {!ways.code && !ways.recovery && (
          <noscript>
            <Alert tone="info">{words.code.none}</Alert>
          </noscript>
        )}
      </Card>
      {carried.held === undefined && (
        <p>
          <a href={href(routes.signIn, {}, { taal, next: carried.next })}>{words.code.again}</a>
        </p>
      )}
    </div>
  )
}

/** What the forms of this page have in common. */
function formOf({ locale, commandId, half, carried }: Props) {
  const taal = locale === 'nl' ? undefined : locale
  const action = href(routes.signInCode, {}, { taal })
  return { action, commandId, hidden: { half, ...carriedFields(carried) }, locale }
}

function ByPasskey(props: Props) {
  const { locale, ways } = props
  return (
    <Form id="sign-in-passkey" {...formOf(props)}>
      <PasskeyPart
        act="ask"
        name="passkey"
        question={href(routes.askPasskey)}
        label={signInMessages(locale).code.passkey}
        variant={ways.code ? 'secondary' : 'primary'}
        locale={locale}
      />
    </Form>
  )
}

function ByCode(props: Props) {
  const { locale, error } = props
  const words = signInMessages(locale).code
  const text = error?.field === 'code' ? error.text : undefined
  return (
    <Form id="sign-in-code" {...formOf(props)}>
      <p>{words.app}</p>
      <CodeField label={words.code} locale={locale} error={text} />
      <Button variant="primary">{words.enter}</Button>
    </Form>
  )
}

function ByPaper(props: Props) {
  const { locale, error, ways } = props
  const words = signInMessages(locale).code
  const text = error?.field === 'recovery-code' ? error.text : undefined
  return (
    <Details summary={words.paper} open={text !== undefined || (!ways.code && !ways.passkey)}>
      <Form id="sign-in-recovery" {...formOf(props)}>
        <TextField
          name="recovery-code"
          label={words.recovery}
          hint={words.recoveryHint}
          error={text}
          locale={locale}
          autocomplete="off"
          spellcheck={false}
        />
        <Button variant="secondary">{words.useRecovery}</Button>
      </Form>
    </Details>
  )
}
