import { routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { finish, readText, startReading } from '../../shared/forms/index.js'
import { TextArea } from '../../shared/ui/index.js'
import { actionMessages } from '../action.messages.js'
import { reopenMentorship, type ReopenMentorship } from '../commands/reopen-mentorship.js'
import { mayChangeMentorship } from '../mentorship.policy.js'
import { coupleForm } from './couple-form.js'
import type { FieldsProps } from './fields-props.js'

const fields = { reason: 'reason' } as const
const longestReason = 2000

/** Undoes an ending that was a mistake; why is told in words. */
export const reopenForm = coupleForm<ReopenMentorship>({
  path: routes.reopenMentorship,
  access: coordinators,
  may: mayChangeMentorship,
  done: 'mentorship-reopened',
  words: ({ reopen }) => reopen,
  first: () => ({}),
  parse: (typed, _, { locale }) => {
    const { errors } = actionMessages(locale)
    const reading = startReading(typed)
    const reason = readText(reading, fields.reason, {
      missing: errors.reasonInWords,
      tooLong: errors.tooLong,
      maximum: longestReason,
    })
    return finish(reading, () => ({ reason: reason ?? '' }))
  },
  decide: (command, { couple: { mentorship, runsAgain } }) =>
    reopenMentorship(mentorship, command, { coupleRunsAgain: runsAgain }),
  places: { 'reason-missing': fields.reason },
  fields: ReopenFields,
})

function ReopenFields({ field, words: { reopen } }: FieldsProps) {
  return (
    <TextArea
      {...field(fields.reason)}
      label={reopen.reason}
      value={field.text(fields.reason)}
      rows={3}
    />
  )
}
