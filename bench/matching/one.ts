import { populations } from './populations.js'
import { leastOf } from './measured.js'
import { solvers } from './solvers.js'

// One solver on one problem in a process of its own, which loads nothing else: `SOLVER POPULATION SIZE`.
await measureOne(process.argv.slice(2))

async function measureOne([solver = '', population = '', size = '']: readonly string[]) {
  const problem = populations[population]?.(Number(size))
  const prepare = solvers[solver]
  if (problem === undefined || prepare === undefined) throw new Error('No such solver or problem.')
  console.log(JSON.stringify(leastOf(await prepare(problem))))
}
