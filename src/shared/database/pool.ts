import { createHash } from 'node:crypto'
import { Pool, types, type PoolClient } from 'pg'

const bigint = 20
const date = 1082
const timestamptz = 1184

/**
 * A pool whose statements are named, so that PostgreSQL plans each text once per connection.
 * Dates arrive as 'YYYY-MM-DD', instants as ISO text in UTC, bigint as number.
 */
export function openPool({ url, size }: { url: string; size: number }): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  })
  // A connection that breaks is replaced by the pool, and its work fails; without listeners, for when it is idle and
  // for when it works, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    nameStatements(client)
  })
  return pool
}

function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === bigint) {
    return Number
  }
  if (oid === date) {
    return String
  }
  if (oid === timestamptz) {
    return isoOf
  }
  return types.getTypeParser(oid, format) as (text: string) => unknown
}

/** '2026-11-21 23:50:00.123+00' (sessions run in UTC) → '2026-11-21T23:50:00.123Z'. */
function isoOf(text: string): string {
  const [day, rest = ''] = text.split(' ')
  const [time = '', fraction = ''] = rest.replace(/\+00(:?00)?$/, '').split('.')
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}

type TextQuery = (text: string, values?: unknown[]) => Promise<unknown>

function nameStatements(client: PoolClient) {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
  const named: TextQuery = (text, values) =>
    typeof text === 'string' && values !== undefined && values.length > 0
      ? query({ name: nameOf(text), text, values })
      : query(text, values)
  client.query = named as typeof client.query
}

const names = new Map<string, string>()
const maximumNames = 2_000

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) {
    return known
  }
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  if (names.size < maximumNames) {
    names.set(text, name)
  }
  return name
}
