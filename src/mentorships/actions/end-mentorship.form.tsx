import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import {
  dateFields,
  finish,
  readChoice,
  readText,
  startReading,
  typedFrom,
} from '../../shared/forms/index.js'
import { DateField, RadioGroup, TextArea } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { endMentorship, type EndMentorship } from '../commands/end-mentorship.js'
import { mentorshipMessages } from '../mentorship.messages.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'
import { readDay } from './reading.js'

const fields = { reason: 'reason', endedOn: 'ended-on', note: 'note' } as const
const longestNote = 10_000

type EndWithNote = EndMentorship & { note: string | null }

/** Ends a couple for one of the reasons its regime knows; each reason says what is still to be done. */
export const endForm = coupleForm<EndWithNote>({
  path: routes.endMentorship,
  access: coordinators,
  may: mayChangeMentorship,
  done: 'mentorship-ended',
  words: ({ end }) => end,
  first: (_, { today }) => typedFrom(dateFields(fields.endedOn, today)),
  parse: (typed, { regime }, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const reason = readChoice(reading, fields.reason, {
      choices: regime.endingReasons,
      missing: errors.reason,
    })
    const endedOn = readDay(reading, fields.endedOn, errors)
    const note = readText(reading, fields.note, { tooLong: errors.tooLong, maximum: longestNote })
    return finish(reading, () => ({
      reason: reason ?? 'unknown',
      endedOn,
      recording: 'new',
      note,
    }))
  },
  decide: (command, { couple, today }) => endMentorship(couple.mentorship, command, { today }),
  places: {
    'reason-missing': fields.reason,
    'reason-not-allowed': fields.reason,
    'date-missing': fields.endedOn,
    'date-in-future': fields.endedOn,
    'date-before-start': fields.endedOn,
    'date-before-mandate': fields.endedOn,
  },
  keeps: ({ note }) => ({ endNote: note }),
  fields: EndFields,
})

function EndFields({ couple: { regime }, field, words: { end }, request }: FieldsProps) {
  const words = mentorshipMessages(request.locale)
  return (
    <>
      <RadioGroup
        {...field(fields.reason)}
        legend={end.reason}
        options={regime.endingReasons.map((reason) => ({
          value: reason,
          label: words.endingReasons[reason],
          hint: end.afterwards(
            regime
              .endingNeeds(reason)
              .map((duty) => words.duties[duty])
              .join(' '),
          ),
        }))}
        value={field.text(fields.reason)}
      />
      <DateField
        {...field(fields.endedOn)}
        label={end.endedOn}
        hint={end.endedOnHint}
        value={field.date(fields.endedOn)}
      />
      <TextArea
        {...field(fields.note)}
        label={end.note}
        value={field.text(fields.note)}
        rows={3}
        optional
      />
    </>
  )
}
