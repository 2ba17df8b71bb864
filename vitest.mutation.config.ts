import { defineConfig } from 'vitest/config'

// Only the tests of who may decide: they are what `npm run test:mutation` judges.
export default defineConfig({
  test: { include: ['src/authority/**/*.test.ts'], env: { TZ: 'America/New_York' } },
})
