import type { Context, MiddlewareHandler } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'

const self = ["'self'"]
const none = ["'none'"]

/** The headers of every answer (security goal G31): nothing is allowed but what Naast itself serves. */
export function securityHeaders({ isSecure }: { isSecure: boolean }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: [NONCE, "'strict-dynamic'"],
      styleSrc: self,
      fontSrc: self,
      imgSrc: self,
      connectSrc: self,
      formAction: self,
      baseUri: none,
      frameAncestors: none,
    },
    crossOriginEmbedderPolicy: 'require-corp',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    // With `no-referrer` a browser hides the Origin of our own forms too, and they would be refused.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: isSecure ? 'max-age=31536000; includeSubDomains' : false,
  })
}

/** What a script of this one answer must name to run; the policy in its headers names it too. */
export function nonceOf(c: Context): string | undefined {
  return c.get('secureHeadersNonce') as string | undefined
}
