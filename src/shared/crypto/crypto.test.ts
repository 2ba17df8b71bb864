import { describe, expect, it } from 'vitest'
import { derivedToken, keyedHash, seal, unseal } from './index.js'

const secret = 'a-secret-of-more-than-thirty-two-characters'

describe('a sealed value', () => {
  it('is read back in its own place', () => {
    expect(unseal(secret, seal(secret, 'JBSWY3DP', 'account 1'), 'account 1')).toBe('JBSWY3DP')
  })

  it('does not show what is in it, and is never twice the same', () => {
    const one = seal(secret, 'JBSWY3DP', 'account 1')
    expect(one).not.toContain('JBSWY3DP')
    expect(one).not.toBe(seal(secret, 'JBSWY3DP', 'account 1'))
  })

  it('cannot be moved, changed, or read with another secret', () => {
    const sealed = seal(secret, 'JBSWY3DP', 'account 1')
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
    expect(() => unseal(secret, sealed, 'account 2')).toThrow(/authenticate/)
    expect(() => unseal(secret, changed, 'account 1')).toThrow(/authenticate/)
    expect(() => unseal(`${secret}!`, sealed, 'account 1')).toThrow(/authenticate/)
    expect(() => unseal(secret, 'v9.abc', 'account 1')).toThrow('not known')
  })
})

describe('what is derived from the secret', () => {
  it('is the same each time, and another for each purpose, id and secret', () => {
    const token = derivedToken(secret, 'invitation', '1')
    expect(token).toBe(derivedToken(secret, 'invitation', '1'))
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(derivedToken(secret, 'invitation', '2')).not.toBe(token)
    expect(derivedToken(secret, 'other', '1')).not.toBe(token)
    expect(derivedToken(`${secret}!`, 'invitation', '1')).not.toBe(token)
  })

  it('recognises a value without holding it', () => {
    expect(keyedHash(secret, 'e-mail', 'a@b.nl')).toMatch(/^[0-9a-f]{64}$/)
    expect(keyedHash(secret, 'e-mail', 'a@b.nl')).not.toBe(keyedHash(secret, 'other', 'a@b.nl'))
  })
})
