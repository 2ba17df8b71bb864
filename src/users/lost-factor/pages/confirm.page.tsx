import { href, routes } from '../../../routes.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  CheckboxGroup,
  ErrorSummary,
  Form,
  PageHeading,
  SummaryList,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import type { RecoveryRequest } from '../recovery-request.js'
import { recoveryMessages } from '../recovery.messages.js'

type Props = { asked: RecoveryRequest; form: FormState; request: ViewRequest }

/** The second person confirms what the first one verified; what follows is said beforehand. */
export function ConfirmPage({ asked, form, request }: Props) {
  const { locale } = request
  const words = recoveryMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.confirm.title(asked.name)}
        lead={words.confirm.lead}
        back={{ href: href(routes.recoveryRequests), label: words.title }}
      />
      <ErrorSummary title={words.summary} errors={errors} />
      <Card>
        <SummaryList rows={[{ term: words.confirm.verified, detail: howOf(asked, locale) }]} />
        <p>{words.confirm.after}</p>
        <Form
          id="confirm"
          action={href(routes.confirmRecovery, { request: asked.id })}
          commandId={form.commandId}
          locale={locale}
        >
          <CheckboxGroup
            {...field('sure')}
            legend={words.confirm.title(asked.name)}
            options={[{ value: 'yes', label: words.confirm.sure }]}
            values={choicesOf(form.typed, 'sure')}
          />
          <Button variant="primary">{words.confirm.save}</Button>
        </Form>
      </Card>
    </>
  )
}

function howOf(asked: RecoveryRequest, locale: ViewRequest['locale']): string {
  const { hows, documents } = recoveryMessages(locale).verify
  const how = asked.verifiedHow === null ? '' : hows[asked.verifiedHow]
  const document = asked.verifiedDocument === null ? '' : documents[asked.verifiedDocument]
  return [how, document].filter((part) => part !== '').join('. ')
}
