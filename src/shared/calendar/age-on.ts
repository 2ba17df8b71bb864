import type { PlainDate } from './calendar-types.js'
import { partsOf } from './parts-of.js'

/** Age in whole years on a day; below zero before birth. Born on 29 February: a year older on 1 March. */
export function ageOn(birthDate: PlainDate, today: PlainDate): number {
  const years = partsOf(today).year - partsOf(birthDate).year
  const hasHadBirthday = today.slice(5) >= birthDate.slice(5)
  return hasHadBirthday ? years : years - 1
}
