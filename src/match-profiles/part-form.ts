import { textOf, versionIn, type FieldErrors, type Typed } from '../shared/forms/index.js'
import { NotThere, type ViewRequest } from '../shared/http/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { ok, type Result } from '../shared/result/index.js'
import { parseAnswers } from './answers.form.js'
import { profileMessages } from './profiles.messages.js'
import type { Answers, Asking } from './questions.js'

/** The answers of one part over the version that was shown, and whether to go on with the next part. */
export type AnswerPart = { answers: Answers; version: number; goesOn: boolean }

/** The button that keeps a part and goes back to all parts. */
export const backField = 'back'

type Reading = {
  part: Readonly<Record<string, Asking>>
  languages: readonly string[]
  locale: Locale
}

/** Reads the form of one part. */
export function parsePart(
  typed: Typed,
  { part, languages, locale }: Reading,
): Result<AnswerPart, FieldErrors> {
  const words = profileMessages(locale).errors
  const answers = parseAnswers(typed, { part, languages, words })
  return answers.ok
    ? ok({
        answers: answers.value,
        version: versionIn(typed),
        goesOn: textOf(typed, backField) === '',
      })
    : answers
}

/** The part in the address; another one is not there. */
export function sectionIn<Name extends string>(
  request: Pick<ViewRequest, 'param'>,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === request.param('section'))
  if (found === undefined) {
    throw new NotThere('no such part')
  }
  return found
}

/** The part after this one; undefined after the last. */
export function partAfter<Name extends string>(names: readonly Name[], name: Name) {
  return names[names.indexOf(name) + 1]
}

/** Which answers differ from what was kept; what did not change is not told in the history. */
export function changedAnswers(before: Answers, after: Answers): readonly string[] {
  return Object.keys(after).filter(
    (question) => JSON.stringify(after[question]) !== JSON.stringify(before[question]),
  )
}
