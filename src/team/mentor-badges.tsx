import {
  lastDayOfVog,
  mentorMessages,
  vogStanding,
  vogYearsValid,
  type MentorStatus,
  type VogStanding,
} from '../mentors/index.js'
import { formatDate, type PlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { Badge, type Tone } from '../shared/ui/index.js'
import { mentorListMessages } from './mentor-list.messages.js'

const statusTones: Record<MentorStatus, Tone> = {
  applicant: 'soon',
  available: 'calm',
  paused: 'paused',
  stopped: 'plain',
}

/** The status of a mentor in one word. */
export function StatusBadge({ status, locale }: { status: MentorStatus | null; locale: Locale }) {
  const words = mentorMessages(locale)
  return status === null ? (
    <Badge tone="never">{words.statusUnknown}</Badge>
  ) : (
    <Badge tone={statusTones[status]}>{words.statuses[status]}</Badge>
  )
}

const vogTones: Record<VogStanding, Tone> = {
  valid: 'calm',
  expiring: 'soon',
  expired: 'late',
  missing: 'never',
}

type VogProps = { issuedOn: PlainDate | null; today: PlainDate; locale: Locale }

/** How the certificate of conduct stands, with its last day. */
export function VogBadge({ issuedOn, today, locale }: VogProps) {
  const years = vogYearsValid(today)
  const standing = vogStanding(issuedOn, { today, years })
  return (
    <>
      <Badge tone={vogTones[standing]}>{mentorMessages(locale).vog[standing]}</Badge>
      {issuedOn !== null && (
        <> {mentorListMessages(locale).until(formatDate(lastDayOfVog(issuedOn, years), locale))}</>
      )}
    </>
  )
}
