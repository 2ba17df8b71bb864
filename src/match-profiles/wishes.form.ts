import {
  choicesOf,
  fault,
  finish,
  startReading,
  textOf,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Result } from '../shared/result/index.js'
import { tieKinds, type TieKind } from './mentor-tie.store.js'
import type { OpenedWishes } from './open-mentor.js'
import { parsePart, type AnswerPart } from './part-form.js'
import { profileMessages } from './profiles.messages.js'
import { mentorParts, type MentorPart } from './questions.js'

/** The fields about institutions, beneath the questions of their part. */
export const tieFields = {
  institution: 'tie-institution',
  kind: 'tie-kind',
  ended: 'tie-ended',
} as const

/** The answers of one part, with a tie to add and ties that are over. */
export type AnswerWishes = AnswerPart & {
  newTie: { institutionId: string; kind: TieKind } | undefined
  endedTies: readonly string[]
}

type Shown = Pick<OpenedWishes, 'mentor' | 'ties' | 'institutions'> & {
  section: MentorPart
  today: PlainDate
  locale: Locale
}

/** Reads one part of the wishes of a mentor. */
export function parseWishes(typed: Typed, shown: Shown): Result<AnswerWishes, FieldErrors> {
  const { section, locale, mentor } = shown
  const part = mentorParts[section]
  const reading = startReading(typed)
  const answered = parsePart(typed, { part, languages: mentor.languages, locale })
  if (!answered.ok) {
    Object.assign(reading.errors, answered.reason)
  }
  const answers = answered.ok ? answered.value.answers : {}
  noteImpossible(reading, answers, shown)
  const ties =
    section === 'grenzen' ? readTies(reading, shown) : { newTie: undefined, endedTies: [] }
  return answered.ok ? finish(reading, () => ({ ...answered.value, ...ties })) : answered
}

type Reading = ReturnType<typeof startReading>

function noteImpossible(reading: Reading, answers: AnswerPart['answers'], shown: Shown): void {
  const { errors: words } = profileMessages(shown.locale)
  const { birthDate, awayFrom, awayUntil, postcode } = answers
  if (typeof birthDate === 'string' && (birthDate > shown.today || birthDate < '1900-01-01')) {
    fault(reading, 'birthDate', words.bornTooLate)
  }
  if (typeof awayFrom === 'string' && typeof awayUntil === 'string' && awayUntil <= awayFrom) {
    fault(reading, 'awayUntil', words.backBeforeAway)
  }
  if (typeof postcode === 'string' && !/^[1-9]\d{3}\s?[a-z]{0,2}$/i.test(postcode)) {
    fault(reading, 'postcode', words.postcode)
  }
}

function readTies(reading: Reading, { ties, institutions, locale }: Shown) {
  const { errors: words } = profileMessages(locale)
  const { typed } = reading
  const chosen = textOf(typed, tieFields.institution)
  const institution = institutions.find(({ id }) => id === chosen)
  const kind = tieKinds.find((one) => one === textOf(typed, tieFields.kind))
  if (chosen !== '' && institution === undefined) {
    fault(reading, tieFields.institution, words.institution)
  }
  if (institution !== undefined && kind === undefined) {
    fault(reading, tieFields.kind, words.tieKind)
  }
  const ended = choicesOf(typed, tieFields.ended)
  return {
    newTie:
      institution === undefined || kind === undefined
        ? undefined
        : { institutionId: institution.id, kind },
    endedTies: ties.filter(({ id }) => ended.includes(id)).map(({ id }) => id),
  }
}
