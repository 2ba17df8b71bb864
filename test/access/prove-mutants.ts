import { adminAt } from './admin.js'
import { underProof } from './app-under-proof.js'
import { leaksOf, routesOfMutants, tryMutants } from './mutants/try-mutants.js'
import { placeWitness } from './probe.js'
import { holesInWall } from './wall.js'
import { aWorld } from './world.js'

type Proving = { adminUrl: string; appUrl: string; wanted: string }

/** Plants every fault, one after the other, and prints one line of JSON at the end; false when one is not noticed. */
export async function proveMutants({ adminUrl, appUrl, wanted }: Proving): Promise<boolean> {
  const admin = await adminAt(adminUrl)
  const { asking, database } = underProof(appUrl)
  const world = await aWorld({ admin, database, asking })
  await database.close()
  const holes = await holesInWall(admin, new URL(appUrl).username)
  await placeWitness(admin)
  const known = await leaksOf({ world, appUrl }, routesOfMutants(wanted))
  for (const line of [...holes, ...known]) {
    console.log(`without any mutant · ${line}`)
  }
  const { tried, killed } = await tryMutants({ world, admin, appUrl, wanted, known })
  await admin.end()
  console.log(JSON.stringify({ mutantsTried: tried, mutantsKilled: killed }))
  return tried === killed && holes.length === 0
}
