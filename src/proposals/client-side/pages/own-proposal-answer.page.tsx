import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import type { OpenedProposal } from '../../path/proposal-access.js'
import { stepMessages } from '../../path/step.messages.js'
import { answers } from '../../rules/proposal.js'
import { clientSideMessages } from '../client-side.messages.js'
import { askedOfClient } from '../own-proposals.js'

type Props = { opened: OpenedProposal; form: FormState; request: ViewRequest }

/** Three answers in plain words; a reason may be given and need not. */
export function OwnProposalAnswerPage({ opened, form, request }: Props) {
  const { locale } = request
  const words = clientSideMessages(locale)
  const field = fieldReader(form, locale)
  const moment = askedOfClient(opened.proposal)
  const question = words.ask[moment](opened.mentorName)
  return (
    <>
      <PageHeading
        title={<bdi>{question}</bdi>}
        lead={words.free}
        back={{ href: href(routes.ownProposals), label: words.back }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.isStale === true && <Alert tone="warning">{stepMessages(locale).errors.stale}</Alert>}
      {form.wasSent === true && <Alert tone="warning">{stepMessages(locale).errors.wasSent}</Alert>}
      <Form
        id="own-proposal-answer"
        action={href(routes.answerOwnProposal, { proposal: opened.proposal.id })}
        commandId={form.commandId}
        version={opened.version}
        hidden={{ moment }}
        locale={locale}
      >
        <RadioGroup
          {...field('answer')}
          legend={question}
          options={optionsOf(answers, words.options)}
          value={field.text('answer')}
        />
        <TextArea
          {...field('reason')}
          label={words.why}
          hint={words.whyHint}
          value={field.text('reason')}
          rows={3}
        />
        <CheckboxGroup
          {...field('veto')}
          legend={words.never}
          options={[{ value: 'yes', label: words.neverBox }]}
          values={field.typed['veto'] ?? []}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
