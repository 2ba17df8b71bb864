import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  Stack,
  TextField,
} from '../../../shared/ui/index.js'
import { signOnMessages } from '../sign-on.messages.js'

type Props = {
  locale: Locale
  commandId: string
  next: string | undefined
  email?: string
  error?: string
  found?: readonly { organisationId: string; name: string }[]
}

/** Asks for the work address, and then shows the organisation's own door. */
export function AskProviderPage({ locale, commandId, next, email = '', error, found = [] }: Props) {
  const words = signOnMessages(locale).ask
  const query = { next, taal: locale === 'nl' ? undefined : locale }
  return (
    <div class="n-outside">
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.signIn, {}, query), label: words.back }}
      />
      <ErrorSummary
        title={words.summary}
        errors={error === undefined ? [] : [{ field: 'email', message: error }]}
      />
      <Card>
        {found.length > 0 ? (
          <Stack>
            {found.length > 1 && <p>{words.choose}</p>}
            {found.map(({ organisationId: organisation, name }) => (
              <ButtonLink href={href(routes.signOnVia, { organisation }, query)} variant="primary">
                {words.goTo(name)}
              </ButtonLink>
            ))}
          </Stack>
        ) : (
          <Form
            id="sign-on"
            action={href(routes.signOn, {}, query)}
            commandId={commandId}
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
              error={error}
            />
            <Button variant="primary">{words.go}</Button>
          </Form>
        )}
      </Card>
    </div>
  )
}
