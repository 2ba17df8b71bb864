import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  fieldReader,
  formErrors,
} from '../../shared/ui/index.js'
import { referralMessages } from '../referrals.messages.js'
import { fields } from '../told.form.js'
import { toldMessages } from '../told.messages.js'
import type { AskedWay } from '../told.js'
import { ToldFields } from './told-fields.js'

type Props = {
  ways: readonly AskedWay[]
  form: FormState
  draftKey: string
  request: ViewRequest
}

/** The questions of the public page, for a coordinator who writes a request down. */
export function WritePage({ ways, form, draftKey, request: { locale } }: Props) {
  const words = referralMessages(locale)
  const told = toldMessages(locale)
  const errors = formErrors(form, { [fields.birthDate]: told.fields.birthDate })
  return (
    <>
      <PageHeading
        title={words.write.title}
        lead={words.write.lead}
        back={{ href: href(routes.referrals), label: words.one.back }}
      />
      <ErrorSummary title={told.errors.summary} errors={errors} />
      <Card>
        <Form
          id="write"
          action={href(routes.newReferral)}
          commandId={form.commandId}
          draftKey={draftKey}
          draftUrl={href(routes.drafts, { key: draftKey })}
          locale={locale}
        >
          <ToldFields field={fieldReader(form, locale)} ways={ways} />
          <Button variant="primary">{words.write.save}</Button>
        </Form>
      </Card>
    </>
  )
}
