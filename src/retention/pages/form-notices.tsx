import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { retentionMessages } from '../retention.messages.js'

/** What must be mended above a form, or that somebody else was first. */
export function FormNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const words = retentionMessages(request.locale).errors
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.summary} errors={errors} />
      {(form.isStale === true || form.wasSent === true) && (
        <Alert tone="warning" title={words.summary}>
          {words.stale}
        </Alert>
      )}
    </>
  )
}
