import { adminAt } from './admin.js'
import { underProof } from './app-under-proof.js'
import { baseCells, moreCells, tryCells, untriedRows, type Found } from './matrix.js'
import { placeWitness } from './probe.js'
import { seeded } from './seeded.js'
import { aWorld } from './world.js'

type Proving = { adminUrl: string; appUrl: string; seed: number }

const shownAtMost = 5000

/** Tries everything, prints each leak on a line and one line of JSON at the end; false when something leaks. */
export async function proveAccess({ adminUrl, appUrl, seed }: Proving): Promise<boolean> {
  const admin = await adminAt(adminUrl)
  const { asking, database, faults } = underProof(appUrl)
  const world = await aWorld({ admin, database, asking })
  await placeWitness(admin)
  const base = baseCells(world)
  const more = moreCells(world, base, seeded(seed))
  const begun = performance.now()
  const { cells, leaks } = await tryCells({ world, asking }, [...base, ...more])
  const seconds = Math.round((performance.now() - begun) / 1000)
  tell(leaks, faults)
  await database.close()
  await admin.end()
  const untried = untriedRows()
  for (const { method, route } of untried) {
    console.log(`untried · ${method} ${route} · teach test/access/thing.ts about its address`)
  }
  const isRight = leaks.length === 0 && untried.length === 0
  console.log(JSON.stringify({ cells, leaks: leaks.length, routesWithoutPolicy: 0, seed, seconds }))
  return isRight
}

function tell(leaks: readonly Found[], faults: readonly string[]): void {
  for (const { cell, oracle, what } of leaks.slice(0, shownAtMost)) {
    console.log(`${oracle} · ${cell} · ${what}`)
  }
  for (const fault of new Set(faults.map((text) => text.split('\n').slice(0, 3).join(' | ')))) {
    console.log(`fault · ${fault}`)
  }
}
