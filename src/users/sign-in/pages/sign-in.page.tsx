import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../../shared/ui/index.js'
import { PasskeyPart } from '../../passkeys/passkey-part.js'
import { carriedFields, type Carried } from '../carried.js'
import { signOnMessages } from '../../single-sign-on/sign-on.messages.js'
import { resetMessages } from '../../reset/reset.messages.js'
import { signInMessages } from '../sign-in.messages.js'

type Props = {
  locale: Locale
  commandId: string
  carried: Carried
  email: string
  /** Whether browsers have passkeys at this address. */
  withPasskeys: boolean
  error?: string | undefined
}

/** The first step: e-mail and password. The password is never drawn again. */
export function SignInPage(props: Props) {
  const { locale, commandId, carried, email, withPasskeys, error } = props
  const words = signInMessages(locale)
  const errors = error === undefined ? [] : [{ field: 'email', message: error }]
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <ErrorSummary title={words.summary} errors={errors} />
      {carried.held !== undefined && (
        <Alert tone="info" title={words.heldTitle}>
          {words.held}
        </Alert>
      )}
      <Card>
        {withPasskeys && <ByPasskey {...props} />}
        <Form
          id="sign-in"
          action={signInAddress(locale)}
          commandId={commandId}
          hidden={carriedFields(carried)}
          locale={locale}
        >
          <TextField
            name="email"
            label={words.email}
            locale={locale}
            type="email"
            autocomplete={withPasskeys ? 'username webauthn' : 'username'}
            spellcheck={false}
            value={email}
          />
          <TextField
            name="password"
            label={words.password}
            locale={locale}
            type="password"
            autocomplete="current-password"
          />
          <Button variant="primary">{words.next}</Button>
        </Form>
        <p>
          <a href={signOnAddress(locale, carried.next)}>{signOnMessages(locale).ask.title}</a>
        </p>
        <p>
          <a href={href(routes.signInHelp, {}, { taal: locale === 'nl' ? undefined : locale })}>
            {resetMessages(locale).help.title}
          </a>
        </p>
      </Card>
      <p>
        <a href={href(routes.askForHelp, {}, { taal: locale === 'nl' ? undefined : locale })}>
          {words.askForHelp}
        </a>
      </p>
      {carried.held === undefined && <OtherLanguage locale={locale} next={carried.next} />}
    </div>
  )
}

/** Passkeys come first, where the browser has them; the script shows this part. */
function ByPasskey({ locale, commandId, carried }: Props) {
  const words = signInMessages(locale)
  return (
    <div hidden data-with-passkeys>
      <Form
        id="sign-in-passkey"
        action={href(routes.signInPasskey, {}, { taal: locale === 'nl' ? undefined : locale })}
        commandId={commandId}
        hidden={carriedFields(carried)}
        locale={locale}
      >
        <PasskeyPart
          act="ask"
          name="passkey"
          question={href(routes.askPasskey)}
          label={words.passkey}
          hint={words.passkeyHint}
          isSuggested
          variant="secondary"
          locale={locale}
        />
      </Form>
      <p class="n-or">{words.orPassword}</p>
    </div>
  )
}

/** The door of the own organisation; a form that is held waits here and does not go along. */
function signOnAddress(locale: Locale, next: string | undefined): string {
  return href(routes.signOn, {}, { next, taal: locale === 'nl' ? undefined : locale })
}

/** The address of a form in this language; Dutch needs no mention. */
function signInAddress(locale: Locale): string {
  return href(routes.signIn, {}, { taal: locale === 'nl' ? undefined : locale })
}

function OtherLanguage({ locale, next }: { locale: Locale; next: string | undefined }) {
  const other = locale === 'nl' ? 'en' : 'nl'
  return (
    <p>
      <a href={href(routes.signIn, {}, { taal: other, next })} lang={other} hreflang={other}>
        {signInMessages(locale).language}
      </a>
    </p>
  )
}
