import { describe, expect, it } from 'vitest'
import { absoluteEndOf, actorOf, isTimeToNote, type Session } from './session.js'

const session: Session = {
  sessionId: 's',
  accountId: 'a',
  accountName: 'Ilona',
  locale: 'nl',
  organisationId: 'o',
  organisationName: 'Stichting Voorbeeld',
  role: 'mentor',
  mentorId: 'm',
  clientId: null,
  parts: [],
  validFrom: '2026-01-01',
  validUntil: null,
  provenAt: '2026-11-21T10:00:00.000Z',
  lastSeenAt: '2026-11-21T10:00:00.000Z',
  expiresAt: '2026-11-21T20:00:00.000Z',
}

describe('a session in use', () => {
  it('says who acts, in which role, for which organisation', () => {
    expect(actorOf(session, '2026-11-21T10:05:00.000Z')).toMatchObject({
      name: 'Ilona',
      role: 'mentor',
      mentorId: 'm',
      organisationId: 'o',
    })
  })

  it('lasts until just before thirty minutes without a request', () => {
    expect(actorOf(session, '2026-11-21T10:29:59.000Z')).toBeDefined()
    expect(actorOf(session, '2026-11-21T10:30:00.000Z')).toBeUndefined()
  })

  it('lasts fifteen minutes for who works at the organisation', () => {
    const staff = { ...session, role: 'coordinator' }
    expect(actorOf(staff, '2026-11-21T10:14:59.000Z')).toBeDefined()
    expect(actorOf(staff, '2026-11-21T10:15:00.000Z')).toBeUndefined()
  })

  it('says when it ends, so that a page can warn in time', () => {
    const at = '2026-11-21T10:05:00.000Z'
    expect(actorOf(session, at)?.endsAt).toBe('2026-11-21T10:30:00.000Z')
    const late = { ...session, lastSeenAt: '2026-11-21T19:55:00.000Z' }
    expect(actorOf(late, '2026-11-21T19:56:00.000Z')?.endsAt).toBe(session.expiresAt)
  })

  it('ends at its absolute end, however busy', () => {
    const busy = { ...session, lastSeenAt: '2026-11-21T19:59:00.000Z' }
    expect(actorOf(busy, '2026-11-21T20:00:00.000Z')).toBeUndefined()
    expect(absoluteEndOf('2026-11-21T08:00:00.000Z')).toBe('2026-11-21T20:00:00.000Z')
  })

  it('notes that it was used once a minute', () => {
    expect(isTimeToNote(session, '2026-11-21T10:00:59.000Z')).toBe(false)
    expect(isTimeToNote(session, '2026-11-21T10:01:00.000Z')).toBe(true)
  })
})

describe('a role in time', () => {
  it('gives nothing before its first day, and nothing from the day it ended', () => {
    const now = '2026-11-21T10:05:00.000Z'
    expect(actorOf({ ...session, validFrom: '2026-11-22' }, now)).toBeUndefined()
    expect(actorOf({ ...session, validUntil: '2026-11-21' }, now)).toBeUndefined()
    expect(actorOf({ ...session, validUntil: '2026-11-22' }, now)).toBeDefined()
  })

  it('is nothing when it is unknown', () => {
    expect(actorOf({ ...session, role: 'visitor' }, '2026-11-21T10:05:00.000Z')).toBeUndefined()
  })
})
