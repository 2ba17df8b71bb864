import {
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { contactKinds } from './contact.js'
import type { PlanContact, PlanRefusal } from './plan-contact.js'
import type { PlannedContact } from './planned-contact.store.js'
import type { PlanningMessages } from './planning.messages.js'

type Words = PlanningMessages['plan']

/** The plan that stands, to change; else an empty form for a visit. */
export function firstPlan(planned: PlannedContact | undefined): Typed {
  return typedFrom({
    ...dateFields('date', planned?.plannedOn ?? null),
    time: planned?.plannedTime ?? '',
    kind: planned?.kind ?? 'visit',
  })
}

/** Reads the form: a day, perhaps a time, and a kind. */
export function parsePlan(typed: Typed, words: Words): Result<PlanContact, FieldErrors> {
  const reading = startReading(typed)
  const plannedOn = readDate(reading, 'date', {
    missing: words.dateMissing,
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
  const plannedTime = readTime(reading, words)
  const kind = readChoice(reading, 'kind', { choices: contactKinds, missing: words.kindMissing })
  return finish(reading, () => ({ plannedOn: plannedOn ?? '', plannedTime, kind: kind ?? 'visit' }))
}

/** `14:30`, and what people type instead: `14.30`, `9:05`, `14u`. */
function readTime(reading: Reading, words: Words): string | null {
  const text = textOf(reading.typed, 'time')
  if (text === '') {
    return null
  }
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.u](\d{2})?)?(?: ?uur)?$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    fault(reading, 'time', words.notATime)
    return null
  }
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Where on the form a refusal of the rule is shown. */
export function planErrors(reason: PlanRefusal, words: Words): FieldErrors {
  return { date: words.refusals[reason] }
}
