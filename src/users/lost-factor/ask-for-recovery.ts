import { plainDateOf, type Clock } from '../../shared/calendar/index.js'
import { enter, type Database } from '../../shared/database/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { noticeOfChange } from '../notices/index.js'
import { rolesInForce } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'
import { useLink } from '../reset/account-link.store.js'
import { insertRequest } from './recovery-request.store.js'

type Deps = { database: Database; clock: Clock; newId: NewId }

/** Shows the coordinators of every organisation where somebody works that the second factor is lost. */
export function askForRecovery(
  { database, clock, newId }: Deps,
  { accountId, linkId }: { accountId: string; linkId: string },
): Promise<void> {
  const at = clock()
  return database.as({ account: accountId }, async (tx) => {
    if (!(await useLink(tx, linkId, at))) {
      return
    }
    const roles = rolesInForce(await ownRoles(tx), plainDateOf(at))
    for (const organisation of new Set(roles.map(({ organisationId }) => organisationId))) {
      await enter(tx, { organisation, account: accountId })
      await insertRequest(tx, { id: newId(), accountId, askedAt: at })
      await noticeOfChange(tx, { accountId, kind: 'recovery-asked', at, newId })
    }
  })
}
