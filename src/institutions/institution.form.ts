import {
  fault,
  finish,
  readChoice,
  readText,
  startReading,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { institutionKinds, type InstitutionDetails } from './institution.js'
import type { InstitutionMessages } from './institutions.messages.js'
import type { EditInstitution } from './edit-institution.js'

const longestLine = 200
const longestNote = 10_000

/** The fields of the form, in the order of the page. */
export const institutionFields = [
  'name',
  'kind',
  'address',
  'postcode',
  'place',
  'phone',
  'note',
] as const

/** The form as it looks for these details; empty for a new place. */
export function typedInstitution(details: Partial<InstitutionDetails>): Typed {
  return typedFrom(
    Object.fromEntries(institutionFields.map((field) => [field, details[field] ?? null])),
  )
}

type Reads = {
  words: InstitutionMessages['errors']
  /** Names of the other places, which a name may not repeat: a choice list must be clear. */
  taken: readonly string[]
}

/** Reads the form: details and the version they go over, or one sentence per wrong field. */
export function parseInstitution(
  typed: Typed,
  { words, taken }: Reads,
): Result<EditInstitution, FieldErrors> {
  const reading = startReading(typed)
  const rule = { tooLong: words.tooLong, maximum: longestLine }
  const name = readText(reading, 'name', { ...rule, missing: words.name }) ?? ''
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    fault(reading, 'name', words.nameTaken)
  }
  const details = {
    name,
    kind:
      readChoice(reading, 'kind', { choices: institutionKinds, missing: words.kind }) ?? 'other',
    address: readText(reading, 'address', rule),
    postcode: readText(reading, 'postcode', rule),
    place: readText(reading, 'place', rule),
    phone: readText(reading, 'phone', rule),
    note: readText(reading, 'note', { tooLong: words.tooLong, maximum: longestNote }),
  }
  return finish(reading, () => ({ details, version: versionIn(typed) }))
}
