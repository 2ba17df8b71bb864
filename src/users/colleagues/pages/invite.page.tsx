import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
  fieldReader,
} from '../../../shared/ui/index.js'
import { colleagueMessages } from '../colleagues.messages.js'
import { fields } from '../invite.form.js'

type Props = {
  title: string
  back: { href: string; label: string }
  action: string
  form: FormState
  request: ViewRequest
}

/** The form to invite somebody: a name and the address to sign in with. */
export function InvitePage({ title, back, action, form, request }: Props) {
  const { locale } = request
  const words = colleagueMessages(locale)
  const field = fieldReader(form, locale)
  const errors = Object.entries(form.errors).map(([name, message]) => ({ field: name, message }))
  return (
    <>
      <PageHeading title={title} lead={words.inviting.lead} back={back} />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        <Form id="invite" action={action} commandId={form.commandId} locale={locale}>
          <TextField
            {...field(fields.name)}
            label={words.inviting.name}
            value={field.text(fields.name)}
            autocomplete="off"
          />
          <TextField
            {...field(fields.email)}
            label={words.inviting.email}
            hint={words.inviting.emailHint}
            value={field.text(fields.email)}
            type="email"
            autocomplete="off"
            spellcheck={false}
          />
          <Button variant="primary">{words.inviting.send}</Button>
        </Form>
      </Card>
    </>
  )
}
