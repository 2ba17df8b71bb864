import { defineConfig } from 'vitest/config'
import { databaseTests } from './test/test-kinds.js'

const allTests = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']
const never = ['**/node_modules/**', '**/dist/**', '**/var/**']
const long = process.env['NAAST_LONG_TESTS'] === '1' ? [] : ['**/*.long.test.{ts,tsx}']
const withoutBrowser = process.env['NAAST_WITHOUT_BROWSER'] === '1'
const browser = withoutBrowser ? ['test/browser/**', 'test/journeys/**', '**/*.browser.test.*'] : []
const database = databaseTests()

// `unit` needs nothing; `database` holds every test that reaches test/database.ts and shares one
// server, started by test/global-setup.ts. `*.long.test.ts` run with `npm run test:long`; journeys in
// a browser are left out of `npm run test:database`.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: allTests,
          exclude: [...never, ...long, ...browser, ...database],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database.length > 0 ? database : ['no-database-tests'],
          exclude: [...never, ...long, ...browser],
          globalSetup: ['test/global-setup.ts'],
        },
      },
    ],
  },
})
