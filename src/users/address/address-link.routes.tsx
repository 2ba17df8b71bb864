import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import { findAccountId, findOwnCredentials, lockEmail, saveEmail } from '../credentials.store.js'
import { tellOwner, type NoticeKind } from '../notices/index.js'
import { endLinks, endLinksSince, useLink } from '../reset/account-link.store.js'
import { followLink, linkIsGone, type Followed } from '../reset/follow-link.js'
import { logAccountChange } from '../reset/log-account-change.js'
import { PlainPage } from '../reset/pages/plain.page.js'
import { endSessions } from '../session.store.js'
import type { OpenRoute, SignInDeps } from '../sign-in/sign-in-deps.js'
import { addressMessages } from './address.messages.js'
import { AddressLinkPage } from './pages/address-link.page.js'

const kinds = {
  confirm: { purpose: 'address', path: routes.confirmAddress, notice: 'address-changed' },
  restore: { purpose: 'address-back', path: routes.restoreAddress, notice: 'address-restored' },
} as const
type Kind = keyof typeof kinds

/** The two links of a change of address: the new one confirms, the old one stops or takes back. */
export function addressLinkRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return (['confirm', 'restore'] as const).flatMap((kind) => {
    const { path, purpose } = kinds[kind]
    const handle =
      (answer: (followed: Followed, kind: Kind) => Promise<Response>) => (c: Context) =>
        followLink(deps, c, { purpose, answer: (followed) => answer(followed, kind) })
    return [
      { method: 'get', path, handler: handle(drawLink) },
      { method: 'post', path, handler: handle(sendLink) },
    ] satisfies OpenRoute[]
  })
}

async function drawLink({ deps, c, token, locale }: Followed, kind: Kind): Promise<Response> {
  const words = addressMessages(locale)[kind]
  const taal = locale === 'nl' ? undefined : locale
  const action = href(kinds[kind].path, { token }, { taal })
  const content = <AddressLinkPage {...{ ...words, action, locale }} commandId={deps.newId()} />
  return c.html(await deps.draw({ title: words.title, content }, locale))
}

async function sendLink(followed: Followed, kind: Kind): Promise<Response> {
  const { deps, c, locale } = followed
  await typedOf(c)
  const isSaved = await deps.database.as({ account: followed.link.accountId }, (tx) =>
    saveAddress(tx, followed, kind),
  )
  if (!isSaved) {
    return linkIsGone(deps, c)
  }
  const { done: title, doneLead: lead } = addressMessages(locale)[kind]
  const content = <PlainPage {...{ title, lead, locale }} />
  return c.html(await deps.draw({ title, content }, locale))
}

/** Gives the account the address of the link; both addresses hear of it. False when it is another's by now. */
async function saveAddress(tx: Tx, followed: Followed, kind: Kind): Promise<boolean> {
  const { deps, link } = followed
  const { accountId, email } = link
  const at = deps.clock()
  const account = await findOwnCredentials(tx, accountId)
  if (account === undefined || email === null || !(await useLink(tx, link.id, at))) {
    return false
  }
  await enter(tx, { account: accountId, credential: email })
  await lockEmail(tx, email)
  const owner = await findAccountId(tx, email)
  if (owner !== undefined && owner !== accountId) {
    return false
  }
  await saveEmail(tx, accountId, email)
  // What was mailed to the address before may be with somebody else.
  await endLinks(tx, { accountId, purpose: 'reset', at })
  if (kind === 'restore') {
    await endLinksSince(tx, { accountId, since: link.createdAt, at })
    await endSessions(tx, accountId, at)
  }
  await tellBoth(tx, followed, { notice: kinds[kind].notice, before: account.email })
  return true
}

async function tellBoth(
  tx: Tx,
  { deps, c, link: { accountId, email } }: Followed,
  { notice, before }: { notice: NoticeKind; before: string },
): Promise<void> {
  const at = deps.clock()
  const change = { accountId, at, requestId: requestIdOf(c), object: 'address' }
  await logAccountChange(tx, { ...change, rule: 'link in a mail' })
  const told = { accountId, kind: notice, at, newId: deps.newId }
  await tellOwner(tx, told)
  if (before !== email) {
    await tellOwner(tx, { ...told, sentTo: before })
  }
}
