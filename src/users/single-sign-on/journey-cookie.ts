import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieRule } from '../session-cookie.js'

const secondsAway = 600

function nameOf({ isSecure }: CookieRule): string {
  return isSecure ? '__Host-naast-sign-on' : 'naast-sign-on'
}

/** Ties the journey to this browser: who comes back must show the same state. */
export function keepState(c: Context, rule: CookieRule, state: string): void {
  setCookie(c, nameOf(rule), state, {
    path: '/',
    httpOnly: true,
    secure: rule.isSecure,
    // The provider's page leads back here, and a strict cookie would not come along.
    sameSite: 'Lax',
    maxAge: secondsAway,
  })
}

/** Takes the state back; it is worth nothing a second time. */
export function takeState(c: Context, rule: CookieRule): string | undefined {
  const state = getCookie(c, nameOf(rule))
  deleteCookie(c, nameOf(rule), { path: '/', secure: rule.isSecure })
  return state
}
