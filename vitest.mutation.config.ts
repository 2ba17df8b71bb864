import { defineConfig } from 'vitest/config'

// Only the tests of who may decide: they are what `npm run test:mutation` judges. It runs them thousands of
// times, so any case is drawn less often.
export default defineConfig({
  test: {
    include: ['test/all-tests-of-authority.ts'],
    env: { TZ: 'America/New_York', NAAST_RANDOM_CASES: '60' },
  },
})
