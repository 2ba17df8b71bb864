import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import { verifiedDocuments, verifiedHows, type RecoveryRequest } from '../recovery-request.js'
import { recoveryMessages } from '../recovery.messages.js'

type Props = { asked: RecoveryRequest; form: FormState; request: ViewRequest }

/** The first person notes how it was verified who somebody is. */
export function VerifyPage({ asked, form, request }: Props) {
  const { locale } = request
  const words = recoveryMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading
        title={words.verify.title(asked.name)}
        lead={words.verify.lead}
        back={{ href: href(routes.recoveryRequests), label: words.title }}
      />
      <ErrorSummary title={words.summary} errors={errors} />
      <Card>
        <Form
          id="verify"
          action={href(routes.verifyRecovery, { request: asked.id })}
          commandId={form.commandId}
          locale={locale}
        >
          <RadioGroup
            {...field('how')}
            legend={words.verify.how}
            options={optionsOf(verifiedHows, words.verify.hows)}
            value={field.text('how')}
          />
          <RadioGroup
            {...field('document')}
            legend={words.verify.document}
            options={optionsOf(verifiedDocuments, words.verify.documents)}
            value={field.text('document')}
          />
          <Button variant="primary">{words.verify.save}</Button>
        </Form>
      </Card>
    </>
  )
}
