import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { visitMessages } from '../visits.messages.js'

/** What must be mended above a form, or that these words were sent before. */
export function FormNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const words = visitMessages(request.locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && (
        <Alert tone="warning" title={words.errors.summary}>
          {words.log.wasSent}
        </Alert>
      )}
      {form.isStale === true && (
        <Alert tone="warning" title={words.errors.summary}>
          {words.errors.changedMeanwhile}
        </Alert>
      )}
    </>
  )
}
