import type { NamedMentor } from '../../mentors/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { PersonName } from '../../shared/names/index.js'
import type { Result } from '../../shared/result/index.js'
import { readDay, readLine, type Errors } from '../reading.js'
import { namePartsOf } from './name-parts.js'
import type { OwnChoice } from './own-choice.js'

/** The answer "nobody of these": the person is registered now. */
export const notRegistered = 'nobody'

/** From which day, and who it is: a mentor known here, or somebody to be registered under this name. */
export type BeginChoice = { on: PlainDate; mentor: { id: string } | PersonName }

/** An untouched form: today, and the name in its parts. */
export function firstBeginning(choice: OwnChoice, today: PlainDate): Typed {
  const { givenName, namePrefix, familyName } = namePartsOf(choice.personName)
  return typedFrom({
    ...dateFields('on', today),
    given: givenName,
    prefix: namePrefix ?? '',
    family: familyName ?? '',
  })
}

/** Reads the form. Where namesakes are registered it must be told whether this is one of them. */
export function parseBeginning(
  typed: Typed,
  namesakes: readonly NamedMentor[],
  errors: Errors,
): Result<BeginChoice, FieldErrors> {
  const reading = startReading(typed)
  const on = readDay(reading, 'on', errors)
  const chosen = textOf(typed, 'known')
  const known = namesakes.find(({ id }) => id === chosen)
  if (namesakes.length > 0 && known === undefined && chosen !== notRegistered) {
    fault(reading, 'known', errors.known)
  }
  const missing = known === undefined ? { missing: errors.given } : {}
  const givenName = readLine(reading, 'given', { errors, ...missing })
  const namePrefix = readLine(reading, 'prefix', { errors })
  const familyName = readLine(reading, 'family', { errors })
  return finish(reading, () => ({
    on,
    mentor: known ?? { givenName: givenName ?? '', namePrefix, familyName },
  }))
}
