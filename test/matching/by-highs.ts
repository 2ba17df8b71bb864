import type { Highs, ModelData } from 'highs'
import { bestScore, usualWeekPoints, type Problem } from '../../src/matching/index.js'

/**
 * The worth of the best answer, found by linear programming level by level: how many per class, each kept
 * before the next is asked, then the objective; the floor by trying each score from above. It shares nothing with
 * our engine but the question.
 */
export function bestByHighs(highs: Highs, problem: Problem): number[] {
  const perClass = profileByHighs(highs, problem, 0)
  if (perClass === undefined) throw new Error('HiGHS found no answer at all.')
  const lowest = problem.objective === 'floor' ? floorByHighs(highs, problem, perClass) : undefined
  const value = optimum(highs, problem, {
    lowest: lowest ?? 0,
    kept: perClass,
    gain: gainOf(problem),
  })
  return [...perClass, ...(lowest === undefined ? [] : [lowest]), value ?? Number.NaN]
}

/**
 * The most pairs and then the highest sum in one linear program, in which a pair weighs more than all scores
 * together: the quickest way to ask, for the benchmark. Classes and the rest do not count.
 */
export function plainByHighs(highs: Highs, problem: Problem): { matched: number; total: number } {
  const weight = problem.clients * bestScore + 1
  const gain: Gain = (_, score) => score + weight
  const value = optimum(highs, problem, { lowest: 0, kept: [], gain }) ?? Number.NaN
  const matched = Math.floor(value / weight)
  return { matched, total: value - matched * weight }
}

/** Levels from the most urgent down. */
function levelsOf({ classes }: Problem): number[] {
  const levels = [...new Set(classes === undefined ? [0] : Array.from(classes))]
  return levels.toSorted((one, other) => other - one)
}

function isIn({ classes }: Problem, level: number): Gain {
  return (client) => ((classes?.[client] ?? 0) === level ? 1 : 0)
}

function profileByHighs(highs: Highs, problem: Problem, lowest: number): number[] | undefined {
  const kept: number[] = []
  for (const level of levelsOf(problem)) {
    const most = optimum(highs, problem, { lowest, kept, gain: isIn(problem, level) })
    if (most === undefined) return undefined
    kept.push(most)
  }
  return kept
}

function floorByHighs(highs: Highs, problem: Problem, perClass: readonly number[]): number {
  let [lowest, tooHigh] = [0, bestScore + 1]
  while (tooHigh - lowest > 1) {
    const middle = (lowest + tooHigh) >> 1
    const profile = profileByHighs(highs, problem, middle)
    if (profile?.join() === perClass.join()) lowest = middle
    else tooHigh = middle
  }
  const scores = Array.from(problem.edges.score)
  // The best worst score is that of an edge, unless nobody is placed.
  return perClass.some((each) => each > 0)
    ? Math.min(...scores.filter((score) => score >= lowest))
    : bestScore
}

type Gain = (client: number, score: number) => number

function gainOf({ objective, weeks, weekPoints = usualWeekPoints }: Problem): Gain {
  if (objective === 'concave') return (_, score) => -((bestScore - score) ** 2)
  return (client, score) => score + weekPoints * (weeks?.[client] ?? 0)
}

type Question = {
  readonly lowest: number
  readonly kept: readonly number[]
  readonly gain: Gain
}

/** The highest gain among answers of these scores that keep the classes; undefined when there is none. */
function optimum(highs: Highs, problem: Problem, question: Question): number | undefined {
  if (problem.edges.client.length === 0) return 0
  const model = highs.createModel(modelOf(highs, problem, question))
  try {
    model.options.set({ output_flag: false })
    model.run()
    const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal
    return isOptimal ? Math.round(model.getObjectiveValue()) + 0 : undefined
  } finally {
    model.dispose()
  }
}

/** One column per edge; one row per client, per mentor, and per class that is kept. */
function modelOf(highs: Highs, problem: Problem, { lowest, kept, gain }: Question): ModelData {
  const { clients, capacities, locked = [] } = problem
  const { client, mentor, score } = problem.edges
  const rows = clients + capacities.length + kept.length
  const levels = levelsOf(problem)
  const levelOf = (c: number) => levels.indexOf(problem.classes?.[c] ?? 0)
  const lockedTo = new Map(locked)
  const entries = Array.from(client, (c, edge) => {
    const level = levelOf(c)
    const own = [c, clients + (mentor[edge] ?? 0)]
    return level < kept.length ? [...own, clients + capacities.length + level] : own
  })
  const starts = [0]
  for (const each of entries) starts.push((starts.at(-1) ?? 0) + each.length)
  const indices = entries.flat()
  return {
    numCols: client.length,
    numRows: rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Array.from(client, (c, edge) => gain(c, score[edge] ?? 0)),
    colLower: Array.from(client, (c, edge) => (lockedTo.get(c) === mentor[edge] ? 1 : 0)),
    colUpper: Array.from(score, (each) => (each >= lowest ? 1 : 0)),
    rowLower: [...Array.from({ length: rows - kept.length }, () => 0), ...kept],
    rowUpper: [...Array.from({ length: clients }, () => 1), ...Array.from(capacities), ...kept],
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: client.length,
      starts,
      indices,
      values: indices.map(() => 1),
    },
  }
}
