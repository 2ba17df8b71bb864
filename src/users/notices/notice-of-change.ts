import { getOrganisation } from '../../organisations/index.js'
import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { NewId } from '../../shared/ids/index.js'
import { enqueueJob } from '../../shared/jobs/index.js'
import type { NoticeKind } from './notice-kind.js'
import { insertNotice } from './notice.store.js'

export const noticeTask = 'account-notice'

const daysKept = 90

/** A change of an account. `sentTo` only for an address that is not the account's own (any more). */
export type Change = {
  accountId: string
  kind: NoticeKind
  at: Instant
  newId: NewId
  sentTo?: string
}

/**
 * Tells the owner of an account by mail what changed, once this transaction is committed. The
 * transaction must act for an organisation at which the account has or had a role.
 */
export async function noticeOfChange(tx: Tx, change: Change): Promise<void> {
  const { accountId, kind, at, newId, sentTo = null } = change
  const id = newId()
  const forgetBefore = instantPlus(at, { days: -daysKept })
  await insertNotice(tx, { id, accountId, kind, sentTo, at }, forgetBefore)
  const organisation = (await getOrganisation(tx)).id
  await enqueueJob(tx, { task: noticeTask, payload: { organisation, notice: id } })
}
