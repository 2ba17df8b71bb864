import type { MiddlewareHandler } from 'hono'

const declared = ['GET', 'HEAD', 'POST']

/** Answers 405 to a method that no route of ours has, whatever the address; also where nothing is. */
export function declaredMethods(): MiddlewareHandler {
  return async function refuseOtherMethods(c, next): Promise<Response | undefined> {
    if (!declared.includes(c.req.method)) {
      return c.text('Method Not Allowed', 405, { allow: declared.join(', ') })
    }
    await next()
    return undefined
  }
}
