import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  Form,
  PageHeading,
  RevealByLast,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import { stepMessages } from '../../path/step.messages.js'
import type { AskedProposal } from '../asked-proposal.js'
import { mentorSideMessages } from '../mentor-side.messages.js'

/** The answers with "not now" last, because its day shows beneath it. */
const inOrder = ['yes', 'no', 'not-now'] as const

type Props = { asked: AskedProposal; form: FormState; request: ViewRequest }

/** Three large answers, and room for a reason that nobody has to give. */
export function OwnAnswerPage({ asked, form, request }: Props) {
  const { locale, today } = request
  const words = mentorSideMessages(locale)
  const field = fieldReader(form, locale)
  const place = { proposal: asked.proposal.id }
  return (
    <>
      <PageHeading
        title={words.ask[asked.moment]}
        back={{ href: href(routes.proposal, place), label: words.today.look }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{stepMessages(locale).errors.stale}</Alert>}
      {form.wasSent === true && <Alert tone="warning">{stepMessages(locale).errors.wasSent}</Alert>}
      <Form
        id="own-answer"
        action={href(routes.ownAnswer, place)}
        commandId={form.commandId}
        version={asked.version}
        hidden={{ moment: asked.moment }}
        locale={locale}
      >
        <RevealByLast
          {...field('answer')}
          legend={words.ask[asked.moment]}
          options={optionsOf(inOrder, words.options[asked.moment])}
          value={field.text('answer')}
        >
          <DateField
            {...field('not-before')}
            label={words.notBefore}
            value={field.date('not-before')}
            today={today}
          />
        </RevealByLast>
        <TextArea
          {...field('reason')}
          label={words.reason}
          hint={words.reasonHint}
          value={field.text('reason')}
          rows={3}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
