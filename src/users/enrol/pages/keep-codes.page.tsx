import type { Locale } from '../../../shared/i18n/index.js'
import { Button, Card, ErrorSummary, Form, PageHeading } from '../../../shared/ui/index.js'
import { CodesKept, RecoveryCodeList } from '../../recovery-codes/recovery-code-list.js'
import { enrolMessages } from '../enrol.messages.js'

type Props = {
  codes: readonly string[]
  locale: Locale
  action: string
  commandId: string
  error?: string | undefined
}

/** The last step behind a link: recovery codes to keep. Only then is there an account. */
export function KeepCodesPage({ codes, locale, action, commandId, error }: Props) {
  const words = enrolMessages(locale)
  const errors = error === undefined ? [] : [{ field: 'kept', message: error }]
  return (
    <div class="n-outside">
      <PageHeading title={words.recovery.title} lead={words.recovery.lead} />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        <RecoveryCodeList codes={codes} locale={locale} />
        <Form id="keep-codes" action={action} commandId={commandId} locale={locale}>
          <CodesKept locale={locale} error={error} />
          <Button variant="primary">{words.code.enter}</Button>
        </Form>
      </Card>
    </div>
  )
}
