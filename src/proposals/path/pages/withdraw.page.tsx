import { href, routes } from '../../../routes.js'
import { Button, TextArea, fieldReader } from '../../../shared/ui/index.js'
import { stepMessages } from '../step.messages.js'
import { StepFrame, type StepProps } from './step-frame.js'

/** Taking a proposal back, with the reason. */
export function WithdrawPage(props: StepProps) {
  const { opened, form, request } = props
  const words = stepMessages(request.locale).withdraw
  const field = fieldReader(form, request.locale)
  const action = href(routes.withdrawProposal, { proposal: opened.proposal.id })
  return (
    <StepFrame
      {...props}
      id="withdraw-proposal"
      action={action}
      title={words.title}
      lead={words.lead}
    >
      <TextArea {...field('reason')} label={words.reason} value={field.text('reason')} rows={3} />
      <Button variant="danger">{words.save}</Button>
    </StepFrame>
  )
}

/** Opening a withdrawn proposal again. */
export function ResumePage(props: StepProps) {
  const words = stepMessages(props.request.locale).resume
  const action = href(routes.resumeProposal, { proposal: props.opened.proposal.id })
  return (
    <StepFrame
      {...props}
      id="resume-proposal"
      action={action}
      title={words.title}
      lead={words.lead}
    >
      <Button variant="primary">{words.save}</Button>
    </StepFrame>
  )
}
