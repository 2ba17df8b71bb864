import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { Button, Card, Form, PageHeading, TextArea, fieldReader } from '../../../shared/ui/index.js'
import type { Statement } from '../../capacity/index.js'
import type { OpenedDecision } from '../../decision-access.js'
import { StatementEntry } from '../statement-worth.js'
import { statementMessages } from '../statements.messages.js'
import { StatementNotices } from './statement-notices.js'

type Props = {
  opened: OpenedDecision & { statement: Statement }
  form: FormState
  request: ViewRequest
}

/** The statement that will no longer count, that it stays to be read, and a field for the reason. */
export function StrikeOutStatementPage({ opened, form, request }: Props) {
  const { locale } = request
  const words = statementMessages(locale).strikeOut
  const { client, decision, statement } = opened
  const field = fieldReader(form, locale)
  const place = { client: client.id, decision: decision.id }
  const back = decision.status === 'open' ? routes.decisionCapacity : routes.decision
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(back, place), label: words.back }}
      />
      <StatementNotices form={form} request={request} />
      <Card>
        <StatementEntry statement={statement} name={client.givenName} locale={locale} />
      </Card>
      <Form
        id="strike-out-statement"
        action={href(routes.strikeOutStatement, { ...place, statement: statement.id })}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={words.reason}
          hint={words.reasonHint}
          value={field.text('reason')}
          rows={2}
        />
        <Button variant="danger">{words.save}</Button>
      </Form>
    </>
  )
}
