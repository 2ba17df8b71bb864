import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { derivedToken } from '../../shared/crypto/index.js'
import { newSecret } from '../../shared/ids/index.js'
import { giveBrowser, readBrowser, type CookieRule } from '../session-cookie.js'
import { browserLabel } from '../sessions/browser-label.js'
import { networkOf } from './visitor-address.js'

/** Who knocks, before anybody is known: from which network, in which browser. */
export type Visit = {
  /** Undefined for this computer itself. */
  network: string | undefined
  /** The name this browser carries; one without a name of ours gets one when somebody signs in. */
  browser: string
  /** Whether the browser showed that name itself, with our signature. */
  isCarried: boolean
  /** Browser and device in words. */
  label: string
}

type Deps = { trustsProxy: boolean; secret: string; cookie: CookieRule }

/** A browser nobody knows, on no network we count: for work without a request. */
export const noVisit: Visit = { network: undefined, browser: '', isCarried: false, label: '' }

/** The visit behind a request, the same all through it. A browser's name counts only with our signature. */
export function visitOf(c: Context, deps: Deps): Visit {
  const visit = (c.get('visit') as Visit | undefined) ?? readVisit(c, deps)
  c.set('visit', visit)
  return visit
}

function readVisit(c: Context, deps: Deps): Visit {
  const carried = nameIn(readBrowser(c, deps.cookie), deps.secret)
  return {
    network: networkOf(c, deps),
    browser: carried ?? newSecret(),
    isCarried: carried !== undefined,
    label: browserLabel(c.req.header('user-agent')),
  }
}

/** Lets the browser carry its name, so that it is known the next time somebody signs in with it. */
export function markBrowser(c: Context, deps: Deps): void {
  const { browser } = visitOf(c, deps)
  giveBrowser(c, deps.cookie, `${browser}.${signatureOf(browser, deps.secret)}`)
}

function nameIn(cookie: string | undefined, secret: string): string | undefined {
  const [name = '', signature = ''] = cookie?.split('.') ?? []
  return /^[\w-]{43}$/.test(name) && isSame(signature, signatureOf(name, secret)) ? name : undefined
}

function signatureOf(name: string, secret: string): string {
  return derivedToken(secret, 'browser that signed in', name)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
