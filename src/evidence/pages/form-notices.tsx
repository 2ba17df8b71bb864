import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { knownFormMessages } from '../known-forms.messages.js'

type Props = { form: FormState; request: ViewRequest; stale?: string }

/** What must be mended above a form, that it is a draft, was sent before, or that somebody else was first. */
export function FormNotices({ form, request, stale }: Props) {
  const { errors, add } = knownFormMessages(request.locale)
  return (
    <>
      <ErrorSummary title={errors.summary} errors={formErrors(form)} />
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{add.draft(formatInstant(form.draftSavedAt, request.locale))}</Alert>
      )}
      {form.wasSent === true && (
        <Alert tone="warning" title={errors.summary}>
          {errors.wasSent}
        </Alert>
      )}
      {form.isStale === true && (
        <Alert tone="warning" title={errors.summary}>
          {stale ?? errors.stale}
        </Alert>
      )}
    </>
  )
}
