import {
  alternativesOf,
  keep,
  keptPairs,
  keptProof,
  putBack,
  takeOut,
  type Alternative,
  type Pair,
  type Problem,
  type State,
} from '../../src/matching/index.js'
import { seeded, type Chance } from '../access/seeded.js'
import { randomProblem } from './random-problem.js'
import { solved, withoutPairsOf } from './small-problem.js'
import { compareWorth, scoreOf, worthOf } from './worth.js'

/** How many comparisons with a fresh solve were made, and which of them differed. */
export type Compared = { checks: number; readonly wrong: string[] }

/** Takes people out and puts them back by lot, and compares every answer and every price with a fresh solve. */
export function compareDynamic(seeds: number): Compared {
  const compared: Compared = { checks: 0, wrong: [] }
  for (let seed = 1; seed <= seeds; seed++) walk(seed, compared)
  return compared
}

type Walk = {
  readonly problem: Problem
  readonly state: State
  readonly out: Set<number>
  readonly check: (what: string, isRight: boolean) => void
}

function walk(seed: number, compared: Compared): void {
  const chance = seeded(seed)
  const drawn = randomProblem(chance, { clients: 12, mentors: 8 })
  const problem: Problem = drawn.objective === 'floor' ? { ...drawn, objective: 'total' } : drawn
  const kept = keep(problem)
  if (!kept.ok) throw new Error(kept.reason.code)
  const check = (what: string, isRight: boolean) => {
    compared.checks++
    if (!isRight) compared.wrong.push(`${what} in ${seed}`)
  }
  const walked = { problem, state: kept.value, out: new Set<number>(), check }
  for (let step = 0; step < 6; step++) takeStep(chance, walked)
}

function takeStep(chance: Chance, { problem, state, out, check }: Walk): void {
  const client = chance.upTo(problem.clients)
  if (problem.locked?.some(([c]) => c === client) !== true) {
    if (chance.upTo(2) === 0) takeOut(state, client)
    else putBack(state, client)
    if (keepsOut(state, client)) out.add(client)
    else out.delete(client)
  }
  check('the answer', isSame(problem, keptPairs(state), withoutPairsOf(problem, out)))
  const { gap, valid } = keptProof(state)
  check('the proof', gap === 0 && valid)
  checkChoices(chance.upTo(problem.clients), { problem, state, out, check })
}

function keepsOut({ standing }: State, client: number): boolean {
  return standing.edgeOf[client] === -2
}

function checkChoices(client: number, { problem, state, out, check }: Walk): void {
  const now = new Map(keptPairs(state))
  const present = withoutPairsOf(problem, out)
  const choices = alternativesOf(state, client)
  check('left as it was', [...now].join(';') === keptPairs(state).join(';'))
  const best = choices[0] === undefined ? [] : worthAfter(problem, now, { client, ...choices[0] })
  for (const choice of choices) {
    const pairs = pairsAfter(now, { client, ...choice })
    const fresh =
      choice.mentor === undefined
        ? withoutPairsOf(present, new Set([client]))
        : { ...present, locked: [...(present.locked ?? []), [client, choice.mentor] as const] }
    check('the choice', isSame(problem, pairs, fresh))
    const worth = worthOf(problem, pairs)
    check('the loss', isLoss(choice.loss, best, worth))
    const others = (all: readonly Pair[]) => all.filter(([c]) => c !== client)
    const rest = sumOf(problem, others(pairs)) - sumOf(problem, others([...now]))
    check('what the others lose', rest === choice.rest)
  }
}

type Choice = Alternative & { readonly client: number }

function pairsAfter(now: ReadonlyMap<number, number>, { client, mentor, moves }: Choice): Pair[] {
  const after = new Map<number, number | undefined>(now).set(client, mentor)
  for (const { client: mover, to } of moves) after.set(mover, to.mentor)
  return [...after].filter((pair): pair is [number, number] => pair[1] !== undefined)
}

function worthAfter(problem: Problem, now: ReadonlyMap<number, number>, choice: Choice): number[] {
  return worthOf(problem, pairsAfter(now, choice))
}

function isSame(problem: Problem, pairs: readonly Pair[], fresh: Problem): boolean {
  const load = new Map<number, number>()
  for (const [, mentor] of pairs) load.set(mentor, (load.get(mentor) ?? 0) + 1)
  const fits = [...load].every(([mentor, count]) => count <= (problem.capacities[mentor] ?? 0))
  const worth = worthOf(problem, pairs)
  return fits && compareWorth(worth, worthOf(problem, solved(fresh).pairs)) === 0
}

/** A loss is 0 for the best only; with as many placed it is the difference in value. */
function isLoss(loss: number, best: readonly number[], worth: readonly number[]): boolean {
  const sameProfile = best.slice(0, -1).join() === worth.slice(0, -1).join()
  const difference = (best.at(-1) ?? 0) - (worth.at(-1) ?? 0)
  return sameProfile ? loss === difference : loss > 0
}

function sumOf(problem: Problem, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + scoreOf(problem, pair), 0)
}
