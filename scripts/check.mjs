// The static checks, one after the other; all of them run, so that one look shows everything wrong.
import { spawnSync } from 'node:child_process'

const steps = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of what runs', 'tsc', '-p', 'tsconfig.build.json', '--noEmit', '--incremental', 'false'],
  ['types of the browser modules', 'tsc', '-p', 'src/browser/tsconfig.json'],
  ['types of the database', 'node', 'scripts/run-ts.mjs', 'scripts/generate-types.ts', '--verify'],
  ['import directions', 'vitest', 'run', '--project', 'unit', 'test/architecture'],
  ['dead code', 'knip'],
  ['sizes', 'node', 'scripts/sizes.mjs'],
]

const failed = steps.filter(([name, command, ...args]) => !passes(name, command, args))
for (const [name] of failed) console.error(`The check of ${name} failed.`)
process.exitCode = failed.length === 0 ? 0 : 1

function passes(name, command, args) {
  console.log(`\n── ${name}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}
