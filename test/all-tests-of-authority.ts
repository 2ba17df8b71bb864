import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// Every test of who may decide in one file, for `npm run test:mutation`: starting one worker for a change
// instead of fifteen saves most of its time. Words first: most changes are in words.
const folder = join(import.meta.dirname, '..', 'src', 'authority')
const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
for (const name of tests.toSorted().toReversed()) {
  await import(join(folder, name))
}
