import { href, routes } from '../../../routes.js'
import {
  Button,
  DateField,
  TextArea,
  TextField,
  TimeField,
  fieldReader,
} from '../../../shared/ui/index.js'
import { stepMessages } from '../step.messages.js'
import { StepFrame, type StepProps } from './step-frame.js'

/** When, where and with whom two people get to know each other, and what they may talk about. */
export function PlanMeetingPage(props: StepProps) {
  const { opened, form, request } = props
  const { locale, today } = request
  const words = stepMessages(locale).meet
  const field = fieldReader(form, locale)
  const action = href(routes.planAcquaintance, { proposal: opened.proposal.id })
  const lead = words.lead(opened.clientName, opened.mentorName)
  return (
    <StepFrame {...props} id="plan-acquaintance" action={action} title={words.title} lead={lead}>
      <DateField {...field('date')} label={words.date} value={field.date('date')} today={today} />
      <TimeField {...field('time')} label={words.time} value={field.text('time')} optional />
      <TextField
        {...field('place')}
        label={words.place}
        hint={words.placeHint}
        value={field.text('place')}
        autocomplete="off"
        optional
      />
      <TextField
        {...field('who')}
        label={words.who}
        value={field.text('who')}
        autocomplete="off"
        optional
      />
      <TextArea
        {...field('about')}
        label={words.about}
        hint={words.aboutHint}
        value={field.text('about')}
        rows={5}
        optional
      />
      <Button variant="primary">{words.save}</Button>
    </StepFrame>
  )
}
