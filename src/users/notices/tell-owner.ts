import { enter, type Tx } from '../../shared/database/index.js'
import { ownRoles } from '../own-role.store.js'
import { noticeOfChange, type Change } from './notice-of-change.js'

/**
 * As `noticeOfChange`, when nobody is signed in: told at the organisation of the newest role. An account
 * that never had a role has nobody to tell it. The transaction acts there afterwards.
 */
export async function tellOwner(tx: Tx, change: Change): Promise<void> {
  const { accountId } = change
  await enter(tx, { account: accountId })
  const [newest] = await ownRoles(tx)
  if (newest !== undefined) {
    await enter(tx, { organisation: newest.organisationId, account: accountId })
    await noticeOfChange(tx, change)
  }
}
