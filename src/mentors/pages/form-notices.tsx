import type { FormState } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { mentorMessages } from '../mentors.messages.js'

/** What is wrong with a form, above it. */
export function FormNotices({ form, locale }: { form: FormState; locale: Locale }) {
  const words = mentorMessages(locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
    </>
  )
}
