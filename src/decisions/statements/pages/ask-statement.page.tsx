import { professionalRoles } from '../../../authority/index.js'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  Form,
  PageHeading,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
} from '../../../shared/ui/index.js'
import type { OpenedDecision } from '../../decision-access.js'
import { askFields } from '../ask-statement.form.js'
import { statementMessages } from '../statements.messages.js'
import { statementRoleNames } from '../statement-role.messages.js'
import { StatementNotices } from './statement-notices.js'

type Props = { opened: OpenedDecision; form: FormState; request: ViewRequest }

/** Whom to ask, in what words, and until when; with what this person gets to see. */
export function AskStatementPage({ opened, form, request }: Props) {
  const { locale, today } = request
  const all = statementMessages(locale)
  const words = all.asking
  const { client, decision } = opened
  const field = fieldReader(form, locale)
  const place = { client: client.id, decision: decision.id }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.pageLead(client.givenName)}
        back={{ href: href(routes.decisionCapacity, place), label: all.strikeOut.back }}
      />
      <StatementNotices form={form} request={request} />
      <Card>
        <p class="n-hint">{words.account}</p>
        <Form
          id="ask-statement"
          action={href(routes.askForStatement, place)}
          commandId={form.commandId}
          locale={locale}
        >
          <TextField
            {...field(askFields.name)}
            label={words.name}
            value={field.text(askFields.name)}
            autocomplete="off"
          />
          <Select
            {...field(askFields.role)}
            label={words.role}
            options={optionsOf(professionalRoles, statementRoleNames(locale))}
            value={field.text(askFields.role)}
          />
          <TextField
            {...field(askFields.email)}
            label={words.email}
            value={field.text(askFields.email)}
            type="email"
            autocomplete="off"
            spellcheck={false}
          />
          <TextArea
            {...field(askFields.about)}
            label={words.about}
            hint={words.aboutHint}
            value={field.text(askFields.about)}
            rows={3}
          />
          <DateField
            {...field(askFields.lastDay)}
            label={words.lastDay}
            hint={words.lastDayHint}
            value={field.date(askFields.lastDay)}
            today={today}
          />
          <Button variant="primary">{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}
