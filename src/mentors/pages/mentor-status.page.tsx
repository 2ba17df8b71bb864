import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Button,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
} from '../../shared/ui/index.js'
import { statusFields } from '../mentor-status.form.js'
import { mentorStatuses, type VolunteerMentor } from '../mentor.js'
import { mentorMessages } from '../mentors.messages.js'
import { FormNotices } from './form-notices.js'

type Props = { mentor: VolunteerMentor; form: FormState; request: ViewRequest }

/** The form to give a volunteer another status. */
export function MentorStatusPage({ mentor, form, request }: Props) {
  const words = mentorMessages(request.locale)
  const field = fieldReader(form, request.locale)
  const address = { mentor: mentor.id }
  const now = mentor.status === null ? words.statusUnknown : words.statuses[mentor.status]
  return (
    <>
      <PageHeading
        title={
          <>
            {words.status.title}: <bdi>{fullName(mentor)}</bdi>
          </>
        }
        lead={words.status.now(now)}
        back={{ href: href(routes.mentor, address), label: words.edit.back }}
      />
      <FormNotices form={form} locale={request.locale} />
      <Form
        id="mentor-status"
        action={href(routes.mentorStatus, address)}
        commandId={form.commandId}
        locale={request.locale}
      >
        <RadioGroup
          {...field(statusFields.status)}
          legend={words.status.status}
          options={mentorStatuses
            .filter(
              (status) => status !== mentor.status || status === field.text(statusFields.status),
            )
            .map((value) => ({
              value,
              label: words.statuses[value],
              hint: words.statusHints[value],
            }))}
          value={field.text(statusFields.status)}
        />
        <DateField
          {...field(statusFields.since)}
          label={words.status.since}
          value={field.date(statusFields.since)}
        />
        <TextArea
          {...field(statusFields.reason)}
          label={words.status.reason}
          hint={words.status.reasonHint}
          value={field.text(statusFields.reason)}
          rows={2}
          optional
        />
        <Button variant="primary">{words.status.save}</Button>
      </Form>
    </>
  )
}
