import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { enrolMessages } from '../../enrol/enrol.messages.js'
import { accountMessages } from '../account.messages.js'

type Props = { form: FormState; hasPassword: boolean; request: ViewRequest }

/** The form for another password. None of the three is ever drawn again. */
export function PasswordPage({ form, hasPassword, request }: Props) {
  const { locale } = request
  const { passwordPage: words, security, errors: sentences } = accountMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={hasPassword ? words.title : words.first}
        lead={words.lead}
        back={{ href: href(routes.security), label: security }}
      />
      <ErrorSummary title={sentences.summary} errors={errors} />
      <Card>
        <Form
          id="password-form"
          action={href(routes.password)}
          commandId={form.commandId}
          locale={locale}
        >
          {hasPassword && (
            <TextField
              {...field('current-password')}
              label={words.current}
              type="password"
              autocomplete="current-password"
            />
          )}
          <TextField
            {...field('password')}
            label={words.next}
            hint={enrolMessages(locale).passwordHint}
            type="password"
            autocomplete="new-password"
          />
          <TextField
            {...field('password-again')}
            label={words.again}
            type="password"
            autocomplete="new-password"
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
    </>
  )
}
