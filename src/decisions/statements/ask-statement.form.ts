import { professionalRoles, type StatementRole } from '../../authority/index.js'
import { addDays, type PlainDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import { refused, type Result } from '../../shared/result/index.js'
import { readPerson } from '../../users/index.js'
import { isMentorsOwn, type MentorNames } from './mentors-own.js'
import { readLong } from './record-statement.form.js'
import type { StatementRequest } from './request.js'
import type { StatementMessages } from './statements.messages.js'

/** The fields of a question to a professional; the first two are those of every invitation. */
export const askFields = {
  name: 'name',
  email: 'email',
  role: 'role',
  about: 'about',
  lastDay: 'last-day',
} as const

/** How long a question can be answered, unless another day is chosen; and the longest. */
export const askDays = { usual: 14, most: 30 } as const

type Again = Pick<StatementRequest, 'byName' | 'email' | 'byRole' | 'about'>

/** The form as it is first shown: the question of the decision, for two weeks; what was asked before when it is asked again. */
export function firstAsk(question: string, today: PlainDate, again?: Again): Typed {
  return typedFrom({
    [askFields.name]: again?.byName ?? '',
    [askFields.email]: again?.email ?? '',
    [askFields.role]: again?.byRole ?? '',
    [askFields.about]: again?.about ?? question,
    ...dateFields(askFields.lastDay, addDays(today, askDays.usual)),
  })
}

/** A question as it was typed. */
export type AskedProfessional = {
  name: string
  email: string
  role: StatementRole
  about: string
  lastDay: PlainDate
}

type Context = { words: StatementMessages['errors']; today: PlainDate; mentors: MentorNames }

/** Reads whom to ask what, until when. Refuses who bears the name of a mentor, and an end more than thirty days ahead. */
export function parseAsk(
  typed: Typed,
  { words, today, mentors }: Context,
): Result<AskedProfessional, FieldErrors> {
  const reading = startReading(typed)
  const person = readPerson(reading, { ...words, tooLong: words.nameTooLong })
  const choices = { choices: professionalRoles, missing: words.byRole }
  const role = readChoice(reading, askFields.role, choices)
  const about = readLong(reading, askFields.about, { words, missing: words.about })
  const { lastDay: missing, notADate } = words
  const wording = { missing, incomplete: notADate, 'not-a-date': notADate }
  const lastDay = readDate(reading, askFields.lastDay, wording)
  if (lastDay !== null && (lastDay < today || lastDay > addDays(today, askDays.most))) {
    fault(reading, askFields.lastDay, words.lastDayOutside)
  }
  if (isMentorsOwn({ byName: person.name, byRole: role }, mentors)) {
    fault(reading, askFields.name, words.mentorAsked)
  }
  return finish(reading, () => ({
    ...person,
    role: role ?? 'doctor',
    about: about ?? '',
    lastDay: lastDay ?? today,
  }))
}

/** Refuses an address with which a mentor, a coordinator, the client or somebody near signs in. */
export function refuseInvolved(words: StatementMessages['errors']): Result<never, FieldErrors> {
  return refused({ [askFields.email]: words.involvedAsked })
}
