import { describe, expect, it } from 'vitest'
import { aBoard, scoredAs } from '../../../test/factories/a-board.js'
import { choicesFor, priceOfTrying } from './choices.js'
import { leftOverOf } from './left-over.js'
import { tellableOf } from './reasons.js'
import { settle } from './settle.js'
import { locksOf, placeTrials, trialsFrom, keptTrials, withTrial } from './trial.js'

describe('two who wait and two mentors', () => {
  const people = aBoard({ clients: [{}, {}], mentors: [{}, {}] })
  const scored = scoredAs([
    [0, 0, 800],
    [0, 1, 700],
    [1, 0, 790],
    [1, 1, 300],
  ])

  it('are placed as is best for both together, with a proof', () => {
    const settled = settle(people, scored, [])
    expect([...settled.mentorOf]).toEqual([1, 0])
    expect(settled.total).toBe(1490)
    expect(settled.certificate).toEqual({ gap: 0, valid: true })
  })

  it('each have choices, with what each costs the other', () => {
    const [best, other] = choicesFor({ people, scored, client: 0, locked: [] })
    expect(best).toMatchObject({ mentor: 0, score: 800, rest: -490, isBest: false })
    expect(best?.changes).toEqual([{ client: 1, from: 0, to: 1, gain: -490 }])
    expect(other).toMatchObject({ mentor: 1, score: 700, rest: 0, changes: [], isBest: true })
  })

  it('get the same prices when the lowest score counts, where every choice is solved afresh', () => {
    const floor = aBoard({ clients: [{}, {}], mentors: [{}, {}], objective: 'floor' })
    const kept = choicesFor({ people, scored, client: 0, locked: [] })
    expect(choicesFor({ people: floor, scored, client: 0, locked: [] })).toEqual(kept)
  })

  it('stand as somebody tries it, and the price of trying is told', () => {
    const free = settle(people, scored, [])
    const tried = settle(people, scored, [[0, 0]])
    expect([...tried.mentorOf]).toEqual([0, 1])
    expect(priceOfTrying(free, tried)).toEqual({ matched: 0, total: -390 })
  })

  it('keep their own choices when one of them is tried', () => {
    const now = choicesFor({ people, scored, client: 0, locked: [] })
    expect(choicesFor({ people, scored, client: 0, locked: [[0, 0]] })).toEqual(now)
  })
})

describe('a trial', () => {
  const people = aBoard({ clients: [{}, {}, { caseWeight: 2 }], mentors: [{}, { capacity: 2 }] })
  const scored = scoredAs([
    [0, 0, 500],
    [1, 0, 500],
    [2, 1, 500],
    [0, 1, 400],
  ])

  it('of a client replaces his former one', () => {
    const one = withTrial([], { entryId: 'entry-0', mentorId: 'mentor-0' })
    const two = withTrial(one, { entryId: 'entry-0', mentorId: 'mentor-1' })
    expect(two).toEqual([{ entryId: 'entry-0', mentorId: 'mentor-1' }])
    expect(trialsFrom(keptTrials(two))).toEqual(two)
  })

  it('does not stand without a place, for a pair that cannot be, or when somebody has gone', () => {
    const trials = [
      { entryId: 'entry-0', mentorId: 'mentor-0' },
      { entryId: 'entry-1', mentorId: 'mentor-0' },
      { entryId: 'entry-2', mentorId: 'mentor-0' },
      { entryId: 'entry-9', mentorId: 'mentor-0' },
    ]
    const placed = placeTrials(people, scored, trials)
    expect(placed.map(({ refusal }) => refusal)).toEqual([
      undefined,
      'no-room',
      'not-possible',
      'not-there',
    ])
    expect(locksOf(placed)).toEqual([[0, 0]])
  })

  it('reads nothing from what is no trial', () => {
    expect(trialsFrom(['', 'one', ' '])).toEqual([])
  })
})

describe('a mentor whom the reckoning gives one place, and who has room for two', () => {
  const people = aBoard({ clients: [{}, {}], mentors: [{ capacity: 2 }] })
  const scored = {
    ...scoredAs([
      [0, 0, 500],
      [1, 0, 600],
    ]),
    problem: { capacities: [1] },
  }

  it('gets one, and two when somebody holds them', () => {
    expect(settle(people, scored, []).pairs).toEqual([[1, 0]])
    const both = [
      [0, 0],
      [1, 0],
    ] as const
    expect(settle(people, scored, both).pairs).toEqual(both)
  })
})

describe('who remains', () => {
  it('hears that nobody can come, or that the places go to others', () => {
    const people = aBoard({
      clients: [{ urgency: 1 }, { since: '2026-02-01' }, { since: '2025-01-01' }],
      mentors: [{}],
    })
    const scored = scoredAs([
      [0, 0, 500],
      [1, 0, 900],
    ])
    const settled = settle(people, scored, [])
    expect(leftOverOf(people, scored, settled)).toEqual([
      { client: 2, why: 'no-mentor', mentors: [] },
      { client: 1, why: 'no-place', mentors: [0] },
    ])
  })

  it('hears that no mentor has room, where that is so', () => {
    const people = aBoard({ clients: [{}], mentors: [{ load: 1 }] })
    const scored = scoredAs([])
    const settled = settle(people, scored, [])
    expect(leftOverOf(people, scored, settled)).toEqual([
      { client: 0, why: 'no-room', mentors: [] },
    ])
  })
})

describe('the reasons in a list', () => {
  it('never tell of recognition, in which something special may stand', () => {
    const pair = scoredAs([[0, 0, 800]]).pairOf(0, 0)
    const told = tellableOf(pair).map(({ criterion }) => criterion)
    expect(told).toHaveLength(7)
    expect(told).not.toContain('recognition')
  })
})
