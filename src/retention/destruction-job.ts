import { recordOperation } from '../audit/index.js'
import type { Database } from '../shared/database/index.js'
import type { Tasks } from '../shared/jobs/index.js'
import { carryOut, destroyAgain, type DestroyDeps } from './carry-out.store.js'
import { proposalsToCarryOut } from './proposal.store.js'

/** What the work by the clock needs; the secret is read when it is needed. */
export type DestructionDeps = Omit<DestroyDeps, 'secret'> & {
  database: Database
  secret: () => Promise<string>
}

/** The task that carries out, in one organisation, what two people agreed to and may happen now. */
export const destructionTask = 'destruction'

/** The task that destroys again whom the ledger names, after a database came back from elsewhere. */
export const destroyAgainTask = 'destroy-again'

/** The tasks of destruction. */
export function destructionTasks({ database, secret, ...rest }: DestructionDeps): Tasks {
  return {
    [destructionTask]: async (payload) => {
      const organisation = String(payload['organisation'])
      const proposals = await database.as({ organisation }, (tx) =>
        proposalsToCarryOut(tx, rest.clock()),
      )
      const deps = { ...rest, secret: await secret() }
      for (const proposal of proposals) {
        await database.as({ organisation }, (tx) =>
          recordOperation(tx, {
            action: 'delete',
            object: 'destruction-proposal',
            objectId: proposal,
            requestId: rest.newId(),
            at: rest.clock(),
            from: 'job',
          }),
        )
        await carryOut(deps, { organisation, proposal })
      }
    },
    [destroyAgainTask]: async () => {
      await destroyAgain({ ...rest, secret: await secret() })
    },
  }
}
