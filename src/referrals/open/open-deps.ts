import type { Context } from 'hono'
import type { Clock } from '../../shared/calendar/index.js'
import type { Database } from '../../shared/database/index.js'
import type { Typed } from '../../shared/forms/index.js'
import type { Drawn, PageContent } from '../../shared/http/index.js'
import { isLocale, type Locale } from '../../shared/i18n/index.js'
import type { NewId } from '../../shared/ids/index.js'
import type { Door } from './reception.store.js'

/** What the public pages need of the house. */
export type OpenDeps = {
  database: Database
  clock: Clock
  newId: NewId
  secret: string
  baseUrl: string
  /** Whether the link to go on later can be mailed. */
  hasMail: boolean
  /** Draws a page without an account; `proof` travels with its form. */
  drawOpen: (c: Context, page: OpenPage) => Drawn
  notThere: (c: Context) => Response | Promise<Response>
  /** Asks to wait who sends more than a person does, with everything typed. */
  crowdedForm: (c: Context, typed: Typed) => Response | Promise<Response> | undefined
}

/** A page for everybody, under the name of the foundation. */
export type OpenPage = PageContent & { brand: string; locale: Locale; proof?: string }

/** A request at a door that is there. */
export type AtDoor = { deps: OpenDeps; c: Context; door: Door; locale: Locale }

/** The language that was asked for, else Dutch. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('taal')
  return isLocale(asked) ? asked : 'nl'
}

/** The language as it stands in an address. */
export function inAddress(locale: Locale): { taal: string | undefined } {
  return { taal: locale === 'nl' ? undefined : locale }
}

/** A route that needs no account; it has no role to check and keeps its own log. */
export type OpenRoute = {
  method: 'get' | 'post'
  path: string
  handler: (c: Context) => Promise<Response>
}
