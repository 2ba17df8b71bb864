import { href, routes } from '../../../routes.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { Button, Card, ErrorSummary, Form, PageHeading } from '../../../shared/ui/index.js'
import { CodeField } from '../../code-field.js'
import { carriedFields, type Carried } from '../carried.js'
import { signInMessages } from '../sign-in.messages.js'

type Props = {
  locale: Locale
  commandId: string
  carried: Carried
  half: string
  error?: string | undefined
}

/** The second step: the code of the app. */
export function CodePage({ locale, commandId, carried, half, error }: Props) {
  const words = signInMessages(locale)
  const taal = locale === 'nl' ? undefined : locale
  const errors = error === undefined ? [] : [{ field: 'code', message: error }]
  return (
    <div class="n-outside">
      <PageHeading title={words.code.title} lead={words.code.lead} />
      <ErrorSummary title={words.summary} errors={errors} />
      <Card>
        <Form
          id="sign-in-code"
          action={href(routes.signInCode, {}, { taal })}
          commandId={commandId}
          hidden={{ half, ...carriedFields(carried) }}
          locale={locale}
        >
          <CodeField label={words.code.code} locale={locale} error={error} />
          <Button variant="primary">{words.code.enter}</Button>
        </Form>
      </Card>
      {carried.held === undefined && (
        <p>
          <a href={href(routes.signIn, {}, { taal, next: carried.next })}>{words.code.again}</a>
        </p>
      )}
    </div>
  )
}
