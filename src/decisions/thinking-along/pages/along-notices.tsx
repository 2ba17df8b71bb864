import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../../shared/ui/index.js'
import { thinkingAlongMessages } from '../thinking-along.messages.js'

/** What must be mended above a form, or that these words were sent before. */
export function AlongNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const { errors } = thinkingAlongMessages(request.locale)
  return (
    <>
      <ErrorSummary title={errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{errors.wasSent}</Alert>}
    </>
  )
}
