import type { MiddlewareHandler } from 'hono'
import type { NewId } from '../ids/index.js'

/** Numbers every request; page, audit row and log line carry the same number. */
export function numbered(newId: NewId): MiddlewareHandler {
  return async function numberRequest(c, next) {
    const requestId = newId()
    c.set('requestId', requestId)
    await next()
    c.header('x-request-id', requestId)
    if (!c.res.headers.has('cache-control')) {
      c.header('cache-control', 'no-store')
    }
  }
}
