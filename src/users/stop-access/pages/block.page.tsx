import { href, routes } from '../../../routes.js'
import { choicesOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  Card,
  CheckboxGroup,
  ErrorSummary,
  Form,
  PageHeading,
  SummaryList,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { standingOf, type Colleague } from '../../colleagues/colleague.js'
import { stopAccessMessages } from '../stop-access.messages.js'

type Props = {
  colleague: Colleague
  held: readonly Colleague[]
  form: FormState
  request: ViewRequest
}

/** The form to block an account here; what ends is said beforehand. */
export function BlockPage({ colleague, held, form, request }: Props) {
  const { locale, today } = request
  const { block, roles, title } = stopAccessMessages(locale)
  const { assignmentId: assignment, name } = colleague
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  const left = held.filter((role) => standingOf(role, today) !== 'ended')
  return (
    <>
      <PageHeading
        title={<bdi>{block.heading(name)}</bdi>}
        lead={block.lead}
        back={{ href: href(routes.stopAccess, { assignment }), label: title(name) }}
      />
      <ErrorSummary title={block.summary} errors={errors} />
      <Card>
        <SummaryList
          rows={[{ term: block.roles, detail: left.map(({ role }) => roles[role]).join(', ') }]}
        />
        <p>{block.after}</p>
        <Form
          id="block"
          action={href(routes.blockColleague, { assignment })}
          commandId={form.commandId}
          locale={locale}
        >
          <CheckboxGroup
            {...field('sure')}
            legend={block.heading(name)}
            options={[{ value: 'yes', label: block.sure }]}
            values={choicesOf(form.typed, 'sure')}
          />
          <Button variant="danger">{block.save}</Button>
        </Form>
      </Card>
    </>
  )
}
