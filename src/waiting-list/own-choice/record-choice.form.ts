import {
  fault,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import type { Result } from '../../shared/result/index.js'
import { readLine, readWords, type Errors } from '../reading.js'
import {
  choiceAnswers,
  parentPositions,
  type ChoiceWords,
  type OwnChoice,
  type Parent,
} from './own-choice.js'

/** How many parents and carers fit on the form. */
export const parentSlots = [1, 2, 3, 4] as const

/** The fields about one parent. */
export const parentFields = {
  who: (slot: number) => `parent-${slot}`,
  position: (slot: number) => `position-${slot}`,
} as const

/** What is known of the choice that stands, to complete it; else an empty form in which nothing was asked. */
export function firstChoice(choice: OwnChoice | undefined): Typed {
  const { adult, willing, parents = [] } = choice ?? {}
  return typedFrom({
    ...wordsOf(choice),
    adult: adult ?? 'unknown',
    willing: willing ?? 'unknown',
    ...Object.fromEntries(parentSlots.flatMap((slot) => parentValues(slot, parents[slot - 1]))),
  })
}

function wordsOf(choice: OwnChoice | undefined) {
  const { personName, relation, ownWords, doubts, phone, email } = choice ?? {}
  const words = { person: personName, relation, words: ownWords, doubts, phone, email }
  return Object.fromEntries(Object.entries(words).map(([field, value]) => [field, value ?? '']))
}

function parentValues(slot: number, parent: Parent | undefined) {
  return [
    [parentFields.who(slot), parent?.who ?? ''],
    [parentFields.position(slot), parent?.position ?? 'unknown'],
  ] as const
}

/** Reads who was chosen and what is known of him; only who it is and what he is to the client must be told. */
export function parseChoice(typed: Typed, errors: Errors): Result<ChoiceWords, FieldErrors> {
  const reading = startReading(typed)
  const personName = readLine(reading, 'person', { errors, missing: errors.person })
  const relation = readLine(reading, 'relation', { errors, missing: errors.relation })
  const answers = { choices: choiceAnswers, missing: errors.choose }
  const words = {
    ownWords: readWords(reading, 'words', { errors }),
    adult: isAsked(typed, 'adult')
      ? (readChoice(reading, 'adult', answers) ?? 'unknown')
      : 'unknown',
    willing: readChoice(reading, 'willing', answers) ?? 'unknown',
    parents: parentSlots.flatMap((slot) => readParent(reading, slot, errors)),
    doubts: readWords(reading, 'doubts', { errors }),
    phone: readLine(reading, 'phone', { errors }),
    email: readEmail(reading, errors),
  } as const
  return finish(reading, () => ({
    personName: personName ?? '',
    relation: relation ?? '',
    ...words,
  }))
}

/** What this way of mentoring does not ask is not on the form. */
function isAsked(typed: Typed, field: string): boolean {
  return textOf(typed, field) !== ''
}

/** A slot without a name is nobody, unless something was answered about him. */
function readParent(reading: Reading, slot: number, errors: Errors): Parent[] {
  const who = readLine(reading, parentFields.who(slot), { errors })
  const chosen = textOf(reading.typed, parentFields.position(slot))
  const position = parentPositions.find((known) => known === chosen) ?? 'unknown'
  if (who === null && position !== 'unknown') {
    fault(reading, parentFields.who(slot), errors.parentName)
  }
  return who === null ? [] : [{ who, position }]
}

function readEmail(reading: Reading, errors: Errors): string | null {
  const email = readLine(reading, 'email', { errors })
  if (email !== null && !isMailAddress(email)) {
    fault(reading, 'email', errors.email)
  }
  return email
}
