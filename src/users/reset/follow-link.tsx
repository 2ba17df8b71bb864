import type { Context } from 'hono'
import type { Locale } from '../../shared/i18n/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { enrolMessages } from '../enrol/enrol.messages.js'
import { GonePage } from '../enrol/pages/gone.page.js'
import { localeOf } from '../sign-in/carried.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'
import { isOpen } from './make-link.js'
import { findLink, type AccountLink, type LinkPurpose } from './account-link.store.js'

/** A link that somebody follows and that can be used. */
export type Followed = {
  deps: SignInDeps
  c: Context
  link: AccountLink & { accountId: string }
  token: string
  tokenHash: string
  locale: Locale
}

type Following = { purpose: LinkPurpose; answer: (followed: Followed) => Promise<Response> }

/** Answers an open link; every other one gets the same page, whatever is wrong with it. */
export async function followLink(
  deps: SignInDeps,
  c: Context,
  { purpose, answer }: Following,
): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const tokenHash = hashOf(token)
  const link = await deps.database.as({ credential: tokenHash }, (tx) => findLink(tx, tokenHash))
  const locale = localeOf(c)
  return isOpen(link, purpose, deps.clock())
    ? answer({ deps, c, link, token, tokenHash, locale })
    : linkIsGone(deps, c)
}

/** What every link says that cannot be used (any more). */
export async function linkIsGone(deps: SignInDeps, c: Context): Promise<Response> {
  const locale = localeOf(c)
  const page = { title: enrolMessages(locale).gone.title, content: <GonePage locale={locale} /> }
  return c.html(await deps.draw(page, locale), 404)
}
