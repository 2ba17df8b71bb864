import { href, routes } from '../../../routes.js'
import { Button, TextArea, fieldReader } from '../../../shared/ui/index.js'
import { stepMessages } from '../step.messages.js'
import { StepFrame, type StepProps } from './step-frame.js'

/** What the mentor will read before his yes, for the coordinator to make his own. */
export function AskMentorPage(props: StepProps) {
  const { opened, form, request } = props
  const { ask } = stepMessages(request.locale)
  const field = fieldReader(form, request.locale)
  const action = href(routes.askMentor, { proposal: opened.proposal.id })
  return (
    <StepFrame
      {...props}
      id="ask-mentor"
      action={action}
      title={ask.title}
      lead={ask.lead(opened.mentorName)}
    >
      <TextArea
        {...field('told')}
        label={ask.told}
        hint={ask.toldHint}
        value={field.text('told')}
        rows={8}
      />
      <Button variant="primary">{ask.save}</Button>
    </StepFrame>
  )
}
