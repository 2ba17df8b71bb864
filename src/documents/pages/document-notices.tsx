import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { documentMessages } from '../documents.messages.js'

/** What must be mended above a form about a document, or that somebody else was first. */
export function DocumentNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const words = documentMessages(request.locale)
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && (
        <Alert tone="warning" title={words.errors.summary}>
          {words.form.wasSent}
        </Alert>
      )}
      {form.isStale === true && (
        <Alert tone="warning" title={words.errors.summary}>
          {words.replace.stale}
        </Alert>
      )}
    </>
  )
}
