import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  formErrors,
} from '../../../shared/ui/index.js'
import { SetUpApp, type AppKey } from '../../code-app.js'
import { CodeField } from '../../code-field.js'
import { enrolMessages } from '../../enrol/enrol.messages.js'
import { securityMessages } from '../security.messages.js'

type Props = { appKey: AppKey; sealed: string; form: FormState; request: ViewRequest }

/** Sets up an app with codes, and proves it with a first code. */
export function CodeAppPage({ appKey, sealed, form, request: { locale } }: Props) {
  const { codeAppPage: words, title, errors: sentences } = securityMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.security), label: title }}
      />
      <ErrorSummary title={sentences.summary} errors={errors} />
      <Card>
        <SetUpApp appKey={appKey} locale={locale} />
        <Form
          id="code-app"
          action={href(routes.codeApp)}
          commandId={form.commandId}
          hidden={{ sealed }}
          locale={locale}
        >
          <CodeField
            label={enrolMessages(locale).code.code}
            locale={locale}
            error={form.errors['code']}
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
    </>
  )
}
