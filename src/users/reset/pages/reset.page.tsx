import type { FieldErrors } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  formErrors,
} from '../../../shared/ui/index.js'
import { fields } from '../../enrol/enrol.form.js'
import { enrolMessages } from '../../enrol/enrol.messages.js'
import { resetMessages } from '../reset.messages.js'

type Props = { locale: Locale; action: string; commandId: string; errors: FieldErrors }

/** Choosing another password behind a link; it is never drawn again. */
export function ResetPage({ locale, action, commandId, errors }: Props) {
  const words = resetMessages(locale).reset
  const listed = formErrors({ errors })
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <ErrorSummary title={words.summary} errors={listed} />
      <Card>
        <Form id="reset" action={action} commandId={commandId} locale={locale}>
          <TextField
            name={fields.password}
            label={words.password}
            hint={enrolMessages(locale).passwordHint}
            locale={locale}
            type="password"
            autocomplete="new-password"
            error={errors[fields.password]}
          />
          <TextField
            name={fields.again}
            label={words.again}
            locale={locale}
            type="password"
            autocomplete="new-password"
            error={errors[fields.again]}
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
    </div>
  )
}
