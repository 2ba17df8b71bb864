import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { dateFields, finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { refused } from '../../shared/result/index.js'
import { Alert, DateField } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { handOverMentorship, type HandOverMentorship } from '../commands/hand-over-mentorship.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import type { Mentorship } from '../mentorship.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { MentorPicker } from '../pages/mentor-picker.js'
import { QuestionFields } from '../pages/question-fields.js'
import { nothingKnown, type PreconditionCode } from '../regimes/index.js'
import { askedPerMentor, questionFields, readAnswers, typedAnswers } from './answers.js'
import { pickFields } from './candidate.store.js'
import type { CoupleAtHand } from './couple-at-hand.store.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'
import { withRecords } from './known-facts.js'
import { readDay, readMentor } from './reading.js'

const fields = { on: 'on' } as const

/** Passes a couple to another mentor; where the court appointed the volunteer, with the new order. */
export const handOverForm = coupleForm<HandOverMentorship>({
  path: routes.handOverMentorship,
  access: coordinators,
  may: mayChangeMentorship,
  picksMentor: true,
  done: 'mentorship-handed-over',
  words: ({ handOver }) => handOver,
  first: (_, request) =>
    typedFrom({
      ...typedAnswers(nothingKnown),
      ...dateFields(fields.on, request.today),
      [questionFields['mentor-appointed']]: '',
      [pickFields.mentor]: request.query('mentor') ?? '',
    }),
  parse: (typed, couple, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const candidate = readMentor(reading, couple.picking, errors)
    const on = readDay(reading, fields.on, errors)
    const names = { foundation: couple.organisation.name, mentor: candidate?.name }
    const answers = readAnswers(reading, asked(couple), { errors, names })
    const { appointment } = answers
    return finish(reading, () => ({
      toMentorId: candidate?.id ?? '',
      on,
      newAppointment: appointment && {
        ...appointment,
        orderedOn: answers.measure?.orderedOn ?? appointment.orderedOn,
      },
      facts: withRecords(
        { ...answers, appointment: appointment ?? couple.mentorship.appointment },
        { ...couple, candidate },
      ),
    }))
  },
  decide: (command, { couple, today, terms, newId }) =>
    couple.chosenIsBeside && couple.mentorship.mandate.mentorId !== command.toMentorId
      ? refused({ code: 'couple-already-running' })
      : handOverMentorship(couple.mentorship, command, { today, terms, mandateId: newId() }),
  places: {
    'date-in-future': fields.on,
    'date-before-mandate': fields.on,
    'date-before-pause': fields.on,
    'same-mentor': pickFields.mentor,
    'couple-already-running': pickFields.mentor,
    'court-must-appoint': questionFields['mentor-appointed'],
  },
  keeps: ({ facts }) => ({ answers: facts }),
  fields: HandOverFields,
})

function asked({ regime, mentorship }: CoupleAtHand): PreconditionCode[] {
  const perMentor = askedPerMentor(regime)
  return needsCourt(mentorship) ? ['mentor-appointed', 'measure-in-force', ...perMentor] : perMentor
}

function needsCourt({ appointment }: Mentorship): boolean {
  return appointment?.appointed === 'volunteer'
}

function HandOverFields({ couple, field, words: { handOver }, request }: FieldsProps) {
  const { duties } = mentorshipMessages(request.locale)
  return (
    <>
      <MentorPicker picking={couple.picking} field={field} label={handOver.mentor} />
      <DateField
        {...field(fields.on)}
        label={handOver.on}
        value={field.date(fields.on)}
        today={request.today}
      />
      {needsCourt(couple.mentorship) && <Alert tone="info">{handOver.court}</Alert>}
      <QuestionFields codes={asked(couple)} field={field} />
      <p>{handOver.duties}:</p>
      <ul>
        {couple.regime.handOverNeeds.map((duty) => (
          <li>{duties[duty]}</li>
        ))}
      </ul>
    </>
  )
}
