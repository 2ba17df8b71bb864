import type { Context } from 'hono'
import type { Clock } from '../../shared/calendar/index.js'
import type { Database } from '../../shared/database/index.js'
import type { Drawn, FormTokens, PageContent } from '../../shared/http/index.js'
import type { Typed } from '../../shared/forms/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { NewId } from '../../shared/ids/index.js'
import type { CookieRule } from '../session-cookie.js'

/** What signing in needs of the house. `secret` is the installation's; `draw` makes an outside page. */
export type SignInDeps = {
  database: Database
  clock: Clock
  newId: NewId
  cookie: CookieRule
  secret: string
  baseUrl: string
  /** Behind a proxy that we run ourselves, whose word on the visitor's address we take. */
  trustsProxy: boolean
  /** Whether mail can be sent; else a colleague has to help who forgot a password. */
  hasMail: boolean
  formTokens: FormTokens
  draw: (page: PageContent, locale: Locale) => Drawn
  askAgain: (c: Context, typed: Typed) => Response | Promise<Response>
}

/** A route for who is not signed in; it has no role to check and keeps its own log. */
export type OpenRoute = {
  method: 'get' | 'post'
  path: string
  handler: (c: Context) => Promise<Response>
}
