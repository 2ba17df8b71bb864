import { waysOut, type WaysOut } from './ways-out.js'
import { movesBetween, type Move } from './moves.js'
import { copyOf, type State } from './state.js'
import { takeOut } from './take-out.js'

/** One choice for a client, and what it means for all: nothing is estimated. */
export type Alternative = {
  /** The mentor, or `undefined` for nobody. */
  readonly mentor: number | undefined
  /** The score of this pair; 0 for nobody. */
  readonly score: number
  /** By how much the best answer with this choice costs more than the best answer; 0 is as good as it gets. */
  readonly loss: number
  /** What the scores of all others gain or lose together, compared with now. */
  readonly rest: number
  /** Everybody else who goes elsewhere, compared with now. */
  readonly moves: readonly Move[]
}

/**
 * Prices every choice for a client at once, nobody included: he is taken out of a copy, one search from all room
 * there is tells what freeing a place at each mentor costs. The best choice comes first; of equals, the one
 * that stands, then the lower number. A client who is locked or taken out has no alternatives.
 */
export function alternativesOf(state: State, client: number): readonly Alternative[] {
  const edge = state.standing.edgeOf[client]!
  if (edge < -1 || state.free.isFree[client] === 0) return []
  const tried = copyOf(state)
  const filled = takeOut(tried, client)
  const ways = waysOut(tried, client)
  const choices = choicesOf(tried, client, ways)
  const least = choices.reduce((low, { cost }) => Math.min(low, cost), Infinity)
  return choices
    .map((choice) => ({ ...choice, loss: choice.cost - least, stands: choice.edge === edge }))
    .toSorted((one, other) => one.loss - other.loss || Number(other.stands) - Number(one.stands))
    .map(({ edge: own, mentor, loss }) => {
      const score = own === -1 ? 0 : state.aims.scoreOf(state.market.graph.cost[own]!)
      const moves = movesBetween(state, tried, [...filled, ...ways.chainFrom(mentor)])
      const rest = moves.reduce((sum, { from, to }) => sum + to.score - from.score, 0)
      return { mentor, score, loss, rest, moves }
    })
}

type Choice = {
  readonly edge: number
  readonly mentor: number | undefined
  readonly cost: number
}

function choicesOf({ market, standing }: State, client: number, ways: WaysOut): Choice[] {
  const { start, column, cost } = market.graph
  const choices: Choice[] = []
  for (let e = start[client]!; e < start[client + 1]!; e++) {
    const mentor = column[e]!
    const room = ways.costOf(mentor)
    if (room === Infinity) continue
    choices.push({ edge: e, mentor, cost: cost[e]! + standing.price[mentor]! + room })
  }
  choices.sort((one, other) => Number(one.mentor) - Number(other.mentor))
  return [...choices, { edge: -1, mentor: undefined, cost: market.outside[client]! }]
}
