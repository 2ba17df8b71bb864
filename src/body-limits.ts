import type { Context, Env, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routes } from './routes.js'

const largestBody = 1024 * 1024

/** A file of 10 MB with the form around it. */
const largestFile = 11 * largestBody

/**
 * The forms with a file of a dossier: they first ask who sends it, and then count what comes in
 * themselves (`fileForm`).
 */
const counting = [routes.newDocument, routes.replaceDocument].map(
  (path) => new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`),
)

/** The forms with a table. */
const tables: readonly string[] = [routes.imports, routes.places]

/** Files may be sent to few addresses only; every other body is small. `tooLarge` answers for a file. */
export function limitBody(tooLarge: (c: Context) => Response | Promise<Response>) {
  const ordinary = bodyLimit({ maxSize: largestBody })
  const forFiles = bodyLimit({
    maxSize: largestFile,
    onError: async (c) => {
      await discard(c.req.raw.body)
      return tooLarge(c)
    },
  })
  return (c: Context<Env, string>, next: Next) => {
    if (counting.some((path) => path.test(c.req.path))) {
      return next()
    }
    return tables.includes(c.req.path) ? forFiles(c, next) : ordinary(c, next)
  }
}

/** A browser reads an answer only when it could send all it had; beyond this it is cut off. */
const mostDiscarded = 100 * largestBody

async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null || body.locked) {
    return
  }
  let discarded = 0
  for await (const chunk of body) {
    discarded += chunk.byteLength
    if (discarded > mostDiscarded) {
      return
    }
  }
}
