import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import type { Colleague } from '../colleague.js'
import { colleagueMessages } from '../colleagues.messages.js'

type Props = { colleague: Colleague; form: FormState; request: ViewRequest }

/** The form to end somebody's role on a day. */
export function EndRolePage({ colleague, form, request }: Props) {
  const { locale, today } = request
  const words = colleagueMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const { assignmentId: assignment, name, role } = colleague
  return (
    <>
      <PageHeading
        title={words.end.title(name)}
        lead={words.end.lead(words.roles[role].toLowerCase())}
        back={{ href: href(routes.colleagues), label: words.title }}
      />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      <Card>
        <Form
          id="end-role"
          action={href(routes.endRole, { assignment })}
          commandId={form.commandId}
          locale={locale}
        >
          <DateField
            {...field('until')}
            label={words.end.until}
            hint={words.end.untilHint}
            value={field.date('until')}
            today={today}
          />
          <Button variant="danger">{words.end.save}</Button>
        </Form>
      </Card>
    </>
  )
}
