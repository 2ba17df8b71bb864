import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { securityMessages } from '../../account/security.messages.js'
import type { Passkey } from '../passkey.store.js'

type Props = { passkey: Passkey; form: FormState; request: ViewRequest }

/** One passkey: another name, or away with it. */
export function PasskeyPage({ passkey, form, request: { locale } }: Props) {
  const { passkey: words, newPasskey, title, errors: sentences } = securityMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const address = { passkey: passkey.id }
  return (
    <>
      <PageHeading
        title={<bdi>{passkey.name}</bdi>}
        back={{ href: href(routes.security), label: title }}
      />
      <ErrorSummary title={sentences.summary} errors={errors} />
      <Card>
        <Form
          id="passkey"
          action={href(routes.passkey, address)}
          commandId={form.commandId}
          locale={locale}
        >
          <TextField
            {...field('name')}
            label={newPasskey.name}
            hint={newPasskey.nameHint}
            value={field.text('name')}
            maxlength={60}
            autocomplete="off"
          />
          <ButtonRow>
            <Button variant="primary">{words.save}</Button>
            <ButtonLink href={href(routes.removePasskey, address)} variant="quiet">
              {words.remove}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </>
  )
}
