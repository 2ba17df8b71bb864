import { describe, expect, it } from 'vitest'
import { createIds, hashOf, isUuid, newSecret } from './index.js'

describe('identifiers', () => {
  it('are UUIDs of version 7 that sort by the clock', () => {
    const early = createIds(() => '2026-11-21T10:00:00.000Z')()
    const late = createIds(() => '2026-11-21T10:00:00.001Z')()
    expect(isUuid(early)).toBe(true)
    expect(early[14]).toBe('7')
    expect('89ab').toContain(early[19])
    expect(early < late).toBe(true)
  })

  it('differ within one millisecond', () => {
    const newId = createIds(() => '2026-11-21T10:00:00.000Z')
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000)
  })

  it('are recognised by shape only', () => {
    expect(isUuid('not-an-id')).toBe(false)
    expect(isUuid(undefined)).toBe(false)
    expect(isUuid("0' or 1=1")).toBe(false)
  })
})

describe('one-time secrets', () => {
  it('have 256 bits and never return', () => {
    expect(newSecret()).not.toBe(newSecret())
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32)
  })

  it('are stored as a hash that does not hold them', () => {
    const secret = newSecret()
    expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(secret)).toBe(hashOf(secret))
  })
})
