import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import { derivedToken } from '../../shared/crypto/index.js'
import type { Tx } from '../../shared/database/index.js'
import { hashOf, type NewId } from '../../shared/ids/index.js'
import { enqueueJob } from '../../shared/jobs/index.js'
import { insertLink, type AccountLink, type LinkPurpose } from './account-link.store.js'

export const accountLinkTask = 'account-link'

/** How long each link can be used. */
export const linkMinutes: Record<LinkPurpose, number> = {
  reset: 30,
  address: 24 * 60,
  'address-back': 72 * 60,
  'lost-factor': 30,
}

type Making = {
  purpose: LinkPurpose
  accountId: string | null
  email: string | null
  now: Instant
  newId: NewId
}

/** Keeps a link and queues the job that mails it; the job holds its id only. */
export async function makeLink(
  tx: Tx,
  { secret }: { secret: string },
  { now, newId, ...about }: Making,
): Promise<void> {
  const id = newId()
  await insertLink(tx, {
    ...about,
    id,
    tokenHash: hashOf(linkToken(secret, id)),
    expiresAt: instantPlus(now, { minutes: linkMinutes[about.purpose] }),
    createdAt: now,
  })
  await enqueueJob(tx, { task: accountLinkTask, payload: { link: id } })
}

/** The token of a link, derived from its id: only its hash is kept, and the job can make it again. */
export function linkToken(secret: string, id: string): string {
  return derivedToken(secret, 'account link', id)
}

/** Whether a link can be used now for this purpose; then it has an account. */
export function isOpen(
  link: AccountLink | undefined,
  purpose: LinkPurpose,
  now: Instant,
): link is AccountLink & { accountId: string } {
  return (
    link !== undefined &&
    link.purpose === purpose &&
    link.accountId !== null &&
    link.usedAt === null &&
    now < link.expiresAt
  )
}
