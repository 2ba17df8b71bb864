import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { waitingMessages } from '../waiting-list.messages.js'

/** What must be mended above a form, that somebody was first, or that these words were sent before. */
export function FormNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const { errors } = waitingMessages(request.locale)
  return (
    <>
      <ErrorSummary title={errors.summary} errors={listed(form)} />
      {form.isStale === true && <Alert tone="warning">{errors.stale}</Alert>}
      {form.wasSent === true && <Alert tone="warning">{errors.wasSent}</Alert>}
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{errors.draft(formatInstant(form.draftSavedAt, request.locale))}</Alert>
      )}
    </>
  )
}

/** A sentence without a field concerns the form as a whole. */
function listed(form: FormState) {
  return formErrors(form).map(({ field, message }) =>
    field === '' ? { message } : { field, message },
  )
}
