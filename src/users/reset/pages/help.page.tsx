import { href, routes } from '../../../routes.js'
import { textOf, type FieldErrors, type Typed } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextField,
  formErrors,
} from '../../../shared/ui/index.js'
import { resetMessages } from '../reset.messages.js'

type Props = {
  locale: Locale
  commandId: string
  hasMail: boolean
  typed: Typed
  errors: FieldErrors
}

/** For who cannot sign in: what is lost, and for which address. */
export function HelpPage({ locale, commandId, hasMail, typed, errors }: Props) {
  const words = resetMessages(locale).help
  const taal = locale === 'nl' ? undefined : locale
  const listed = formErrors({ errors })
  return (
    <div class="n-outside">
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.signIn, {}, { taal }), label: words.back }}
      />
      <ErrorSummary title={words.summary} errors={listed} />
      <Card>
        <Form
          id="help"
          action={href(routes.signInHelp, {}, { taal })}
          commandId={commandId}
          locale={locale}
        >
          <TextField
            name="email"
            label={words.email}
            locale={locale}
            type="email"
            autocomplete="username"
            spellcheck={false}
            value={textOf(typed, 'email')}
            error={errors['email']}
          />
          <RadioGroup
            name="what"
            legend={words.what}
            locale={locale}
            value={textOf(typed, 'what')}
            error={errors['what']}
            options={[
              {
                value: 'password',
                label: words.choices.password,
                hint: hasMail ? words.hints.password : words.hints.noMail,
              },
              { value: 'factor', label: words.choices.factor, hint: words.hints.factor },
            ]}
          />
          <Button variant="primary">{words.send}</Button>
        </Form>
      </Card>
    </div>
  )
}
