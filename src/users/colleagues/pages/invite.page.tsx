import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextField,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { colleagueMessages } from '../colleagues.messages.js'
import { fields, type invitableRoles } from '../invite.form.js'

type Props = {
  title: string
  back: { href: string; label: string }
  action: string
  /** The roles to choose from; none for who gets the one role of this page. */
  roles?: typeof invitableRoles
  form: FormState
  request: ViewRequest
}

/** The form to invite somebody: a name, the address to sign in with, and the role where one chooses. */
export function InvitePage({ title, back, action, roles, form, request }: Props) {
  const { today, locale } = request
  const words = colleagueMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
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
          {roles !== undefined && (
            <>
              <RadioGroup
                {...field(fields.role)}
                legend={words.inviting.role}
                options={roles.map((role) => ({
                  value: role,
                  label: words.roles[role],
                  hint: words.inviting.roleHints[role],
                }))}
                value={field.text(fields.role)}
              />
              <DateField
                {...field(fields.until)}
                label={words.inviting.until}
                hint={words.inviting.untilHint}
                value={field.date(fields.until)}
                today={today}
              />
            </>
          )}
          <Button variant="primary">{words.inviting.send}</Button>
        </Form>
      </Card>
    </>
  )
}
