import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../../shared/ui/index.js'
import { statementMessages } from '../statements.messages.js'

/** What must be mended above a form about statements, or that these words were sent before. */
export function StatementNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const { errors } = statementMessages(request.locale)
  return (
    <>
      <ErrorSummary title={errors.summary} errors={formErrors(form)} />
      {(form.wasSent === true || form.isStale === true) && (
        <Alert tone="warning">{errors.wasSent}</Alert>
      )}
    </>
  )
}
