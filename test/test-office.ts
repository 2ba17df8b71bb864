import { insertOrganisation } from '../src/organisations/index.js'
import type { DossierPart, Role } from '../src/shared/access/index.js'
import type { Instant, PlainDate } from '../src/shared/calendar/index.js'
import type { Database, Tx } from '../src/shared/database/index.js'
import { createIds, hashOf, newSecret } from '../src/shared/ids/index.js'
import { insertAccount, insertRoleAssignment, startSession } from '../src/users/index.js'

/** The moment at which tests live: a Saturday in November, eleven in the morning in Amsterdam. */
export const now = '2026-11-21T10:00:00.000Z'
export const today = '2026-11-21'
export const newId = createIds(() => now)

/** An organisation of its own for one test file, with people who can sign in. */
export type TestOffice = {
  id: string
  database: Database
  /** Works on the data as this organisation, without anybody being signed in. */
  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Signs somebody in; the token goes into the cookie of a request. */
  signIn(who: Somebody): Promise<SignedIn>
}

/** Who signs in; a role bound to a client names that client. */
export type Somebody = {
  role: Role
  mentorId?: string
  clientId?: string
  parts?: readonly DossierPart[]
  validFrom?: PlainDate
  validUntil?: PlainDate
  name?: string
  /** When the session begins; the moment at which tests live, unless the clock is another. */
  at?: Instant
}

export type SignedIn = { token: string; accountId: string }

/** Makes a fresh organisation that no other test can see. */
export async function aTestOffice(database: Database): Promise<TestOffice> {
  const id = newId()
  const inside: TestOffice['inside'] = (work) => database.as({ organisation: id }, work)
  await inside((tx) =>
    insertOrganisation(tx, { id, name: 'Stichting Proef', isFictional: true, createdAt: now }),
  )
  return { id, database, inside, signIn: (who) => signIn(database, id, who) }
}

async function signIn(
  database: Database,
  organisation: string,
  { role, name = role, ...bound }: Somebody,
): Promise<SignedIn> {
  const account = newId()
  const credential = `${hashOf(newSecret()).slice(0, 12)}@example.org`
  return database.as({ organisation, account, credential }, async (tx) => {
    const assignmentId = newId()
    await insertAccount(tx, { id: account, email: credential, name, createdAt: now })
    await insertRoleAssignment(tx, {
      id: assignmentId,
      accountId: account,
      role,
      mentorId: bound.mentorId ?? null,
      clientId: bound.clientId ?? null,
      parts: bound.parts ?? [],
      validFrom: bound.validFrom ?? '2026-01-01',
      validUntil: bound.validUntil ?? (role === 'professional' ? '2027-01-01' : null),
    })
    const times = { now: bound.at ?? now, newId }
    const session = { accountId: account, organisationId: organisation, assignmentId, ...times }
    return { token: await startSession(tx, session), accountId: account }
  })
}
