import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import { dateFields, finish, startReading, typedFrom } from '../../shared/forms/index.js'
import { DateField } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { resumeMentorship, type ResumeMentorship } from '../commands/resume-mentorship.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'
import { readDay } from './reading.js'

const fields = { on: 'on' } as const

/** Ends a rest: the couple goes on. */
export const resumeForm = coupleForm<ResumeMentorship>({
  path: routes.resumeMentorship,
  access: coordinators,
  may: mayChangeMentorship,
  done: 'mentorship-resumed',
  words: ({ resume }) => resume,
  first: (_, { today }) => typedFrom(dateFields(fields.on, today)),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const on = readDay(reading, fields.on, actionMessages(locale).errors)
    return finish(reading, () => ({ on }))
  },
  decide: (command, { couple, today }) => resumeMentorship(couple.mentorship, command, { today }),
  places: { 'date-in-future': fields.on, 'date-before-pause': fields.on },
  fields: ResumeFields,
})

function ResumeFields({ couple: { mentorship }, field, words: { resume }, request }: FieldsProps) {
  const { locale, today } = request
  return (
    <>
      {mentorship.status === 'paused' && (
        <p>
          {resume.pausedSince(
            formatDate(mentorship.pause.from, locale),
            mentorshipMessages(locale).pauseReasons[mentorship.pause.reason],
          )}
        </p>
      )}
      <DateField
        {...field(fields.on)}
        label={resume.on}
        value={field.date(fields.on)}
        today={today}
      />
      {mentorship.substitutes.length > 0 && <p>{resume.substitutes}</p>}
    </>
  )
}
