import { criteria, type Criterion } from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import {
  choicesOf,
  dateFields,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type Typed,
} from '../../shared/forms/index.js'
import { readDay, readLong } from '../path/step-fields.js'
import { stepMessages } from '../path/step.messages.js'
import { checkInMessages } from './check-in.messages.js'
import { effects, goingOn, signs, type CheckIn, type Told } from './check-in.js'

/** The field in which one side tells of one thing that was compared. */
export function sayField(side: 'client' | 'mentor', criterion: Criterion): string {
  return `${side}-${criterion}`
}

/** What was told before, or today and nothing else. */
export function firstCheckIn(checkIn: CheckIn, today: string): Typed {
  const says = (side: 'client' | 'mentor', told: Told) =>
    Object.entries(told).map(([criterion, effect]) => [
      sayField(side, criterion as Criterion),
      effect,
    ])
  return typedFrom({
    ...dateFields('held-on', checkIn.heldOn ?? today),
    with: [...(checkIn.withClient ? ['client'] : []), ...(checkIn.withMentor ? ['mentor'] : [])],
    signs: checkIn.signs,
    note: checkIn.note ?? '',
    'goes-on': checkIn.goesOn ?? '',
    ...(Object.fromEntries([
      ...says('client', checkIn.clientSays),
      ...says('mentor', checkIn.mentorSays),
    ]) as Record<string, string>),
  })
}

/** Reads what was told of a look back. */
export function readCheckIn(typed: Typed, locale: Locale) {
  const words = checkInMessages(locale)
  const reading = startReading(typed)
  const heldOn = readDay(reading, 'held-on', stepMessages(locale))
  const note = readLong(reading, 'note', stepMessages(locale))
  const goesOn = readChoice(reading, 'goes-on', { choices: goingOn, missing: words.errors.goesOn })
  const seen = choicesOf(typed, 'signs')
  return finish(reading, () => ({
    version: versionIn(typed),
    told: {
      heldOn,
      withClient: choicesOf(typed, 'with').includes('client'),
      withMentor: choicesOf(typed, 'with').includes('mentor'),
      signs: signs.filter((sign) => seen.includes(sign)),
      clientSays: readSays(typed, 'client'),
      mentorSays: readSays(typed, 'mentor'),
      note,
      goesOn: goesOn ?? 'unsure',
    },
  }))
}

function readSays(typed: Typed, side: 'client' | 'mentor'): Told {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const said = textOf(typed, sayField(side, criterion))
      const effect = effects.find((one) => one === said)
      return effect === undefined ? [] : [[criterion, effect]]
    }),
  )
}
