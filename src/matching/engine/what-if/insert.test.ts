import { describe, expect, it } from 'vitest'
import { seeded, type Chance } from '../../../../test/access/seeded.js'
import { shortage } from '../../../../test/matching/populations.js'
import { randomProblem } from '../../../../test/matching/random-problem.js'
import { aProblem, solved, withoutPairsOf } from '../../../../test/matching/small-problem.js'
import { compareWorth, worthOf } from '../../../../test/matching/worth.js'
import type { Problem } from '../problem.js'
import { insertClient, insertMentor } from './insert.js'
import { keep, keptPairs, keptProof, type State } from './state.js'
import { putBack, takeOut } from './take-out.js'

const proven = { gap: 0, valid: true }

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }) {
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

function expectBest(state: State, out: ReadonlySet<number>, seed: number): void {
  const fresh = withoutPairsOf(state.problem, out)
  const worth = worthOf(state.problem, keptPairs(state))
  const best = worthOf(state.problem, solved(fresh).pairs)
  expect(compareWorth(worth, best), `seed ${seed}`).toBe(0)
  expect(keptProof(state)).toEqual(proven)
}

function pairsWith(chance: Chance, others: number) {
  return Array.from({ length: others }, (_, other) => other)
    .filter(() => chance.upTo(100) < 60)
    .map((other) => [other, chance.upTo(1001)] as const)
}

/** Comes and goes by lot, with a new person each second step; returns how many answers were compared. */
function walk(seed: number): number {
  let compared = 0
  const chance = seeded(seed)
  const drawn = randomProblem(chance, { clients: 10, mentors: 7 })
  const problem: Problem = drawn.objective === 'floor' ? { ...drawn, objective: 'concave' } : drawn
  let state = valueOf(keep(problem))
  const out = new Set<number>()
  for (let step = 0; step < 6; step++) {
    const { clients, capacities, classes, weeks } = state.problem
    if (chance.upTo(2) === 0) {
      const pairs = pairsWith(chance, clients)
      state = valueOf(insertMentor(state, { capacity: chance.upTo(4), pairs }))
    } else {
      state = valueOf(
        insertClient(state, {
          pairs: pairsWith(chance, capacities.length),
          class: classes === undefined ? undefined : chance.pick([0, 1, 4]),
          weeks: weeks === undefined ? undefined : chance.upTo(60),
        }),
      )
    }
    expectBest(state, out, seed)
    compared++
    const client = chance.upTo(state.problem.clients)
    if (state.free.isFree[client] === 0) continue
    if (out.has(client)) putBack(state, client)
    else takeOut(state, client)
    if (!out.delete(client)) out.add(client)
    expectBest(state, out, seed)
    compared++
  }
  return compared
}

describe('an answer to which people are added', () => {
  it('is as good as a new solve after each, however people come and go', () => {
    let compared = 0
    for (let seed = 1; seed <= 250; seed++) compared += walk(seed)
    expect(compared).toBeGreaterThan(2000)
  })

  it('gives a new client the best place, and moves others only when that helps', () => {
    const state = valueOf(
      keep(
        aProblem(
          [1, 1],
          [
            [0, 0, 900],
            [0, 1, 880],
          ],
        ),
      ),
    )
    const grown = valueOf(insertClient(state, { pairs: [[0, 950]] }))
    expect(keptPairs(grown)).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(keptPairs(state)).toEqual([[0, 0]])
  })

  it('fills the places of a new mentor from those who wait, and from those who fit better there', () => {
    const state = valueOf(
      keep(
        aProblem(
          [1],
          [
            [0, 0, 300],
            [1, 0, 200],
          ],
        ),
      ),
    )
    const grown = valueOf(insertMentor(state, { capacity: 1, pairs: [[0, 900]] }))
    expect(keptPairs(grown)).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('stays proven at a real size', () => {
    let state = valueOf(keep(shortage(300, 30)))
    const chance = seeded(3)
    for (let at = 0; at < 10; at++) {
      state = valueOf(insertClient(state, { pairs: pairsWith(chance, 150) }))
      state = valueOf(insertMentor(state, { capacity: 2, pairs: pairsWith(chance, 300) }))
      expect(keptProof(state)).toEqual(proven)
    }
  })

  it('is refused when a pair cannot be', () => {
    const state = valueOf(keep(aProblem([1], [[0, 0, 300]])))
    expect(insertClient(state, { pairs: [[1, 300]] })).toMatchObject({ ok: false })
    expect(insertClient(state, { pairs: [[0, 1001]] })).toMatchObject({ ok: false })
    expect(insertMentor(state, { capacity: -1, pairs: [] })).toMatchObject({ ok: false })
  })
})
