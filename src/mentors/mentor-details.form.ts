import type { PlainDate } from '../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { detailsOf, type MentorDetails } from './mentor.js'
import type { MentorMessages } from './mentors.messages.js'
import { firstStatuses, type DetailsRefusal, type FirstStatus } from './register-mentor.js'

const longestLine = 200
const longestNote = 10_000
const mostClients = 20

/** The fields of the form, in the order of the page. */
export const fields = {
  givenName: 'given-name',
  namePrefix: 'name-prefix',
  familyName: 'family-name',
  phone: 'phone',
  email: 'email',
  place: 'place',
  languages: 'languages',
  status: 'status',
  capacity: 'capacity',
  vogIssuedOn: 'vog',
  courseCompletedOn: 'course',
  worksAtInstitutionId: 'works-at',
  note: 'note',
} as const

type Words = MentorMessages['errors']
type Reads = { words: Words; institutionIds: readonly string[] }

/** The form as it looks for these details. */
export function typedDetails(details: MentorDetails): Typed {
  return typedFrom({
    [fields.givenName]: details.givenName,
    [fields.namePrefix]: details.namePrefix,
    [fields.familyName]: details.familyName,
    [fields.phone]: details.phone,
    [fields.email]: details.email,
    [fields.place]: details.place,
    [fields.languages]: details.languages.join(', '),
    [fields.capacity]: String(details.capacity),
    ...dateFields(fields.vogIssuedOn, details.vogIssuedOn),
    ...dateFields(fields.courseCompletedOn, details.courseCompletedOn),
    [fields.worksAtInstitutionId]: details.worksAtInstitutionId,
    [fields.note]: details.note,
  })
}

/** The untouched form of a new volunteer, who usually still has to be prepared. */
export function firstDetails(): Typed {
  const status: FirstStatus = 'applicant'
  return { ...typedDetails(detailsOf({ givenName: '' })), [fields.status]: [status] }
}

/** Reads a new volunteer: details and first status, or one sentence per wrong field. */
export function parseNewMentor(
  typed: Typed,
  reads: Reads,
): Result<{ details: MentorDetails; status: FirstStatus }, FieldErrors> {
  const reading = startReading(typed)
  const details = readDetails(reading, reads)
  const status = readChoice(reading, fields.status, {
    choices: firstStatuses,
    missing: reads.words.status,
  })
  return finish(reading, () => ({ details, status: status ?? 'applicant' }))
}

/** Reads all details over `kept`, of which what the form does not ask stays. */
export function parseDetails(
  typed: Typed,
  reads: Reads & { kept: MentorDetails },
): Result<{ details: MentorDetails; version: number }, FieldErrors> {
  const reading = startReading(typed)
  const details = { ...readDetails(reading, reads), externalNumber: reads.kept.externalNumber }
  return finish(reading, () => ({ details, version: versionIn(typed) }))
}

function readDetails(reading: Reading, { words, institutionIds }: Reads): MentorDetails {
  const line = (field: string) => readText(reading, field, lineOf(words))
  const missing = words.givenName
  return detailsOf({
    givenName: readText(reading, fields.givenName, { ...lineOf(words), missing }) ?? '',
    namePrefix: line(fields.namePrefix),
    familyName: line(fields.familyName),
    phone: line(fields.phone),
    email: readEmail(reading, words),
    place: line(fields.place),
    languages: languagesIn(line(fields.languages) ?? ''),
    capacity: readCapacity(reading, words),
    vogIssuedOn: readOptionalDate(reading, fields.vogIssuedOn, words),
    courseCompletedOn: readOptionalDate(reading, fields.courseCompletedOn, words),
    worksAtInstitutionId: readInstitution(reading, institutionIds, words),
    note: readText(reading, fields.note, { tooLong: words.tooLong, maximum: longestNote }),
  })
}

function lineOf({ tooLong }: Words) {
  return { tooLong, maximum: longestLine }
}

function readEmail(reading: Reading, words: Words): string | null {
  const email = readText(reading, fields.email, lineOf(words))
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    fault(reading, fields.email, words.email)
  }
  return email
}

function languagesIn(text: string): string[] {
  const languages = text.split(/[,;]/).map((language) => language.trim())
  return [...new Set(languages.filter(Boolean))]
}

function readCapacity(reading: Reading, { capacity: wrong }: Words): number {
  const rule = { minimum: 0, maximum: mostClients, wrong }
  const capacity = readWholeNumber(reading, fields.capacity, rule)
  if (capacity === null) {
    fault(reading, fields.capacity, wrong)
  }
  return capacity ?? 0
}

function readOptionalDate(reading: Reading, field: string, words: Words): PlainDate | null {
  return readDate(reading, field, {
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
}

function readInstitution(reading: Reading, ids: readonly string[], words: Words): string | null {
  const chosen = textOf(reading.typed, fields.worksAtInstitutionId)
  if (chosen === '') {
    return null
  }
  return readChoice(reading, fields.worksAtInstitutionId, {
    choices: ids,
    missing: words.institution,
  })
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfDetails(reason: DetailsRefusal, words: Words): FieldErrors {
  const places: Record<DetailsRefusal, string> = {
    'vog-in-future': fields.vogIssuedOn,
    'course-in-future': fields.courseCompletedOn,
  }
  return { [places[reason]]: words.details[reason] }
}
