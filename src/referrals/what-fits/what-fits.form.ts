import {
  choicesOf,
  fault,
  finish,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import {
  abouts,
  acceptances,
  againsts,
  agreements,
  durations,
  harms,
  measures,
  proxies,
  questions,
  trusts,
  weighings,
  type Answers,
} from './answers.js'
import { options, type Option } from './option.js'
import type { WhatFitsMessages } from './what-fits.messages.js'

const oldest = 122
const longestWhy = 10_000

/** The form as it looks for these answers. */
export function typedAnswers(answers: Answers): Typed {
  return typedFrom(
    Object.fromEntries(
      questions.map((question) => {
        const answer = answers[question]
        return [question, typeof answer === 'number' ? String(answer) : (answer ?? null)]
      }),
    ),
  )
}

/** Reads the answers. Whatever is left open, or is no answer we know, stays open; only an age can be wrong. */
export function parseAnswers(
  typed: Typed,
  errors: WhatFitsMessages['errors'],
): Result<Answers, FieldErrors> {
  const reading = startReading(typed)
  const age = readWholeNumber(reading, 'age', { minimum: 0, maximum: oldest, wrong: errors.age })
  const one = <Choice extends string>(question: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === textOf(typed, question))
  const existing = measures.filter((measure) => choicesOf(typed, 'existing').includes(measure))
  if (existing.length > 1 && existing.includes('none')) {
    fault(reading, 'existing', errors.existing)
  }
  return finish(reading, () => ({
    age: age ?? undefined,
    about: one('about', abouts),
    canWeigh: one('canWeigh', weighings),
    agrees: one('agrees', agreements),
    trusted: one('trusted', trusts),
    proxy: one('proxy', proxies),
    helpAccepted: one('helpAccepted', acceptances),
    against: one('against', againsts),
    harm: one('harm', harms),
    lasting: one('lasting', durations),
    existing: existing.length === 0 ? undefined : existing,
  }))
}

/** What a coordinator chose, and why. */
export type Choosing = { triage: string; chosen: readonly Option[]; why: string }

/** Reads what was chosen: at least one way, and a reason in words. */
export function parseChoice(
  typed: Typed,
  errors: WhatFitsMessages['errors'],
): Result<Choosing, FieldErrors> {
  const reading = startReading(typed)
  const chosen = options.filter((option) => choicesOf(typed, 'chosen').includes(option))
  if (chosen.length === 0) {
    fault(reading, 'chosen', errors.chosen)
  }
  if (chosen.length > 1 && chosen.includes('none')) {
    fault(reading, 'chosen', errors.none)
  }
  const why = readText(reading, 'why', {
    missing: errors.why,
    tooLong: errors.tooLong,
    maximum: longestWhy,
  })
  return finish(reading, () => ({ triage: textOf(typed, 'triage'), chosen, why: why ?? '' }))
}
