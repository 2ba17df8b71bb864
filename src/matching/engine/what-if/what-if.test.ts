import { describe, expect, it } from 'vitest'
import { compareDynamic } from '../../../../test/matching/dynamic.js'
import { shortage } from '../../../../test/matching/populations.js'
import { aProblem } from '../../../../test/matching/small-problem.js'
import type { Problem } from '../problem.js'
import { alternativesOf } from './alternatives.js'
import { keep, keptPairs, keptProof, type State } from './state.js'
import { putBack, takeOut } from './take-out.js'

function kept(problem: Problem): State {
  const state = keep(problem)
  if (!state.ok) throw new Error(state.reason.code)
  return state.value
}

describe('Fatima instead of Jan', () => {
  // Client 0 is with Jan (0); Piet (1) is with Fatima (1) and could go to Els (2).
  const rows = [
    [0, 0, 700],
    [0, 1, 730],
    [1, 1, 900],
    [1, 2, 640],
  ] as const
  const state = () => kept(aProblem([1, 1, 1], rows))

  it('tells what this client wins, what the others lose and who moves', () => {
    const [jan, fatima, nobody] = alternativesOf(state(), 0)
    expect(jan).toEqual({ mentor: 0, score: 700, loss: 0, rest: 0, moves: [] })
    expect(fatima).toEqual({
      mentor: 1,
      score: 730,
      loss: 230,
      rest: -260,
      moves: [{ client: 1, from: { mentor: 1, score: 900 }, to: { mentor: 2, score: 640 } }],
    })
    expect(nobody).toMatchObject({ mentor: undefined, score: 0, rest: 0, moves: [] })
  })

  it('changes nothing by asking', () => {
    const asked = state()
    alternativesOf(asked, 0)
    expect(keptPairs(asked)).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(keptProof(asked)).toEqual({ gap: 0, valid: true })
  })

  it('has no other choice for who is locked or was taken out', () => {
    expect(alternativesOf(kept(aProblem([1, 1, 1], rows, { locked: [[0, 1]] })), 0)).toEqual([])
    const without = state()
    takeOut(without, 0)
    expect(alternativesOf(without, 0)).toEqual([])
  })
})

describe('somebody who is taken out', () => {
  const rows = [
    [0, 0, 900],
    [1, 0, 800],
    [1, 1, 100],
  ] as const

  it('leaves his place to whoever it helps most', () => {
    const state = kept(aProblem([1, 1], rows))
    takeOut(state, 0)
    expect(keptPairs(state)).toEqual([[1, 0]])
  })

  it('comes back as if he had never gone, and only once', () => {
    const state = kept(aProblem([1, 1], rows))
    takeOut(state, 0)
    takeOut(state, 0)
    putBack(state, 0)
    putBack(state, 0)
    expect(keptPairs(state)).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})

describe('an answer that is kept', () => {
  it('stays the best after every change, and every choice has its exact price', () => {
    const { checks, wrong } = compareDynamic(250)
    expect(wrong).toEqual([])
    expect(checks).toBeGreaterThan(5000)
  })

  it('cannot be kept for the lowest score', () => {
    const problem = aProblem([1], [[0, 0, 1]], { objective: 'floor' })
    expect(keep(problem)).toEqual({ ok: false, reason: { code: 'not-kept', path: 'objective' } })
  })

  it('of a real size stays proven', () => {
    const state = kept(shortage(300, 30))
    for (let client = 0; client < 300; client += 2) takeOut(state, client)
    for (let client = 0; client < 300; client += 4) putBack(state, client)
    expect(keptProof(state)).toEqual({ gap: 0, valid: true })
  })
})
