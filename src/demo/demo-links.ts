import { recordOperation } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { instantPlus } from '../shared/calendar/index.js'
import type { Clock } from '../shared/calendar/index.js'
import type { Database } from '../shared/database/index.js'
import { hashOf, newSecret, type NewId } from '../shared/ids/index.js'
import { insertInvitation } from '../users/index.js'
import { demoPeople, type DemoName } from './demo-people.js'
import { accountsByEmail } from './demo.store.js'

type Place = { database: Database; organisationId: string; clock: Clock; newId: NewId; url: string }

const hoursValid = 12

/** A fresh one-time link that signs in this person of the demonstration. */
export async function makeDemoLink(place: Place, who: DemoName): Promise<string> {
  const { database, organisationId, clock, newId, url } = place
  const { email, name, role } = demoPeople[who]
  const token = newSecret()
  const now = clock()
  await database.as({ organisation: organisationId }, async (tx) => {
    const account = (await accountsByEmail(tx)).get(email)
    if (account === undefined) {
      throw new Error(`The demonstration has no account for ${who}.`)
    }
    await insertInvitation(tx, {
      id: newId(),
      purpose: 'demo',
      tokenHash: hashOf(token),
      email,
      name,
      role,
      ...account,
      expiresAt: instantPlus(now, { hours: hoursValid }),
      createdAt: now,
    })
    const operation = {
      action: 'create',
      object: 'demo-link',
      objectId: account.accountId,
    } as const
    await recordOperation(tx, { ...operation, requestId: newId(), at: now })
  })
  return `${url}${href(routes.demoLink, { token })}`
}
