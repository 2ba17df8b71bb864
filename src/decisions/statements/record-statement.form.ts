import { statementRoles, type StatementRole } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { Statement } from '../capacity/index.js'
import { isMentorsOwn, type MentorNames } from './mentors-own.js'
import type { StatementMessages } from './statements.messages.js'

/** The fields of the page; those of a statement count when there is one. */
export const recordFields = {
  has: 'has',
  finding: 'finding',
  about: 'about',
  byName: 'by-name',
  byRole: 'by-role',
  isMentor: 'is-mentor',
  statedOn: 'stated-on',
  statedAt: 'stated-at',
  reasons: 'reasons',
} as const

/** Whether there is a statement to record; "not yet" is an answer too. */
export const hasChoices = ['not-yet', 'yes'] as const
/** What somebody can have found. */
export const findings = ['unable', 'able'] as const
/** Yes or no, as it is asked. */
export const yesOrNo = ['no', 'yes'] as const

/** The page as it is first shown: nothing to record, and the question of the decision as what it would be about. */
export function firstRecord(question: string): Typed {
  return typedFrom({ [recordFields.has]: 'not-yet', [recordFields.about]: question })
}

/** What somebody found, as it was typed. */
export type RecordedFinding = Pick<
  Statement,
  'capable' | 'about' | 'byName' | 'byRole' | 'isMentor' | 'statedOn' | 'statedAt' | 'reasons'
>

/** What a finding is held against: the day and hour it is now, and who the mentors are. */
export type RecordContext = {
  words: StatementMessages['errors']
  now: { day: PlainDate; time: string }
  mentors: MentorNames
}

/** Reads a statement when there is one; null when there is none yet. Refuses a moment that has yet to come. */
export function parseRecord(
  typed: Typed,
  { words, now, mentors }: RecordContext,
): Result<RecordedFinding | null, FieldErrors> {
  const reading = startReading(typed)
  if (textOf(typed, recordFields.has) !== 'yes') {
    return finish(reading, () => null)
  }
  const finding = readChoice(reading, recordFields.finding, {
    choices: findings,
    missing: words.finding,
  })
  const about = readLong(reading, recordFields.about, { words, missing: words.about })
  const who = readWho(reading, { words, mentors })
  const moment = readMoment(reading, { words, now })
  const reasons = readLong(reading, recordFields.reasons, { words })
  return finish(reading, () => ({
    capable: finding === 'able',
    about: about ?? '',
    ...who,
    ...moment,
    reasons,
  }))
}

/** A text of at most 2,000 characters. */
export function readLong(
  reading: Reading,
  field: string,
  { words, missing }: { words: StatementMessages['errors']; missing?: string },
): string | null {
  const rule = { tooLong: words.tooLong, maximum: 2000 }
  return readText(reading, field, missing === undefined ? rule : { ...rule, missing })
}

function readWho(
  reading: Reading,
  { words, mentors }: Pick<RecordContext, 'words' | 'mentors'>,
): { byName: string; byRole: StatementRole; isMentor: boolean } {
  const { byName: missing, nameTooLong: tooLong } = words
  const byName = readText(reading, recordFields.byName, { missing, tooLong, maximum: 200 }) ?? ''
  const byRole = readChoice(reading, recordFields.byRole, {
    choices: statementRoles,
    missing: words.byRole,
  })
  const answer = readChoice(reading, recordFields.isMentor, {
    choices: yesOrNo,
    missing: words.isMentor,
  })
  if (answer === 'no' && isMentorsOwn({ byName, byRole }, mentors)) {
    fault(reading, recordFields.isMentor, words.isTheMentor)
  }
  return { byName, byRole: byRole ?? 'other', isMentor: answer === 'yes' }
}

/** Reads when something was found: a day that was, and perhaps the hour. */
export function readMoment(
  reading: Reading,
  { words, now }: Pick<RecordContext, 'words' | 'now'>,
): { statedOn: PlainDate; statedAt: string | null } {
  const { statedOn: missing, notADate } = words
  const wording = { missing, incomplete: notADate, 'not-a-date': notADate }
  const statedOn = readDate(reading, recordFields.statedOn, wording)
  const statedAt = readTime(reading, words)
  if (statedOn !== null && statedOn > now.day) {
    fault(reading, recordFields.statedOn, words.inFuture)
  }
  if (statedOn === now.day && statedAt !== null && statedAt > now.time) {
    fault(reading, recordFields.statedAt, words.inFuture)
  }
  return { statedOn: statedOn ?? now.day, statedAt }
}

/** `14:30`, and what people type instead: `14.30`, `9:05`, `14u`. */
function readTime(reading: Reading, words: StatementMessages['errors']): string | null {
  const text = textOf(reading.typed, recordFields.statedAt)
  if (text === '') {
    return null
  }
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.u](\d{2})?)?(?: ?uur)?$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    fault(reading, recordFields.statedAt, words.notATime)
    return null
  }
  return `${hour.padStart(2, '0')}:${minute}`
}
