import type { Highs } from 'highs'
import type { Problem } from '../../src/matching/index.js'
import { seeded } from '../access/seeded.js'
import { bestByHighs } from './by-highs.js'
import { bestOfAll } from './enumerate.js'
import { randomProblem, type Size } from './random-problem.js'
import { solved } from './small-problem.js'
import { compareWorth, worthOf } from './worth.js'

/** The seeds, from 1, whose answer differs from all answers enumerated. */
export function differFromAll(seeds: number): number[] {
  return differing(seeds, { clients: 5, mentors: 4 }, bestOfAll)
}

/** The seeds, from 1, whose answer differs from the optimum of HiGHS. */
export function differFromHighs(highs: Highs, seeds: number): number[] {
  return differing(seeds, { clients: 16, mentors: 12 }, (problem) => bestByHighs(highs, problem))
}

function differing(seeds: number, size: Size, best: (problem: Problem) => number[]): number[] {
  return Array.from({ length: seeds }, (_, at) => at + 1).filter((seed) => {
    const problem = randomProblem(seeded(seed), size)
    const { pairs, certificate, matched } = solved(problem)
    const isProven = certificate.gap === 0 && certificate.valid
    const isOnce = new Set(pairs.map(([client]) => client)).size === matched
    const isKept = (problem.locked ?? []).every(([c, m]) =>
      pairs.some(([pc, pm]) => pc === c && pm === m),
    )
    return (
      !isProven || !isOnce || !isKept || compareWorth(worthOf(problem, pairs), best(problem)) !== 0
    )
  })
}
