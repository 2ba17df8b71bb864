import { criteria, objectives, type Criterion, type Objective } from '../matching/index.js'
import {
  fault,
  finish,
  readChoice,
  readText,
  readWholeNumber,
  startReading,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { highestWeight, type Weighing } from './weights.js'
import type { WeightMessages } from './weights.messages.js'

/** A new version as it is typed, over the version that was shown. */
export type ChooseWeights = Weighing & { reason: string }

const longestReason = 1_000
const mostWeekPoints = 100

/** The field of one criterion. */
export function weightField(criterion: Criterion): string {
  return `weight-${criterion}`
}

/** The fields filled with a version of the weights. */
export function typedWeights({ of, objective, weekPoints }: Weighing): Typed {
  return typedFrom({
    ...Object.fromEntries(criteria.map((one) => [weightField(one), String(of[one])])),
    objective,
    weekPoints: String(weekPoints),
  })
}

/** Reads a new version. Every weight is a whole number, one at least counts, and there is a reason. */
export function parseWeights(
  typed: Typed,
  words: WeightMessages['errors'],
): Result<ChooseWeights, FieldErrors> {
  const reading = startReading(typed)
  const of = Object.fromEntries(
    criteria.map((criterion) => [criterion, readWeight(reading, criterion, words)]),
  ) as Record<Criterion, number>
  if (Object.values(of).every((weight) => weight === 0)) {
    fault(reading, weightField('outlook'), words.allZero)
  }
  const objective = readChoice<Objective>(reading, 'objective', {
    choices: objectives,
    missing: words.objective,
  })
  const bounds = { minimum: 0, maximum: mostWeekPoints, wrong: words.weekPoints }
  const weekPoints = readWholeNumber(reading, 'weekPoints', bounds)
  if (weekPoints === null) {
    fault(reading, 'weekPoints', words.weekPoints)
  }
  const rule = { maximum: longestReason, tooLong: words.tooLong, missing: words.reason }
  const reason = readText(reading, 'reason', rule)
  return finish(reading, () => ({
    version: versionIn(typed),
    of,
    objective: objective ?? 'concave',
    weekPoints: weekPoints ?? 0,
    reason: reason ?? '',
  }))
}

function readWeight(
  reading: ReturnType<typeof startReading>,
  criterion: Criterion,
  words: WeightMessages['errors'],
): number {
  const field = weightField(criterion)
  const bounds = { minimum: 0, maximum: highestWeight, wrong: words.weight }
  const weight = readWholeNumber(reading, field, bounds)
  if (weight === null) {
    fault(reading, field, words.weight)
  }
  return weight ?? 0
}

/** Whether two versions weigh the same. */
export function weighsTheSame(one: Weighing, other: Weighing): boolean {
  return (
    criteria.every((criterion) => one.of[criterion] === other.of[criterion]) &&
    one.objective === other.objective &&
    one.weekPoints === other.weekPoints
  )
}
