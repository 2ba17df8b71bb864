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
import { carriedFields, type Carried } from '../carried.js'
import { signInMessages } from '../sign-in.messages.js'

type Props = {
  locale: Locale
  commandId: string
  carried: Carried
  email: string
  error?: string | undefined
}

/** The first step: e-mail and password. The password is never drawn again. */
export function SignInPage({ locale, commandId, carried, email, error }: Props) {
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
            autocomplete="username"
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
        <Details summary={words.help}>
          <p>{words.helpText}</p>
        </Details>
      </Card>
      {carried.held === undefined && <OtherLanguage locale={locale} next={carried.next} />}
    </div>
  )
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
