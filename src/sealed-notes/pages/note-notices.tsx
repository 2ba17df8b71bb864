import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { Alert, ErrorSummary, formErrors } from '../../shared/ui/index.js'
import { sealedNoteMessages } from '../sealed-notes.messages.js'

/** What must be mended above a form, or that these words were sent before. */
export function NoteNotices({ form, request }: { form: FormState; request: ViewRequest }) {
  const words = sealedNoteMessages(request.locale).errors
  const errors = formErrors(form)
  return (
    <>
      <ErrorSummary title={words.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.wasSent}</Alert>}
    </>
  )
}
