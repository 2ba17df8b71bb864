import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { hashOf, newSecret } from '../../shared/ids/index.js'
import type { CookieRule } from '../session-cookie.js'

const secondsKept = 24 * 60 * 60

function nameOf({ isSecure }: CookieRule): string {
  return isSecure ? '__Host-naast-enrol' : 'naast-enrol'
}

/**
 * Ties what is chosen behind a link to this browser, and answers what to keep of that: somebody else may hold
 * the same link.
 */
export function tieToBrowser(c: Context, rule: CookieRule): string {
  const secret = getCookie(c, nameOf(rule)) ?? newSecret()
  setCookie(c, nameOf(rule), secret, {
    path: '/',
    httpOnly: true,
    secure: rule.isSecure,
    sameSite: 'Lax',
    maxAge: secondsKept,
  })
  return hashOf(secret)
}

/** Whether something was chosen in this browser. */
export function isOfBrowser(c: Context, rule: CookieRule, begunIn: string | undefined): boolean {
  const secret = getCookie(c, nameOf(rule))
  return secret !== undefined && hashOf(secret) === begunIn
}
