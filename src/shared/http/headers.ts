import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

type Place = { isSecure: boolean; reportPath: string }

/** Two years, as browsers ask of who wants to be known as encrypted only. */
const strictTransport = 'max-age=63072000; includeSubDomains'

/** Only names that browsers know: of any other each page would put a warning in their console. */
const withheld =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media ' +
  'fullscreen geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi ' +
  'payment picture-in-picture screen-wake-lock serial storage-access usb xr-spatial-tracking'

const fixed: Readonly<Record<string, string>> = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': permissions(),
  // With `no-referrer` a browser hides the Origin of our own forms too, and they would be refused.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/**
 * The headers of every answer, errors too (security goal G31): a browser may do nothing but what Naast
 * itself serves, and scripts run only with the nonce of that answer. An answer with a stricter policy of
 * its own, such as a document, keeps it.
 */
export function securityHeaders(place: Place): MiddlewareHandler {
  const everywhere = Object.entries({
    ...fixed,
    'reporting-endpoints': `naast="${place.reportPath}"`,
    ...(place.isSecure ? { 'strict-transport-security': strictTransport } : {}),
  })
  return async function secure(c, next) {
    const nonce = randomBytes(16).toString('base64')
    c.set('nonce', nonce)
    await next()
    for (const [name, value] of everywhere) {
      c.res.headers.set(name, value)
    }
    if (!c.res.headers.has('content-security-policy')) {
      c.res.headers.set('content-security-policy', contentPolicy(nonce, place))
    }
  }
}

/** What a script of this one answer must name to run; the policy in its headers names it too. */
export function nonceOf(c: Context): string | undefined {
  return c.get('nonce') as string | undefined
}

function contentPolicy(nonce: string, { isSecure, reportPath }: Place): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
    `report-uri ${reportPath}`,
    'report-to naast',
  ].join('; ')
}

/** A browser may use nothing of the device but its passkeys, and those for us alone. */
function permissions(): string {
  return [
    ...withheld.split(' ').map((feature) => `${feature}=()`),
    'publickey-credentials-create=(self)',
    'publickey-credentials-get=(self)',
  ].join(', ')
}
