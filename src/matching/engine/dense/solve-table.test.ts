import { describe, expect, it } from 'vitest'
import { seeded } from '../../../../test/access/seeded.js'
import { everybodyNear, listed, tabled } from '../../../../test/matching/populations.js'
import { randomProblem } from '../../../../test/matching/random-problem.js'
import { solved } from '../../../../test/matching/small-problem.js'
import { compareWorth, worthOf } from '../../../../test/matching/worth.js'
import type { TableProblem } from './score-table.js'
import { solveTable } from './solve-table.js'

const proven = { gap: 0, valid: true }

function solvedTable(problem: TableProblem) {
  const solution = solveTable(problem)
  if (!solution.ok) throw new Error(solution.reason.code)
  return solution.value
}

describe('a table in which everybody could go to everybody', () => {
  it('is answered as well as the list of all its pairs', () => {
    for (const [clients, mentors] of [
      [120, 120],
      [90, 140],
      [140, 60],
    ] as const) {
      const table = everybodyNear(clients, mentors)
      const { matched, total } = solved(listed(table))
      expect(solvedTable(table)).toMatchObject({ matched, total, certificate: proven })
    }
  })

  it('is so when most agree on who is best, and few mentors are wanted', () => {
    const scores = Int16Array.from({ length: 60 * 60 }, (_, at) => 1000 - 16 * (at % 60))
    const capacities = Array.from({ length: 60 }, (_, m) => (m % 3 === 0 ? 0 : 2))
    const table = { clients: 60, capacities, scores, classes: scores.slice(0, 60).fill(1, 3, 9) }
    const { matched, total } = solved(listed(table))
    expect(solvedTable(table)).toMatchObject({ matched, total, certificate: proven })
  })

  it('is so for problems of every kind, drawn by lot', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const problem = randomProblem(seeded(seed), { clients: 40, mentors: 40 })
      const solution = solvedTable(tabled(problem))
      const worth = worthOf(problem, solved(problem).pairs)
      expect(compareWorth(worthOf(problem, solution.pairs), worth), `seed ${seed}`).toBe(0)
      expect(solution.certificate).toEqual(proven)
    }
  })

  it('is refused when a score cannot be or the size is wrong', () => {
    const table = { clients: 1, capacities: [1] }
    expect(solveTable({ ...table, scores: new Int16Array(2) })).toMatchObject({
      reason: { code: 'wrong-length', path: 'scores' },
    })
    expect(solveTable({ ...table, scores: Int16Array.of(1001) })).toMatchObject({
      reason: { code: 'no-such-score', path: 'scores[0]' },
    })
  })
})
