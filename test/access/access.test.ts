import { randomInt } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../own-database.js'
import { adminAt } from './admin.js'
import * as entry from './app-entry.js'
import { underProof } from './app-under-proof.js'
import { tellHistories } from './histories.js'
import { baseCells, moreCells, tryCells, untriedRows } from './matrix.js'
import { placeWitness } from './probe.js'
import { openSecondLocks } from './second-locks.js'
import { foreignFinds } from './search-past-wall.js'
import { seeded } from './seeded.js'
import { tellingIn } from './telling.js'
import { aWorld } from './world.js'

const cellsTried = 2_000
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

describe(`who may do what, tried with seed ${seed}`, () => {
  it('knows a thing for every address in the table', () => {
    expect(untriedRows().map(({ route }) => route)).toEqual([])
  })

  it('leaks nothing in a few thousand cells taken by chance', { timeout: 120_000 }, async () => {
    const chance = seeded(seed)
    const base = baseCells(world)
    const all = [...base, ...moreCells(world, base, { chance })]
    const some = Array.from({ length: cellsTried }, () => chance.pick(all))
    const { cells, leaks } = await tryCells({ world, asking: under.asking }, some)
    expect({ cells, leaks }).toEqual({ cells: cellsTried, leaks: [] })
  })

  it('has a second lock behind each first one', () => {
    expect(openSecondLocks(entry)).toEqual([])
  })

  it('searches past the wall only within the own foundation', async () => {
    expect(await foreignFinds(under.database, world)).toEqual([])
  })

  it('leaks nothing in the lives of small foundations', { timeout: 120_000 }, async () => {
    const told = await tellHistories(tellingIn({ admin, world, under }), { histories: 10, seed })
    expect(told.leaks).toEqual([])
  })
})
