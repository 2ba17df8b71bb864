import type { FormState } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { permissionMessages } from '../permissions.messages.js'

/** What must be mended above a form, that it was sent before, or that somebody was first. */
export function PermissionNotices({ form, locale }: { form: FormState; locale: Locale }) {
  const { errors } = permissionMessages(locale)
  return (
    <>
      <ErrorSummary title={errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && (
        <Alert tone="warning" title={errors.summary}>
          {errors.wasSent}
        </Alert>
      )}
      {form.isStale === true && (
        <Alert tone="warning" title={errors.summary}>
          {errors.stale}
        </Alert>
      )}
    </>
  )
}
