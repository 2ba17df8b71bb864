import { insertInvitation } from '../../src/users/index.js'
import type { DossierPart, Role } from '../../src/shared/access/index.js'
import { instantPlus, type Instant, type PlainDate } from '../../src/shared/calendar/index.js'
import { hashOf, newSecret } from '../../src/shared/ids/index.js'
import { newId, now, type TestOffice } from '../test-office.js'

type Wanted = {
  email?: string
  role?: Role
  mentorId?: string
  clientId?: string
  parts?: readonly DossierPart[]
  validUntil?: PlainDate
  expiresAt?: Instant
}

/** An invitation of an office; answers the token of its link. */
export async function anInvitation(office: TestOffice, wanted: Wanted = {}): Promise<string> {
  const token = newSecret()
  await office.inside((tx) =>
    insertInvitation(tx, {
      id: newId(),
      purpose: 'invitation',
      email: wanted.email ?? `${newId()}@example.org`,
      name: 'Ilona Bakker',
      role: wanted.role ?? 'coordinator',
      mentorId: wanted.mentorId ?? null,
      clientId: wanted.clientId ?? null,
      parts: wanted.parts ?? [],
      validUntil: wanted.validUntil ?? null,
      accountId: null,
      expiresAt: wanted.expiresAt ?? instantPlus(now, { days: 7 }),
      createdAt: now,
      tokenHash: hashOf(token),
    }),
  )
  return token
}
