import { at } from './at.js'
import { roomOf } from './board-people.js'
import type { Board } from './lay-board.js'
import { byNeed } from './left-over.js'

/** Somebody, or a place with many, at one side of the drawing. */
export type Spot = {
  readonly key: string
  readonly label: string
  /** How many people stand here; 1 for a person. */
  readonly people: number
  /** Free places, for mentors. */
  readonly places: number
  /** How many here have a proposal: clients placed, or places given. */
  readonly taken: number
}

/** A line between two spots: how many pairs are proposed along it, and how many are possible. */
export type Line = {
  readonly from: number
  readonly to: number
  readonly proposed: number
  readonly possible: number
}

/** Who can go to whom: clients at the left by urgency, mentors at the right beside those they would get. */
export type WhoToWhom = {
  readonly sort: 'people' | 'places' | 'around'
  readonly left: readonly Spot[]
  readonly right: readonly Spot[]
  readonly lines: readonly Line[]
  /** How many pairs are possible in all, drawn or not. */
  readonly pairs: number
}

/** Up to so many people stay readable one by one. */
const mostClients = 30
const mostMentors = 20

/** Of each at the left only so many thin lines are drawn: more is a tangle. */
export const thinLinesEach = 3

/** The whole board; above 30 who wait or 20 mentors by place instead of by person. */
export function wholeBoard(board: Board, unknownPlace: string, elsewhere: string): WhoToWhom {
  const { people } = board
  const mentors = people.mentors.filter(({ side }) => roomOf(side) > 0)
  return people.waiting.length <= mostClients && mentors.length <= mostMentors
    ? perPerson(board)
    : perPlace(board, { unknownPlace, elsewhere })
}

/** How a client or mentor is gathered: the key and name of his spot, in the order of the drawing. */
type Gathered = {
  readonly sort: WhoToWhom['sort']
  readonly leftOf: (client: number) => { key: string; label: string } | undefined
  readonly rightOf: (mentor: number) => { key: string; label: string } | undefined
}

function perPerson(board: Board): WhoToWhom {
  const { waiting, mentors } = board.people
  return gather(board, {
    sort: 'people',
    leftOf: (client) => ({ key: `c${client}`, label: at(waiting, client).name }),
    rightOf: (mentor) => ({ key: `m${mentor}`, label: at(mentors, mentor).name }),
  })
}

/** Places beyond these stand together. */
const mostPlaces = 12

function perPlace(board: Board, words: { unknownPlace: string; elsewhere: string }): WhoToWhom {
  const { waiting, mentors } = board.people
  const big = (all: readonly (string | undefined)[]) => new Set(largest(all, mostPlaces))
  const [ofClients, ofMentors] = [
    big(waiting.map(({ place }) => place)),
    big(mentors.filter(({ side }) => roomOf(side) > 0).map(({ place }) => place)),
  ]
  const spot = (place: string | undefined, known: ReadonlySet<string>) => {
    if (place === undefined) return { key: '?', label: words.unknownPlace }
    return known.has(place)
      ? { key: `p ${place}`, label: place }
      : { key: '*', label: words.elsewhere }
  }
  return gather(board, {
    sort: 'places',
    leftOf: (client) => spot(at(waiting, client).place, ofClients),
    rightOf: (mentor) => spot(at(mentors, mentor).place, ofMentors),
  })
}

function largest(all: readonly (string | undefined)[], most: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of all) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .toSorted((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .slice(0, most)
    .map(([place]) => place)
}

/** Around one client: the mentors that fit him best, and who would get their places now. */
export function aroundClient(board: Board, client: number, mentors: readonly number[]): WhoToWhom {
  const { people, settled } = board
  const shown = new Set(mentors)
  const others = settled.pairs.filter(([, mentor]) => shown.has(mentor)).map(([other]) => other)
  const clients = new Set([client, ...others])
  const whole = gather(board, {
    sort: 'around',
    leftOf: (one) =>
      clients.has(one) ? { key: `c${one}`, label: at(people.waiting, one).name } : undefined,
    rightOf: (mentor) =>
      shown.has(mentor) ? { key: `m${mentor}`, label: at(people.mentors, mentor).name } : undefined,
  })
  const own = whole.left.findIndex(({ key }) => key === `c${client}`)
  return {
    ...whole,
    lines: whole.lines.filter(({ from, proposed }) => from === own || proposed > 0),
  }
}

function gather(board: Board, { sort, leftOf, rightOf }: Gathered): WhoToWhom {
  const { people, settled, scored } = board
  const left = spots(byNeed(people), leftOf, (client) => ({
    places: 0,
    taken: settled.mentorOf[client] === -1 ? 0 : 1,
  }))
  const counts = takenPer(settled.pairs)
  const withRoom = [...people.mentors.keys()].filter((m) => roomOf(at(people.mentors, m).side) > 0)
  const right = spots(mentorsBeside(board, withRoom), rightOf, (mentor) => ({
    places: roomOf(at(people.mentors, mentor).side),
    taken: counts.get(mentor) ?? 0,
  }))
  const lines = new Map<string, { from: number; to: number; proposed: number; possible: number }>()
  const { client, mentor } = scored.edges
  for (let edge = 0; edge < client.length; edge++) {
    const from = left.at.get(at(client, edge))
    const to = right.at.get(at(mentor, edge))
    if (from === undefined || to === undefined) continue
    const key = `${from} ${to}`
    const line = lines.get(key) ?? { from, to, proposed: 0, possible: 0 }
    line.possible++
    if (settled.mentorOf[at(client, edge)] === mentor[edge]) line.proposed++
    lines.set(key, line)
  }
  const all = [...lines.values()]
  return { sort, left: left.spots, right: right.spots, lines: all, pairs: client.length }
}

/** What is drawn of the lines: every proposal, and of each at the left the few that hold most pairs. */
export function drawnLines({ lines, sort }: WhoToWhom): readonly Line[] {
  const thick = lines.filter(({ proposed }) => proposed > 0)
  const thin = lines.filter(({ proposed }) => proposed === 0)
  if (sort === 'around') return [...thin, ...thick]
  const perSpot = Map.groupBy(thin, ({ from }) => from)
  const few = [...perSpot.values()].flatMap((own) =>
    own.toSorted((one, other) => other.possible - one.possible).slice(0, thinLinesEach),
  )
  return [...few, ...thick]
}

function takenPer(pairs: Board['settled']['pairs']): ReadonlyMap<number, number> {
  const taken = new Map<number, number>()
  for (const [, mentor] of pairs) taken.set(mentor, (taken.get(mentor) ?? 0) + 1)
  return taken
}

/** The mentors in the order of the clients they would get, so that few lines cross. */
function mentorsBeside({ people, settled }: Board, mentors: readonly number[]): readonly number[] {
  const height = new Map<number, number>()
  for (const [nth, client] of byNeed(people).entries()) {
    const mentor = at(settled.mentorOf, client)
    if (mentor !== -1 && !height.has(mentor)) height.set(mentor, nth)
  }
  const last = people.waiting.length
  return mentors.toSorted((a, b) => (height.get(a) ?? last) - (height.get(b) ?? last) || a - b)
}

type Counted = { places: number; taken: number }

function spots(
  numbers: readonly number[],
  spotOf: (number: number) => { key: string; label: string } | undefined,
  countOf: (number: number) => Counted,
) {
  const found = new Map<string, { nth: number; spot: Spot }>()
  const places = new Map<number, number>()
  for (const number of numbers) {
    const named = spotOf(number)
    if (named === undefined) continue
    const { nth, spot } = found.get(named.key) ?? { nth: found.size, spot: emptySpot(named) }
    found.set(named.key, { nth, spot: joined(spot, countOf(number)) })
    places.set(number, nth)
  }
  return { spots: [...found.values()].map(({ spot }) => spot), at: places }
}

function emptySpot(named: { key: string; label: string }): Spot {
  return { ...named, people: 0, places: 0, taken: 0 }
}

function joined(spot: Spot, { places, taken }: Counted): Spot {
  const { people } = spot
  return { ...spot, people: people + 1, places: spot.places + places, taken: spot.taken + taken }
}
