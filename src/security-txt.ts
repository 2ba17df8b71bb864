import type { Context } from 'hono'
import { routes } from './routes.js'
import { instantPlus, plainDateOf, type Clock } from './shared/calendar/index.js'

type Deps = { clock: Clock; baseUrl: string; securityContact: string | null }

/** Well under the year of RFC 9116; a server that runs always shows one that is good. */
const goodForDays = 180

/**
 * `/.well-known/security.txt` (RFC 9116): where to tell of a weakness, and for how long that holds. Not there
 * while nobody is named, which is possible on one's own computer only.
 */
export function securityTxt({ clock, baseUrl, securityContact }: Deps) {
  return function showSecurityTxt(c: Context): Response | Promise<Response> {
    if (securityContact === null) {
      return c.notFound()
    }
    const until = plainDateOf(instantPlus(clock(), { days: goodForDays }))
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${until}T00:00:00.000Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${baseUrl}${routes.securityTxt}`,
    ]
    return c.text(`${lines.join('\n')}\n`)
  }
}
