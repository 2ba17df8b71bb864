import { adminAt } from './admin.js'
import { underProof, type UnderProof } from './app-under-proof.js'
import { tellHistories } from './histories.js'
import { baseCells, moreCells, tryCells, untriedRows, type Found } from './matrix.js'
import { overHttp } from './over-http.js'
import { placeWitness } from './probe.js'
import { foreignFinds } from './search-past-wall.js'
import { seeded } from './seeded.js'
import { tellingIn } from './telling.js'
import { aWorld, type World } from './world.js'

type Proving = { adminUrl: string; appUrl: string; seed: number; histories?: number }

const shownAtMost = 500

/** Tries everything, prints each leak on a line and one line of JSON at the end; false when something leaks. */
export async function proveAccess({
  adminUrl,
  appUrl,
  seed,
  histories = 300,
}: Proving): Promise<boolean> {
  const admin = await adminAt(adminUrl)
  const under = underProof(appUrl)
  const world = await aWorld({ admin, database: under.database, asking: under.asking })
  await placeWitness(admin)
  const base = baseCells(world)
  const more = moreCells(world, base, { chance: seeded(seed) })
  const matrix = await timed('matrix', () =>
    tryCells({ world, asking: under.asking }, [...base, ...more]),
  )
  const http = await timed('over HTTP', () => againOverHttp(under, world, seed))
  const told = await timed('histories', () =>
    tellHistories(tellingIn({ admin, world, under }), { histories, seed }),
  )
  console.log(`${told.histories} histories, ${told.steps} steps, ${told.probes} probes`)
  const finds = (await foreignFinds(under.database, world)).map((what) => ({
    oracle: 'search',
    cell: 'functions past the wall',
    what,
  }))
  const leaks = [...finds, ...matrix.leaks, ...http.leaks, ...told.leaks]
  tell(leaks, under.faults)
  await under.database.close()
  await admin.end()
  const cells = matrix.cells + http.cells
  const routesWithoutPolicy = untriedRows().length
  console.log(JSON.stringify({ cells, leaks: leaks.length, routesWithoutPolicy, seed }))
  return leaks.length === 0 && routesWithoutPolicy === 0
}

/** A random twentieth of the base cells, through a real server: there the order of the middleware shows. */
async function againOverHttp(under: UnderProof, world: World, seed: number) {
  const chance = seeded(seed + 1)
  const { asking, stop } = await overHttp(under)
  try {
    return await tryCells(
      { world, asking },
      baseCells(world).filter(() => chance.upTo(20) === 0),
    )
  } finally {
    await stop()
  }
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await work()
  console.log(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`)
  return result
}

function tell(leaks: readonly Found[], faults: readonly string[]): void {
  for (const { cell, oracle, what } of leaks.slice(0, shownAtMost)) {
    console.log(`${oracle} · ${cell} · ${what}`)
  }
  for (const fault of new Set(faults.map((text) => text.split('\n').slice(0, 3).join(' | ')))) {
    console.log(`fault · ${fault}`)
  }
  for (const { method, route } of untriedRows()) {
    console.log(`untried · ${method} ${route} · teach test/access/thing.ts about its address`)
  }
}
