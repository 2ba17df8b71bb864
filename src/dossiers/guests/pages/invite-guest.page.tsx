import type { Client } from '../../../clients/index.js'
import { href, routes } from '../../../routes.js'
import { clientBoundRoles, readableParts } from '../../../shared/access/index.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  RevealByLast,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import { guestFields } from '../guest-invite.form.js'
import { guestMessages } from '../guest.messages.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** The form to let somebody into one dossier: who it is, and for a professional which parts and how long. */
export function InviteGuestPage({ client, form, request }: Props) {
  const { today, locale } = request
  const words = guestMessages(locale)
  const { inviting } = words
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const address = { client: client.id }
  return (
    <>
      <PageHeading
        title={inviting.title(fullName(client))}
        lead={inviting.lead}
        back={{ href: href(routes.dossierAccess, address), label: words.title }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      <Card>
        <Form
          id="invite-guest"
          action={href(routes.inviteGuest, address)}
          commandId={form.commandId}
          locale={locale}
        >
          <TextField
            {...field(guestFields.name)}
            label={inviting.name}
            value={field.text(guestFields.name)}
            autocomplete="off"
          />
          <TextField
            {...field(guestFields.email)}
            label={inviting.email}
            value={field.text(guestFields.email)}
            type="email"
            autocomplete="off"
            spellcheck={false}
          />
          <RevealByLast
            {...field(guestFields.role)}
            legend={inviting.role}
            options={clientBoundRoles.map((role) => ({
              value: role,
              label: inviting.roles[role],
              hint: inviting.roleHints[role],
            }))}
            value={field.text(guestFields.role)}
          >
            <CheckboxGroup
              {...field(guestFields.parts)}
              legend={inviting.parts}
              options={optionsOf(readableParts, words.parts)}
              values={choicesOf(form.typed, guestFields.parts)}
            />
            <DateField
              {...field(guestFields.lastDay)}
              label={inviting.lastDay}
              hint={inviting.lastDayHint}
              value={field.date(guestFields.lastDay)}
              today={today}
            />
          </RevealByLast>
          <Button variant="primary">{inviting.send}</Button>
        </Form>
      </Card>
    </>
  )
}
