import { routes } from '../routes.js'
import type { PolicyRow } from './policy-row.js'

type Claimed = { method: string; path: string }

/**
 * Throws when a route that the server knows has no row in the table, a row has no route, or a route takes
 * every method or address. What holds for every request (`ALL` on `/*`) is no route.
 */
export function checkPolicy(
  claimed: readonly Claimed[],
  rows: readonly PolicyRow[],
  { isDemo }: { isDemo: boolean },
): void {
  const served = new Set(claimed.filter((route) => !isMiddleware(route)).map(claimOf))
  const wanted = rows.filter(({ only }) => only === undefined || isDemo).map(rowClaim)
  const known = new Set(wanted)
  refuse('Two rows in src/policy claim the same route', twiceIn(wanted))
  refuse(
    'No row in src/policy says who may use',
    [...served].filter((one) => !known.has(one)),
  )
  refuse(
    'A row in src/policy has no route',
    wanted.filter((one) => !served.has(one)),
  )
}

/** The address as the server knows it: built files lie anywhere below theirs. */
export function pathOf(route: PolicyRow['route']): string {
  return route === 'assets' ? `${routes.assets}/*` : routes[route]
}

function rowClaim({ method, route }: PolicyRow): string {
  return `${method.toUpperCase()} ${pathOf(route)}`
}

function claimOf({ method, path }: Claimed): string {
  return `${method} ${path}`
}

function isMiddleware({ method, path }: Claimed): boolean {
  return method === 'ALL' && path === '/*'
}

function twiceIn(claims: readonly string[]): string[] {
  return claims.filter((claim, index) => claims.indexOf(claim) !== index)
}

function refuse(sentence: string, claims: readonly string[]): void {
  if (claims.length > 0) {
    throw new Error(`${sentence}: ${claims.join(', ')}`)
  }
}
