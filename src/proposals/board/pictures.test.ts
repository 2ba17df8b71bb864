import { describe, expect, it } from 'vitest'
import { aBoard, aClientSide, aMentorSide, scoredAs } from '../../../test/factories/a-board.js'
import type { ScoredPool } from '../../matching/index.js'
import type { BoardPeople } from './board-people.js'
import type { Board } from './lay-board.js'
import { settle } from './settle.js'
import { sideBySide } from './side-by-side.js'
import { sideMessages } from './side-by-side.messages.js'
import { signed, toldPrice } from './told-moves.js'
import { boardMessages } from './board.messages.js'
import { aroundClient, drawnLines, thinLinesEach, wholeBoard } from './who-to-whom.js'

function boardOf(people: BoardPeople, rows: readonly (readonly [number, number, number])[]): Board {
  const scored = scoredAs(rows) as ScoredPool
  const free = settle(people, scored, [])
  return { people, scored, free, settled: free, trials: [] }
}

function everyPair(clients: number, mentors: number) {
  return Array.from({ length: clients * mentors }, (_, pair) => {
    return [Math.floor(pair / mentors), pair % mentors, 500] as const
  })
}

describe('the drawing of who can go to whom', () => {
  it('has everybody, with lone people unplaced, and mentors beside whom they would get', () => {
    const people = aBoard({ clients: [{ urgency: 2 }, {}], mentors: [{}, {}] })
    const picture = wholeBoard(boardOf(people, [[0, 1, 500]]), '?', 'elders')
    expect(picture.sort).toBe('people')
    expect(picture.left.map(({ label, taken }) => [label, taken])).toEqual([
      ['Client 0', 1],
      ['Client 1', 0],
    ])
    expect(picture.right.map(({ label }) => label)).toEqual(['Mentor 1', 'Mentor 0'])
    expect(picture.lines).toEqual([{ from: 0, to: 0, proposed: 1, possible: 1 }])
  })

  it('draws every proposal, and of each person only a few thin lines', () => {
    const people = aBoard({ clients: [{}, {}], mentors: Array.from({ length: 8 }, () => ({})) })
    const lines = drawnLines(wholeBoard(boardOf(people, everyPair(2, 8)), '?', 'elders'))
    expect(lines.filter(({ proposed }) => proposed > 0)).toHaveLength(2)
    expect(lines.filter(({ proposed }) => proposed === 0)).toHaveLength(2 * thinLinesEach)
  })

  it('gathers very many people by place, and loses none', () => {
    const many = aBoard({
      clients: Array.from({ length: 40 }, () => ({})),
      mentors: Array.from({ length: 25 }, () => ({})),
    })
    const people = {
      ...many,
      waiting: many.waiting.map((one, nth) => ({
        ...one,
        place: nth < 30 ? `P${nth % 20}` : undefined,
      })),
    }
    const picture = wholeBoard(boardOf(people, everyPair(40, 25)), 'onbekend', 'elders')
    expect(picture.sort).toBe('places')
    expect(picture.left.length).toBeLessThan(15)
    expect(picture.left.reduce((sum, spot) => sum + spot.people, 0)).toBe(40)
    expect(picture.right.reduce((sum, spot) => sum + spot.taken, 0)).toBe(25)
    expect(picture.lines.reduce((sum, line) => sum + line.possible, 0)).toBe(1000)
  })

  it('around one person has his mentors, and who would get their places now', () => {
    const people = aBoard({ clients: [{}, {}, {}], mentors: [{}, {}] })
    const board = boardOf(people, [
      [0, 0, 500],
      [1, 0, 900],
      [2, 1, 900],
    ])
    const picture = aroundClient(board, 0, [0])
    expect(picture.left.map(({ label }) => label)).toEqual(['Client 0', 'Client 1'])
    expect(picture.right.map(({ label }) => label)).toEqual(['Mentor 0'])
    expect(picture.lines).toHaveLength(2)
  })
})

describe('two people side by side', () => {
  const words = { locale: 'nl' as const, fields: sideMessages('nl') }

  it('are the same, different or not asked, thing by thing', () => {
    const client = aClientSide({ likes: ['walking'], visitsPerMonth: 2, outlook: { 'talk-do': 1 } })
    const mentor = aMentorSide({ likes: [], visitsPerMonth: 2, outlook: { 'talk-do': 5 } })
    const found = new Map(sideBySide(client, mentor, words).map((row) => [row.key, row]))
    expect(found.get('likes')).toMatchObject({
      client: 'wandelen',
      mentor: 'niets',
      comparison: 'different',
    })
    expect(found.get('visits')?.comparison).toBe('same')
    expect(found.get('talk-do')).toMatchObject({
      client: 'heel spraakzaam',
      comparison: 'different',
    })
    expect(found.get('pets')).toMatchObject({ client: undefined, comparison: 'blank' })
  })

  it('tell nothing special of anybody', () => {
    const special = { origin: 'Eritrea', 'life-conviction': 'orthodox' }
    const rows = sideBySide(aClientSide({ special }), aMentorSide({ special }), words)
    expect(JSON.stringify(rows)).not.toMatch(/Eritrea|orthodox/)
  })
})

describe('what a choice does to the others', () => {
  it('is said with who goes where, and the sum with its sign', () => {
    const people = aBoard({ clients: [{ name: 'Piet' }], mentors: [{ name: 'Els' }] })
    const changes = [{ client: 0, from: -1, to: 0, gain: -90 }]
    expect(toldPrice({ changes, rest: -90 }, people, boardMessages('nl'))).toBe(
      'Piet gaat naar Els, samen −9.',
    )
    expect(toldPrice({ changes: [], rest: 0 }, people, boardMessages('nl'))).toBe(
      'Dit kost de anderen niets.',
    )
    expect([signed(94), signed(4), signed(-96)]).toEqual(['+9', '0', '−10'])
  })
})
