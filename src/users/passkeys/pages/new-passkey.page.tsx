import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  fieldReader,
} from '../../../shared/ui/index.js'
import { securityMessages } from '../../account/security.messages.js'
import { PasskeyPart } from '../passkey-part.js'
import { passkeyMessages } from '../passkey.messages.js'
import { hasPasskeys } from '../relying-party.js'

type Props = { form: FormState; baseUrl: string; request: ViewRequest }

/** Makes a passkey; its name helps to tell it from others later. */
export function NewPasskeyPage({ form, baseUrl, request: { locale } }: Props) {
  const { newPasskey: words, title, errors: sentences } = securityMessages(locale)
  const field = fieldReader(form, locale)
  const found = form.isStale === true ? { passkey: sentences.passkey } : form.errors
  const errors = Object.entries(found).map(([name, message]) => ({
    field: name === 'passkey' ? undefined : name,
    message,
  }))
  return (
    <>
      <PageHeading
        title={words.title}
        lead={passkeyMessages(locale).what}
        back={{ href: href(routes.security), label: title }}
      />
      <ErrorSummary title={sentences.summary} errors={errors} />
      <Card>
        <noscript>
          <Alert tone="warning">{words.noScript}</Alert>
        </noscript>
        {!hasPasskeys(baseUrl) && <Alert tone="warning">{words.notHere}</Alert>}
        <Form
          id="new-passkey"
          action={href(routes.newPasskey)}
          commandId={form.commandId}
          locale={locale}
        >
          <TextField
            {...field('name')}
            label={words.name}
            hint={words.nameHint}
            value={field.text('name')}
            maxlength={60}
            autocomplete="off"
          />
          <PasskeyPart
            act="make"
            name="passkey"
            question={href(routes.askNewPasskey)}
            label={words.make}
            locale={locale}
          />
        </Form>
      </Card>
    </>
  )
}
