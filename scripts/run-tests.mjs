// Builds, runs vitest and ends with `N passed, N failed` on a line of its own, also when the build fails or
// vitest crashes: a failed build counts as one failure.
// Every argument is handed to vitest: `npm test -- src/visits`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTests } from './count-tests.mjs'

const vitest = pathOf('../node_modules/vitest/vitest.mjs')
const prepare = pathOf('prepare.mjs')
const folder = mkdtempSync(join(tmpdir(), 'naast-tests-'))
const reportFile = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]

const built = spawnSync(process.execPath, [prepare, 'build'], { stdio: 'inherit' }).status === 0
const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
const { passed, failed } = countTests(readReport(), run.status)
const allFailed = failed + (built ? 0 : 1)
rmSync(folder, { recursive: true, force: true })

console.log(`${passed} passed, ${allFailed} failed`)
process.exitCode = allFailed === 0 ? 0 : 1

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url))
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return undefined
  }
}
