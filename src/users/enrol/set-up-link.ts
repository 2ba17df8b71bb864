import { href, routes } from '../../routes.js'
import { instantPlus, type Clock } from '../../shared/calendar/index.js'
import type { Database } from '../../shared/database/index.js'
import { hashOf, newSecret } from '../../shared/ids/index.js'
import { replaceSetUp } from './set-up.store.js'

const hoursValid = 24

type Place = { database: Database; clock: Clock; baseUrl: string }

/**
 * A one-time link to set up an installation in which nobody has an account; undefined when somebody
 * has. Each start makes a new one and ends the one before.
 */
export async function setUpLinkIfEmpty({
  database,
  clock,
  baseUrl,
}: Place): Promise<string | undefined> {
  const token = newSecret()
  const expiresAt = instantPlus(clock(), { hours: hoursValid })
  const isEmpty = await database.as({}, (tx) => replaceSetUp(tx, hashOf(token), expiresAt))
  return isEmpty ? baseUrl + href(routes.setUp, { token }) : undefined
}
