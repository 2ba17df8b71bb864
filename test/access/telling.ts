import { testApp } from '../test-app.js'
import type { Admin } from './admin.js'
import type { UnderProof } from './app-under-proof.js'
import type { Telling } from './histories.js'
import { probing } from './probe.js'
import type { World } from './world.js'

/** What histories need: each has an app with a clock of its own, on the database that all share. */
export function tellingIn({
  admin,
  world,
  under,
}: {
  admin: Admin
  world: World
  under: UnderProof
}): Telling {
  return {
    admin,
    world,
    appAt(clock) {
      const { app } = testApp(probing(under.database), {
        clock,
        logFault: (_, error) => void under.faults.push(error.stack ?? error.message),
      })
      const send = (url: string, init: RequestInit) => Promise.resolve(app.request(url, init))
      return { ...under.asking, send, database: under.database }
    },
  }
}
