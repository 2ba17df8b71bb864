import type { PlainDate } from '../shared/calendar/index.js'

/** What a column of a file can be about. The order is that of the list on the mapping page. */
export const importFields = [
  'externalNumber',
  'clientNumber',
  'clientName',
  'clientGivenName',
  'clientPrefix',
  'clientFamilyName',
  'birthDate',
  'mentorNumber',
  'mentorName',
  'mentorGivenName',
  'mentorPrefix',
  'mentorFamilyName',
  'mentorEmail',
  'mentorPhone',
  'status',
  'startedOn',
  'endedOn',
  'endReason',
  'residence',
  'institution',
  'orderDate',
  'court',
  'rekestnummer',
  'notes',
] as const

/** One thing a column can be about. */
export type ImportField = (typeof importFields)[number]

/** Where somebody lives, as far as a file can tell. */
export type ImportResidence =
  'at-home' | 'institution' | 'shelter' | 'hospital' | 'with-family' | 'other'

/** What a file says of a client. A name without parts is kept whole: its surname is not guessed. */
export type ClientValues = {
  readonly clientName: string
  readonly clientNumber?: string
  readonly clientGivenName?: string
  readonly clientPrefix?: string
  readonly clientFamilyName?: string
  readonly birthDate?: PlainDate
  readonly residence?: ImportResidence
  readonly residenceDetail?: string
  readonly institution?: string
  readonly orderDate?: PlainDate
  readonly court?: string
  readonly rekestnummer?: string
  readonly notes?: string
}

/** What a file says of a mentor. */
export type MentorValues = {
  readonly mentorName: string
  readonly mentorNumber?: string
  readonly mentorGivenName?: string
  readonly mentorPrefix?: string
  readonly mentorFamilyName?: string
  readonly mentorEmail?: string
  readonly mentorPhone?: string
}

/** What a file says of the mentorship itself. An absent date is unknown, which is a value too. */
export type MentorshipValues = {
  readonly status: 'running' | 'ended'
  readonly externalNumber?: string
  readonly startedOn?: PlainDate
  readonly endedOn?: PlainDate
  readonly endReason?: string
}

/** Everything one row says. */
export type ImportValues = ClientValues & MentorValues & MentorshipValues

/** A row that could be read, with its number in the file. */
export type ImportRow = { readonly row: number; readonly values: ImportValues }

/** Every reason for which a row is not imported. */
export const rowProblemReasons = [
  'formula',
  'missing',
  'too-long',
  'unreadable-date',
  'date-in-future',
  'born-too-long-ago',
  'unreadable-email',
  'unknown-status',
  'end-before-start',
  'running-with-end-date',
  'born-after-start',
  'duplicate-row',
  'other-mentor',
  'already-ended',
  'number-of-another',
  'several-candidates',
] as const

/** One of the reasons for which a row is not imported. */
export type RowProblemReason = (typeof rowProblemReasons)[number]

/** Why a row is not imported, and under which header of the file it shows. */
export type RowProblem = {
  readonly row: number
  readonly column: string
  readonly reason: RowProblemReason
}
