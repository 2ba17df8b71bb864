import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** How the cookie of a session is called and guarded; plain HTTP exists only on loopback. */
export type CookieRule = { isSecure: boolean }

function nameOf({ isSecure }: CookieRule): string {
  return isSecure ? '__Host-naast' : 'naast'
}

/** The token a browser shows, if any. */
export function readToken(c: Context, rule: CookieRule): string | undefined {
  return getCookie(c, nameOf(rule))
}

/** Gives the token to the browser until the browser closes; scripts cannot read it. */
export function giveToken(c: Context, rule: CookieRule, token: string): void {
  c.set('givenToken', token)
  setCookie(c, nameOf(rule), token, {
    path: '/',
    httpOnly: true,
    secure: rule.isSecure,
    sameSite: 'Lax',
  })
}

/** The token that this answer gives to the browser, if it does. */
export function givenToken(c: Context): string | undefined {
  return c.get('givenToken') as string | undefined
}

/** Takes the token back. */
export function takeToken(c: Context, rule: CookieRule): void {
  deleteCookie(c, nameOf(rule), { path: '/', secure: rule.isSecure })
}

const daysOfBrowser = 400

/** The name a browser carries between sign-ins; it says nothing of who signed in. */
export function readBrowser(c: Context, rule: CookieRule): string | undefined {
  return getCookie(c, `${nameOf(rule)}-browser`)
}

/** Lets a browser carry its name for as long as browsers allow; it opens nothing by itself. */
export function giveBrowser(c: Context, rule: CookieRule, name: string): void {
  setCookie(c, `${nameOf(rule)}-browser`, name, {
    path: '/',
    httpOnly: true,
    secure: rule.isSecure,
    sameSite: 'Lax',
    maxAge: daysOfBrowser * 24 * 60 * 60,
  })
}
