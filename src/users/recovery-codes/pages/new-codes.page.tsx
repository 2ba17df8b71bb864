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
import { securityMessages } from '../../account/security.messages.js'
import { CodesKept, RecoveryCodeList } from '../recovery-code-list.js'

type Props = { codes: readonly string[]; sealed: string; form: FormState; request: ViewRequest }

/** A new set of codes to keep; the old set works until this one is confirmed. */
export function NewCodesPage({ codes, sealed, form, request: { locale } }: Props) {
  const { recoveryPage: words, title, errors: sentences } = securityMessages(locale)
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
        <RecoveryCodeList codes={codes} locale={locale} />
        <Form
          id="new-codes"
          action={href(routes.recoveryCodes)}
          commandId={form.commandId}
          hidden={{ sealed }}
          locale={locale}
        >
          <CodesKept locale={locale} error={form.errors['kept']} />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
    </>
  )
}
