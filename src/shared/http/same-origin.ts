import type { MiddlewareHandler } from 'hono'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site sent: the Origin must be ours, and Sec-Fetch-Site, where the
 * browser gives it, may not say `cross-site` or `same-site`. A change without Origin is refused.
 */
export function sameOrigin(baseUrl: string): MiddlewareHandler {
  const ours = new URL(baseUrl).origin
  return async function refuseOthers(c, next): Promise<Response | undefined> {
    if (!safeMethods.has(c.req.method) && !isOurs(c.req.header.bind(c.req), ours)) {
      return c.text('Forbidden', 403)
    }
    await next()
    return undefined
  }
}

function isOurs(header: (name: string) => string | undefined, ours: string): boolean {
  const site = header('sec-fetch-site')
  return header('origin') === ours && (site === undefined || site === 'same-origin')
}
