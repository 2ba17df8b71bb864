import {
  fault,
  finish,
  readChoice,
  startReading,
  textOf,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { outcomes, type Finding } from './review.js'

/** The fields of the form. */
export const fields = { outcome: 'outcome', note: 'note' } as const

const longest = 2000

/** Reads what somebody found; the note may be empty here, `judge` says when it may not. */
export function parseFinding(
  typed: Typed,
  words: { outcome: string; tooLong: string },
): Result<Finding & { version: number }, FieldErrors> {
  const reading = startReading(typed)
  const outcome = readChoice(reading, fields.outcome, { choices: outcomes, missing: words.outcome })
  const note = textOf(typed, fields.note).trim()
  if (note.length > longest) {
    fault(reading, fields.note, words.tooLong)
  }
  return finish(reading, () => ({
    outcome: outcome ?? 'in-order',
    note,
    version: versionIn(typed),
  }))
}
