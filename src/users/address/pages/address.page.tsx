import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  SummaryList,
  TextField,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { addressMessages } from '../address.messages.js'

type Props = { email: string; hasMail: boolean; form: FormState; request: ViewRequest }

/** The form for another address of the own account. */
export function AddressPage({ email, hasMail, form, request }: Props) {
  const { locale } = request
  const words = addressMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.account), label: words.back }}
      />
      <ErrorSummary title={words.summary} errors={errors} />
      <Card>
        <SummaryList rows={[{ term: words.now, detail: email }]} />
        {hasMail ? (
          <Form
            id="address"
            action={href(routes.changeAddress)}
            commandId={form.commandId}
            locale={locale}
          >
            <TextField
              {...field('email')}
              label={words.email}
              hint={words.told}
              type="email"
              autocomplete="email"
              spellcheck={false}
              value={field.text('email')}
            />
            <Button variant="primary">{words.save}</Button>
          </Form>
        ) : (
          <Alert tone="info">{words.noMail}</Alert>
        )}
      </Card>
    </>
  )
}
