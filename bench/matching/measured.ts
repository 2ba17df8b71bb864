import type { Answer } from './solvers.js'

/** One solver on one problem: its least CPU time, its peak memory (of one run) and what it answered. */
export type Measured = Answer & { readonly ms: number; readonly megabytes: number }

const longest = 3000
const mostRuns = 15

/** Runs until three seconds or fifteen runs have passed, at least once, and keeps the least. */
export function leastOf(run: () => Answer): Measured {
  const begun = performance.now()
  let answer: Answer = { matched: 0, total: 0 }
  let ms = Infinity
  let megabytes = 0
  for (
    let runs = 0;
    runs < mostRuns && (runs === 0 || performance.now() - begun < longest);
    runs++
  ) {
    const before = process.cpuUsage()
    answer = run()
    const { user, system } = process.cpuUsage(before)
    if (megabytes === 0) megabytes = process.resourceUsage().maxRSS / 1024
    ms = Math.min(ms, (user + system) / 1000)
  }
  return { matched: answer.matched, total: answer.total, ms, megabytes }
}
