import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import {
  dateFields,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
} from '../../shared/forms/index.js'
import { DateField, RadioGroup, optionsOf } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { pauseMentorship, type PauseMentorship } from '../commands/pause-mentorship.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { pauseReasons } from '../mentorship.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { MentorPicker } from '../pages/mentor-picker.js'
import { nothingKnown } from '../regimes/index.js'
import { pickFields } from './candidate.store.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'
import { withRecords } from './known-facts.js'
import { isOnlySearching, readDay, readMentor, readOptionalDay } from './reading.js'

const fields = { reason: 'reason', from: 'from', expectedUntil: 'expected-until' } as const

/** Lets a couple rest, if wanted with somebody who stands in. */
export const pauseForm = coupleForm<PauseMentorship>({
  path: routes.pauseMentorship,
  access: coordinators,
  may: mayChangeMentorship,
  picksMentor: true,
  done: 'mentorship-paused',
  words: ({ pause }) => pause,
  first: (_, { today }) => typedFrom(dateFields(fields.from, today)),
  parse: (typed, couple, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const reason = readChoice(reading, fields.reason, {
      choices: pauseReasons,
      missing: errors.reason,
    })
    const from = readDay(reading, fields.from, errors)
    const expectedUntil = readOptionalDay(reading, fields.expectedUntil, errors)
    const hasChosen = textOf(typed, pickFields.mentor) !== '' || isOnlySearching(reading)
    const candidate = hasChosen ? readMentor(reading, couple.picking, errors) : undefined
    return finish(reading, () => ({
      reason: reason ?? 'client-wish',
      from,
      expectedUntil,
      substitute: candidate && {
        mentorId: candidate.id,
        facts: withRecords(
          { ...nothingKnown, appointment: couple.mentorship.appointment },
          { ...couple, candidate },
        ),
      },
    }))
  },
  decide: (command, { couple, today, terms, newId }) =>
    pauseMentorship(couple.mentorship, command, {
      today,
      terms,
      pauseId: newId(),
      substituteId: newId(),
    }),
  places: {
    'date-in-future': fields.from,
    'date-before-start': fields.from,
    'overlaps-earlier-pause': fields.from,
    'until-not-after-from': fields.expectedUntil,
    'mentor-is-own-substitute': pickFields.mentor,
    'preconditions-not-met': pickFields.mentor,
  },
  fields: PauseFields,
})

function PauseFields({ couple, field, words: { pause }, request }: FieldsProps) {
  return (
    <>
      <RadioGroup
        {...field(fields.reason)}
        legend={pause.reason}
        options={optionsOf(pauseReasons, mentorshipMessages(request.locale).pauseReasons)}
        value={field.text(fields.reason)}
      />
      <DateField
        {...field(fields.from)}
        label={pause.from}
        value={field.date(fields.from)}
        today={request.today}
      />
      <DateField
        {...field(fields.expectedUntil)}
        label={pause.expectedUntil}
        hint={pause.expectedHint}
        value={field.date(fields.expectedUntil)}
        optional
      />
      <MentorPicker
        picking={couple.picking}
        field={field}
        label={pause.substitute}
        hint={pause.substituteHint}
        nobody={pause.nobody}
      />
    </>
  )
}
