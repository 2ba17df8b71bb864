import {
  mentorMessages,
  type MentorStatusChange,
  type VolunteerMentor,
} from '../../mentors/index.js'
import { href, routes } from '../../routes.js'
import { formatDate, formatInstant, type PlainDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ButtonLink, Card, SummaryList, Timeline } from '../../shared/ui/index.js'
import type { MentorAccess } from '../mentor-access.store.js'
import { VogBadge } from '../mentor-badges.js'
import { mentorPageMessages } from '../mentor-page.messages.js'
import type { MentorShown } from '../mentor-shown.js'

/** What is known of the mentor; the note of the office is not shown to the mentor. */
export function DetailsCard({ shown, request }: { shown: MentorShown; request: ViewRequest }) {
  const { mentor, worksAt, office } = shown
  const { today, locale } = request
  const words = mentorPageMessages(locale)
  const { fields } = mentorMessages(locale)
  const text = (value: string | null | undefined) => value || words.unknown
  const date = (on: PlainDate | null) => (on === null ? words.unknown : formatDate(on, locale))
  return (
    <Card title={words.details}>
      <SummaryList
        rows={[
          { term: words.phone, detail: text(mentor.phone) },
          { term: words.email, detail: text(mentor.email) },
          { term: fields.place, detail: text(mentor.place) },
          { term: fields.languages, detail: text(mentor.languages.join(', ')) },
          { term: words.wants, detail: words.wantsClients(mentor.capacity) },
          {
            term: words.vog,
            detail: <VogBadge issuedOn={mentor.vogIssuedOn} today={today} locale={locale} />,
          },
          { term: words.course, detail: date(mentor.courseCompletedOn) },
          ...(worksAt === undefined ? [] : [{ term: words.worksAt, detail: worksAt }]),
          ...(mentor.externalNumber === null
            ? []
            : [{ term: fields.externalNumber, detail: mentor.externalNumber }]),
          ...(office === undefined || mentor.note === null
            ? []
            : [{ term: fields.note, detail: mentor.note }]),
        ]}
      />
    </Card>
  )
}

type StatusProps = { statuses: readonly MentorStatusChange[]; locale: Locale }

/** Every status the mentor had, the newest first. */
export function StatusCard({ statuses, locale }: StatusProps) {
  const words = mentorPageMessages(locale)
  const labels = mentorMessages(locale).statuses
  return statuses.length === 0 ? null : (
    <Card title={words.statusHistory}>
      <Timeline
        items={statuses.map(({ status, since, reason }) => ({
          when: words.since(since === null ? undefined : formatDate(since, locale)),
          title: labels[status],
          ...(reason === null ? {} : { meta: reason }),
        }))}
      />
    </Card>
  )
}

type AccessProps = { mentor: VolunteerMentor; access: MentorAccess; locale: Locale }

/** Whether the mentor can sign in, and the way to invite him. */
export function AccessCard({ mentor, access, locale }: AccessProps) {
  const words = mentorPageMessages(locale)
  return (
    <Card title={words.account}>
      <p>{accessWords(access, locale)}</p>
      {access.kind === 'account' ? (
        <ButtonLink
          href={href(routes.stopAccess, { assignment: access.assignmentId })}
          variant="secondary"
        >
          {words.stopAccess}
        </ButtonLink>
      ) : (
        <ButtonLink href={href(routes.inviteMentor, { mentor: mentor.id })} variant="secondary">
          {words.invite}
        </ButtonLink>
      )}
    </Card>
  )
}

function accessWords(access: MentorAccess, locale: Locale): string {
  const { accounts } = mentorPageMessages(locale)
  switch (access.kind) {
    case 'account':
      return accounts.account(access.email, formatDate(access.since, locale))
    case 'invited':
      return accounts.invited(access.email, formatInstant(access.expiresAt, locale))
    case 'none':
      return accounts.none
  }
}
