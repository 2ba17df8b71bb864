import { solve, type Solution } from '../../matching/index.js'
import { ok, type Result } from '../../shared/result/index.js'
import type { LineIn } from '../authority/lines-in.js'
import { fault, type CaseFault } from '../authority/reader.js'
import { faultOf, type ProblemFault } from './faults.js'
import { readProblem } from './problem-reader.js'

/** The most bytes of one problem: some five million pairs. */
export const mostProblemBytes = 128 * 1024 * 1024

/** The answer as it is printed. */
export type PrintedSolution = Omit<Solution, 'byClass'> & {
  readonly byClass: Readonly<Record<string, number>>
  readonly ms: number
}

/** Reads a problem and solves it; `ms` is the solving alone. Refuses with the first fault. */
export function answerProblem(
  read: LineIn,
  ticks: () => number,
): Result<PrintedSolution, CaseFault | ProblemFault> {
  if ('fault' in read) {
    return read.fault === 'too-large'
      ? fault('too-large', '', 'Een probleem is ten hoogste 128 megabyte.')
      : fault('not-json', '', 'Dit is geen tekst in UTF-8.')
  }
  const parsed = parseJson(read.text)
  if (!parsed.ok) return parsed
  const problem = readProblem(parsed.value)
  if (!problem.ok) return problem
  const begun = ticks()
  const solved = solve(problem.value)
  const ms = Math.round((ticks() - begun) * 1000) / 1000
  if (!solved.ok) return { ok: false, reason: faultOf(solved.reason) }
  const { byClass, ...rest } = solved.value
  return ok({ ...rest, byClass: Object.fromEntries(byClass), ms })
}

function parseJson(text: string): Result<unknown, CaseFault> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fault('not-json', '', 'Dit is geen JSON.')
  }
}
