import { href, routes } from '../../../routes.js'
import {
  Button,
  CheckboxGroup,
  DateField,
  RadioGroup,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../../shared/ui/index.js'
import { answers, moments, type Side } from '../../rules/proposal.js'
import { proposalMessages } from '../proposal.messages.js'
import { stepMessages } from '../step.messages.js'
import { StepFrame, type StepProps } from './step-frame.js'

/** What somebody said or showed, told by the coordinator. */
export function AnswerPage({ side, ...props }: StepProps & { side: Side }) {
  const { opened, form, request } = props
  const { locale, today } = request
  const words = stepMessages(locale).answer
  const all = proposalMessages(locale)
  const field = fieldReader(form, locale)
  const route = side === 'client' ? routes.clientAnswer : routes.mentorAnswer
  const action = href(route, { proposal: opened.proposal.id })
  return (
    <StepFrame
      {...props}
      id="note-answer"
      action={action}
      title={words.title[side]}
      lead={words.lead[side]}
    >
      <RadioGroup
        {...field('moment')}
        legend={words.moment}
        options={optionsOf(moments, all.moments)}
        value={field.text('moment')}
        inline
      />
      <RadioGroup
        {...field('answer')}
        legend={words.answer}
        options={optionsOf(answers, all.answers)}
        value={field.text('answer')}
        inline
      />
      <TextArea
        {...field('how')}
        label={words.how[side]}
        hint={words.howHint[side]}
        value={field.text('how')}
        rows={3}
      />
      <TextArea
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={field.text('reason')}
        rows={2}
      />
      <DateField
        {...field('not-before')}
        label={words.notBefore}
        value={field.date('not-before')}
      />
      <CheckboxGroup
        {...field('veto')}
        legend={words.veto}
        hint={words.vetoHint}
        options={[{ value: 'yes', label: words.vetoBox }]}
        values={field.typed['veto'] ?? []}
      />
      <DateField {...field('on')} label={words.on} value={field.date('on')} today={today} />
      <Button variant="primary">{words.save}</Button>
    </StepFrame>
  )
}
