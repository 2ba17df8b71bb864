import type { PlainDate } from '../../shared/calendar/index.js'
import {
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { LookBack } from './look-back.js'
import type { LookBackMessages } from './look-back.messages.js'

/** The fields of looking back. */
export const lookBackFields = {
  turnedOut: 'turned-out',
  clientSays: 'client-says',
  again: 'again',
  on: 'again-on',
} as const

const maximumText = 10_000

/** An untouched form. */
export function firstLookBack(): Typed {
  return typedFrom({ [lookBackFields.turnedOut]: '' })
}

/** What was told, before it has an id and a day. */
export type Told = Pick<LookBack, 'turnedOut' | 'clientSays' | 'reviewOn'>

/** Reads how it turned out; whether somebody looks again is asked, for silence is no answer. */
export function parseLookBack(
  typed: Typed,
  { today, words }: { today: PlainDate; words: LookBackMessages['errors'] },
): Result<Told, FieldErrors> {
  const reading = startReading(typed)
  const text = { tooLong: words.tooLong, maximum: maximumText }
  const { turnedOut, clientSays, again } = lookBackFields
  const told = readText(reading, turnedOut, { ...text, missing: words.turnedOut })
  const says = readText(reading, clientSays, text)
  const next = readChoice(reading, again, { choices: ['no', 'yes'], missing: words.again })
  const reviewOn = next === 'yes' ? readNextLook(reading, today, words) : null
  return finish(reading, () => ({ turnedOut: told ?? '', clientSays: says, reviewOn }))
}

function readNextLook(reading: Reading, today: PlainDate, words: LookBackMessages['errors']) {
  const day = readDate(reading, lookBackFields.on, {
    missing: words.on,
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
  if (day !== null && day <= today) {
    fault(reading, lookBackFields.on, words.inThePast)
  }
  return day
}
