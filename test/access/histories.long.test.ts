import { randomInt } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../own-database.js'
import { adminAt } from './admin.js'
import { underProof } from './app-under-proof.js'
import { tellHistories } from './histories.js'
import { placeWitness } from './probe.js'
import { tellingIn } from './telling.js'
import { aWorld } from './world.js'

const histories = 10_000
const seed = randomInt(1_000_000)
const { adminUrl, appUrl } = await ownDatabase()
const admin = await adminAt(adminUrl)
const under = underProof(appUrl)
afterAll(async () => {
  await under.database.close()
  await admin.end()
})
const world = await aWorld({ admin, database: under.database, asking: under.asking })
await placeWitness(admin)

describe(`ten thousand lives of small foundations, with seed ${seed}`, () => {
  it(
    'show nobody what is not his, after each of 300,000 steps',
    { timeout: 4 * 3_600_000 },
    async () => {
      const { steps, leaks } = await tellHistories(tellingIn({ admin, world, under }), {
        histories,
        seed,
      })
      expect({ steps, leaks }).toEqual({ steps: 300_000, leaks: [] })
    },
  )
})
