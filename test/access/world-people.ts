import { createHash, randomBytes } from 'node:crypto'
import type { DossierPart, Role } from '../../src/shared/access/index.js'
import { newId, now } from '../test-office.js'
import type { Admin } from './admin.js'
import type { Canaries } from './canary.js'

/** Somebody with a browser: the cookie it shows, and who that is according to the world. */
export type Person = {
  name: string
  organisation: string
  /** Undefined when the cookie is worth nothing: then the person is a visitor. */
  role: Role | undefined
  accountId: string
  mentorId: string | null
  clientId: string | null
  parts: readonly DossierPart[]
  token: string | undefined
  sessionId: string
  /** Whether the second factor was given in the last five minutes. */
  isProven: boolean
  /** The first day on which the role no longer holds, when that day may still come. */
  validUntil?: string
}

/** How a person or the session differs from somebody who simply works here today. */
export type Wanted = {
  role: Role
  mentorId?: string
  clientId?: string
  parts?: readonly DossierPart[]
  validFrom?: string
  validUntil?: string
  disabled?: true
  ended?: true
  expiresAt?: string
  lastSeenAt?: string
  provenAt?: string
  /** An account that exists already, for somebody with two roles. */
  accountId?: string
  /** Whether the cookie opens anything. */
  isLive?: boolean
}

type Making = { admin: Admin; canaries: Canaries; organisation: string }

/** Puts an account, its role and its session into the world. */
export async function aPerson(making: Making, name: string, wanted: Wanted): Promise<Person> {
  const { admin, canaries, organisation } = making
  const accountId = wanted.accountId ?? newId()
  if (wanted.accountId === undefined) {
    const about = { kind: 'account', account: accountId } as const
    const word = canaries.make({
      organisation,
      place: `account ${name}`,
      about: { ...about, part: 'name' },
    })
    const mail = canaries.make({
      organisation,
      place: `email of ${name}`,
      about: { ...about, part: 'email' },
    })
    await admin.put('account', {
      id: accountId,
      email: `${mail}@example.org`,
      name: word,
      created_at: now,
      disabled_at: wanted.disabled === true ? now : null,
    })
  }
  const assignment = newId()
  const { role, mentorId = null, clientId = null, parts = [] } = wanted
  await admin.put('role_assignment', {
    organisation_id: organisation,
    id: assignment,
    account_id: accountId,
    role,
    mentor_id: mentorId,
    client_id: clientId,
    parts,
    valid_from: wanted.validFrom ?? '2026-01-01',
    valid_until: wanted.validUntil ?? (role === 'professional' ? '2026-12-31' : null),
  })
  const session = await aSession(making, { accountId, assignment, wanted })
  const isLive = wanted.isLive ?? true
  const isProven = wanted.provenAt === undefined
  const who = { name, organisation, accountId, mentorId, clientId, parts, isProven, ...session }
  return { ...who, role: isLive ? role : undefined }
}

async function aSession(
  { admin, organisation }: Making,
  { accountId, assignment, wanted }: { accountId: string; assignment: string; wanted: Wanted },
): Promise<{ token: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url')
  const sessionId = newId()
  await admin.put('session', {
    id: sessionId,
    token_hash: createHash('sha256').update(token).digest('hex'),
    account_id: accountId,
    organisation_id: organisation,
    assignment_id: assignment,
    started_at: wanted.provenAt ?? now,
    last_seen_at: wanted.lastSeenAt ?? now,
    proven_at: wanted.provenAt ?? now,
    expires_at: wanted.expiresAt ?? '2026-11-21T22:00:00.000Z',
    ended_at: wanted.ended === true ? now : null,
  })
  return { token, sessionId }
}

/** Somebody whose cookie is not of any session. */
export function aStranger(name: string, token: string | undefined): Person {
  const nobody = { organisation: '', accountId: '', sessionId: '', role: undefined }
  return { name, token, mentorId: null, clientId: null, parts: [], isProven: false, ...nobody }
}
