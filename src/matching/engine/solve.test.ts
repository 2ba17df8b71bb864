import { describe, expect, it } from 'vitest'
import { aProblem, solved } from '../../../test/matching/small-problem.js'
import { solve } from './solve.js'

const proven = { gap: 0, valid: true }

describe('two clients who could both go to the best mentor', () => {
  const rows = [
    [0, 0, 900],
    [0, 1, 800],
    [1, 0, 850],
    [1, 1, 300],
  ] as const

  it('looks at both together, not at the best pair first', () => {
    const solution = solved(aProblem([1, 1], rows))
    expect(solution).toMatchObject({ total: 1650, certificate: proven })
    expect(solution.pairs).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('gives both the same mentor when he has room and is best for both', () => {
    expect(solved(aProblem([2, 1], rows)).total).toBe(1750)
  })

  it('places as many as possible before it looks at scores', () => {
    const one = aProblem(
      [1, 1],
      [
        [0, 0, 1000],
        [0, 1, 0],
        [1, 0, 1],
      ],
    )
    expect(solved(one)).toMatchObject({ matched: 2, total: 1 })
  })
})

describe('fewer places than clients', () => {
  const rows = [
    [0, 0, 900],
    [1, 0, 100],
    [2, 0, 500],
  ] as const

  it('gives the place to the most urgent, whatever the score', () => {
    const solution = solved(aProblem([1], rows, { classes: [0, 7, 3] }))
    expect(solution.pairs).toEqual([[1, 0]])
    expect([...solution.byClass]).toEqual([
      [7, 1],
      [3, 0],
      [0, 0],
    ])
  })

  it('counts the weeks of waiting among equals', () => {
    expect(solved(aProblem([1], rows, { weeks: [0, 0, 79] })).pairs).toEqual([[0, 0]])
    expect(solved(aProblem([1], rows, { weeks: [0, 0, 81] })).pairs).toEqual([[2, 0]])
    expect(solved(aProblem([1], rows, { weeks: [0, 0, 81], weekPoints: 0 })).pairs).toEqual([
      [0, 0],
    ])
  })

  it('does not let weeks into the sum of scores', () => {
    expect(solved(aProblem([1], rows, { weeks: [200, 0, 0] })).total).toBe(900)
  })

  it('keeps a locked pair before all', () => {
    const problem = aProblem([1], rows, { locked: [[1, 0]], classes: [9, 0, 0] })
    expect(solved(problem)).toMatchObject({ pairs: [[1, 0]], total: 100, certificate: proven })
  })
})

describe('the three objectives', () => {
  const rows = [
    [0, 0, 1000],
    [0, 1, 700],
    [1, 0, 650],
    [1, 1, 300],
    [2, 2, 310],
  ] as const
  const pairsBy = (objective: 'total' | 'concave' | 'floor') =>
    solved(aProblem([1, 1, 1], rows, { objective })).pairs.map(([, mentor]) => mentor)

  it('takes the highest sum, or rather no poor pair', () => {
    expect(pairsBy('total')).toEqual([1, 0, 2])
    expect(pairsBy('concave')).toEqual([1, 0, 2])
    expect(pairsBy('floor')).toEqual([1, 0, 2])
  })

  it('lets the worst pair decide in floor, even at a price', () => {
    const steep = [...rows.slice(0, 2), [1, 0, 599], [1, 1, 300]] as (typeof rows)[number][]
    const by = (objective: 'total' | 'floor') => solved(aProblem([1, 1], steep, { objective }))
    expect(by('total').total).toBe(1300)
    expect(by('floor')).toMatchObject({ total: 1299, certificate: proven })
  })

  it('never raises the floor above a locked pair', () => {
    const problem = aProblem([1, 1, 1], rows, { objective: 'floor', locked: [[1, 1]] })
    expect(solved(problem)).toMatchObject({ total: 1610, certificate: proven })
  })
})

describe('nobody or nothing', () => {
  it('has an answer without clients, mentors or pairs', () => {
    for (const objective of ['total', 'concave', 'floor'] as const) {
      expect(solved(aProblem([], [], { objective }))).toMatchObject({ matched: 0, pairs: [] })
      expect(solved(aProblem([1], [], { clients: 3, objective })).certificate).toEqual(proven)
    }
  })

  it('places nobody with a mentor without room, and everybody with one who takes all', () => {
    const rows = [
      [0, 0, 5],
      [1, 0, 6],
      [1, 1, 9],
    ] as const
    expect(solved(aProblem([0, 0], rows)).matched).toBe(0)
    expect(solved(aProblem([1e15, 0], rows))).toMatchObject({ matched: 2, total: 11 })
  })
})

describe('everybody must be placed', () => {
  const rows = [
    [0, 0, 1],
    [1, 0, 1],
    [1, 1, 1],
    [2, 1, 1],
    [3, 2, 1],
    [4, 2, 1],
  ] as const

  it('answers when it can be done', () => {
    expect(solved(aProblem([1, 2, 2], rows, { allowUnmatched: false })).matched).toBe(5)
  })

  it('names who cannot all be placed, with the mentors they share and no others', () => {
    const refusal = solve(aProblem([1, 1, 2], rows, { allowUnmatched: false }))
    expect(refusal).toEqual({
      ok: false,
      reason: {
        code: 'not-everybody',
        path: 'allowUnmatched',
        shortage: { clients: [0, 1, 2], mentors: [0, 1], places: 2 },
      },
    })
  })
})

describe('a problem that cannot be', () => {
  const refusalOf = (...[capacities, rows, rest]: Parameters<typeof aProblem>) => {
    const answer = solve(aProblem(capacities, rows, rest))
    return answer.ok ? 'solved' : `${answer.reason.code} ${answer.reason.path}`
  }
  const pair = [[0, 0, 5]] as const

  it('is refused with the place of the fault', () => {
    expect(refusalOf([1], [...pair, [0, 0, 6]])).toBe('duplicate-edge edges[1]')
    expect(refusalOf([1], [[0, 1, 5]])).toBe('no-such-mentor edges[0][1]')
    expect(refusalOf([1], pair, { clients: 0 })).toBe('no-such-client edges[0][0]')
    expect(refusalOf([1], [[0, 0, 1001]])).toBe('no-such-score edges[0][2]')
    expect(refusalOf([Number.NaN], pair)).toBe('not-a-count capacities[0]')
    expect(refusalOf([-1], pair)).toBe('not-a-count capacities[0]')
    expect(refusalOf([0.5], pair)).toBe('not-a-count capacities[0]')
    expect(refusalOf([1], pair, { clients: 1.5 })).toBe('not-a-count clients')
    expect(refusalOf([1], pair, { clients: 1e12 })).toBe('too-large clients')
    expect(refusalOf([1], pair, { classes: [] })).toBe('wrong-length classes')
    expect(refusalOf([1], pair, { classes: [-1] })).toBe('not-a-count classes[0]')
    expect(refusalOf([1], pair, { weeks: [Number.NaN] })).toBe('not-a-count weeks[0]')
    expect(refusalOf([1], pair, { weekPoints: 0.5 })).toBe('not-a-count weekPoints')
  })

  it('is refused when a locked pair cannot stand', () => {
    const two = [...pair, [1, 0, 5]] as const
    expect(refusalOf([1, 1], pair, { locked: [[0, 1]] })).toBe('locked-without-edge locked[0]')
    expect(refusalOf([1], pair, { locked: [[0, 4]] })).toBe('no-such-mentor locked[0]')
    expect(refusalOf([1], pair, { locked: [[-1, 0]] })).toBe('no-such-client locked[0]')
    const twice = { locked: [[0, 0] as const, [0, 0] as const] }
    expect(refusalOf([2], pair, twice)).toBe('locked-twice locked[1]')
    const full = { locked: [[0, 0] as const, [1, 0] as const] }
    expect(refusalOf([1], two, full)).toBe('locked-over-capacity locked[1]')
  })

  it('is refused rather than rounded', () => {
    const rest = { weeks: [2 ** 52], weekPoints: 1 }
    expect(refusalOf([1], pair, rest)).toBe('too-large clients')
    expect(refusalOf([1], pair, { weeks: [2 ** 40], weekPoints: 1 })).toBe('solved')
  })
})
