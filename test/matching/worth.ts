import { usualWeekPoints, type Pair, type Problem } from '../../src/matching/index.js'

/**
 * What an answer is worth, most important first: how many per class from the most urgent down, then the
 * objective. Written from the aims alone, so that tests compare with the aims and not with the engine's prices.
 */
export function worthOf(problem: Problem, pairs: readonly Pair[]): number[] {
  const { classes, weeks, weekPoints = usualWeekPoints, objective = 'total' } = problem
  const scores = pairs.map((pair) => scoreOf(problem, pair))
  const levels = [...new Set(classes === undefined ? [0] : Array.from(classes))]
  const perClass = levels
    .toSorted((one, other) => other - one)
    .map((level) => pairs.filter(([c]) => (classes?.[c] ?? 0) === level).length)
  const value =
    sum(scores) + sum(pairs.map(([c]) => weekPoints * (weeks === undefined ? 0 : (weeks[c] ?? 0))))
  if (objective === 'total') return [...perClass, value]
  if (objective === 'concave') {
    return [...perClass, -sum(scores.map((score) => (1000 - score) ** 2))]
  }
  return [...perClass, Math.min(1000, ...scores), value]
}

/** The score of a pair; NaN when it may not be made. */
export function scoreOf({ edges }: Problem, [client, mentor]: Pair): number {
  const at = edges.client.findIndex((c, edge) => c === client && edges.mentor[edge] === mentor)
  return edges.score[at] ?? Number.NaN
}

/** -1, 0 or 1: the first number that differs decides. */
export function compareWorth(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place])
  return at === -1 ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}
