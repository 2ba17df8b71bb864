import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { dateFields, finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { DateField } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { nameSubstitute, type NameSubstitute } from '../commands/name-substitute.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { MentorPicker } from '../pages/mentor-picker.js'
import { QuestionFields } from '../pages/question-fields.js'
import { nothingKnown } from '../regimes/index.js'
import { askedPerMentor, readAnswers, typedAnswers } from './answers.js'
import { pickFields } from './candidate.store.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'
import { withRecords } from './known-facts.js'
import { readDay, readMentor, readOptionalDay } from './reading.js'

const fields = { from: 'from', until: 'until' } as const

/** Names who stands in for the mentor, with the questions the regime asks about every mentor. */
export const substituteForm = coupleForm<NameSubstitute>({
  path: routes.nameSubstitute,
  access: coordinators,
  may: mayChangeMentorship,
  picksMentor: true,
  done: 'substitute-named',
  words: ({ substitute }) => substitute,
  first: (_, request) =>
    typedFrom({
      ...typedAnswers(nothingKnown),
      ...dateFields(fields.from, request.today),
      [pickFields.mentor]: request.query('mentor') ?? '',
    }),
  parse: (typed, couple, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const candidate = readMentor(reading, couple.picking, errors)
    const from = readDay(reading, fields.from, errors)
    const until = readOptionalDay(reading, fields.until, errors)
    const names = { foundation: couple.organisation.name, mentor: candidate?.name }
    const answers = readAnswers(reading, askedPerMentor(couple.regime), { errors, names })
    const { appointment } = couple.mentorship
    return finish(reading, () => ({
      mentorId: candidate?.id ?? '',
      from,
      until,
      facts: withRecords({ ...answers, appointment }, { ...couple, candidate }),
    }))
  },
  decide: (command, { couple, terms, newId }) =>
    nameSubstitute(couple.mentorship, command, { terms, substituteId: newId() }),
  places: {
    'date-before-start': fields.from,
    'until-not-after-from': fields.until,
    'mentor-is-own-substitute': pickFields.mentor,
  },
  fields: SubstituteFields,
})

function SubstituteFields({ couple, field, words: { substitute }, request }: FieldsProps) {
  return (
    <>
      <MentorPicker picking={couple.picking} field={field} label={substitute.mentor} />
      <DateField
        {...field(fields.from)}
        label={substitute.from}
        value={field.date(fields.from)}
        today={request.today}
      />
      <DateField
        {...field(fields.until)}
        label={substitute.until}
        hint={substitute.untilHint}
        value={field.date(fields.until)}
        optional
      />
      <QuestionFields codes={askedPerMentor(couple.regime)} field={field} />
    </>
  )
}
