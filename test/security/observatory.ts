/** What one test of a scanner adds to the score of 100, and why. */
export type Modifier = { test: string; points: number }

type Seen = { headers: Headers; cookies: readonly string[] }

/**
 * The score of the HTTP Observatory of MDN, computed from its published rules (twelve tests; score chart
 * of mdn-http-observatory, and the figures of 2026 for COOP and COEP). What only an outside scan can
 * see, namely redirection, certificate and preload list, counts as zero. Bonus needs 90 points first.
 */
export function observatoryScore({ headers, cookies }: Seen): { score: number; parts: Modifier[] } {
  const parts = [
    modifier('content-security-policy', pointsOfPolicy(policyIn(headers))),
    modifier('cookies', pointsOfCookies(cookies)),
    modifier('cross-origin-resource-sharing', headers.has('access-control-allow-origin') ? -50 : 0),
    modifier('referrer-policy', isPrivate(headers) ? 5 : 0),
    modifier('strict-transport-security', isStrictTransport(headers) ? 0 : -20),
    modifier('x-content-type-options', is(headers, 'x-content-type-options', 'nosniff') ? 0 : -5),
    modifier('x-frame-options', policyIn(headers)['frame-ancestors'] === "'none'" ? 5 : -20),
    ...(['resource', 'opener', 'embedder'] as const).map((kind) =>
      modifier(`cross-origin-${kind}-policy`, isolated(headers, kind) ? 10 : 0),
    ),
  ]
  const sum = (of: Modifier[]) => of.reduce((total, { points }) => total + points, 0)
  const base = 100 + sum(parts.filter(({ points }) => points < 0))
  return { score: base >= 90 ? base + sum(parts.filter(({ points }) => points > 0)) : base, parts }
}

/** The directives of a policy by name. */
export function policyIn(headers: Headers): Record<string, string> {
  const policy = headers.get('content-security-policy') ?? ''
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

function modifier(test: string, points: number): Modifier {
  return { test, points }
}

function pointsOfPolicy(policy: Record<string, string>): number {
  const isUnsafe = Object.values(policy).some((values) => /unsafe-|\bdata:|https?:|\*/.test(values))
  if (isUnsafe || policy['default-src'] === undefined) return -20
  const isClosed = ["'none'", "'self'"].includes(policy['form-action'] ?? '')
  return policy['default-src'] === "'none'" && isClosed ? 10 : 5
}

function pointsOfCookies(cookies: readonly string[]): number {
  if (cookies.length === 0) return 0
  const isGood = (cookie: string) =>
    ['secure', 'httponly'].every((flag) => cookie.toLowerCase().includes(flag)) &&
    /samesite=(lax|strict)/i.test(cookie)
  return cookies.every(isGood) ? 5 : -40
}

function isPrivate(headers: Headers): boolean {
  return /^(no-referrer|same-origin|strict-origin)/.test(headers.get('referrer-policy') ?? '')
}

function isStrictTransport(headers: Headers): boolean {
  const age = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]
  return Number(age ?? 0) >= 15_768_000
}

function isolated(headers: Headers, kind: 'resource' | 'opener' | 'embedder'): boolean {
  const wanted = kind === 'embedder' ? 'require-corp' : 'same-origin'
  return is(headers, `cross-origin-${kind}-policy`, wanted)
}

function is(headers: Headers, name: string, value: string): boolean {
  return headers.get(name) === value
}
