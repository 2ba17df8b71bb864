import { hashPassword } from '../../src/users/password-hash.js'
import { newCodeSecret, sealCodeSecret } from '../../src/users/one-time-code.js'
import { saveFirstCredentials } from '../../src/users/credentials.store.js'
import { insertAccount, insertRoleAssignment } from '../../src/users/index.js'
import type { Role } from '../../src/shared/access/index.js'
import { testSecret } from '../test-app.js'
import { newId, now, type TestOffice } from '../test-office.js'

/** Somebody who can sign in, with what it takes. */
export type AnAccount = {
  accountId: string
  assignmentId: string
  email: string
  password: string
  secret: string
}

type Wanted = { role?: Role; mentorId?: string; name?: string; email?: string; validUntil?: string }

/** An account at an office that signs in with a password and codes. */
export async function anAccount(office: TestOffice, wanted: Wanted = {}): Promise<AnAccount> {
  const accountId = newId()
  const assignmentId = newId()
  const email = wanted.email ?? `${accountId}@example.org`
  const password = 'drie blauwe fietsen'
  const secret = newCodeSecret()
  const context = { organisation: office.id, account: accountId, credential: email }
  await office.database.as(context, async (tx) => {
    const name = wanted.name ?? 'Ilona Bakker'
    await insertAccount(tx, { id: accountId, email, name, createdAt: now })
    await saveFirstCredentials(tx, accountId, {
      passwordHash: await hashPassword(password),
      codeSecret: sealCodeSecret(testSecret, secret, accountId),
      lastStep: 0,
    })
    await insertRoleAssignment(tx, {
      id: assignmentId,
      accountId,
      role: wanted.role ?? 'coordinator',
      mentorId: wanted.mentorId ?? null,
      validFrom: '2026-01-01',
      validUntil: wanted.validUntil ?? null,
    })
  })
  return { accountId, assignmentId, email, password, secret }
}
