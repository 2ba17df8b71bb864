import { href, routes } from '../../../routes.js'
import {
  Button,
  DateField,
  RadioGroup,
  TextArea,
  TimeField,
  fieldReader,
  optionsOf,
} from '../../../shared/ui/index.js'
import { proposalMessages } from '../proposal.messages.js'
import { stepMessages } from '../step.messages.js'
import { StepFrame, type StepProps } from './step-frame.js'

/** The answers with moving last, because its new day shows beneath it. */
const told = ['held', 'cancelled', 'nobody-came', 'moved'] as const

type Props = StepProps & { day: string; meetingId: string }

/** What came of a meeting; when it was moved, its new day. */
export function TellMeetingPage({ day, meetingId, ...props }: Props) {
  const { opened, form, request } = props
  const { locale, today } = request
  const words = stepMessages(locale).tell
  const field = fieldReader(form, locale)
  const action = href(routes.acquaintance, { proposal: opened.proposal.id, meeting: meetingId })
  return (
    <StepFrame
      {...props}
      id="tell-acquaintance"
      action={action}
      title={words.title}
      lead={words.lead(day)}
    >
      <RadioGroup
        {...field('outcome')}
        legend={words.outcome}
        options={optionsOf(told, proposalMessages(locale).meetings.tells)}
        value={field.text('outcome')}
      />
      <DateField {...field('date')} label={words.date} value={field.date('date')} today={today} />
      <TimeField {...field('time')} label={words.time} value={field.text('time')} optional />
      <TextArea
        {...field('note')}
        label={words.note}
        hint={words.noteHint}
        value={field.text('note')}
        rows={3}
      />
      <Button variant="primary">{words.save}</Button>
    </StepFrame>
  )
}
