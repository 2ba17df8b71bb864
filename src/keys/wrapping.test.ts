import { describe, expect, it } from 'vitest'
import { lock, unlock } from '../shared/crypto/index.js'
import { masterKey, newKey, unwrap, wrap } from './wrapping.js'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const place = { table: 'person_key', organisationId: 'o', id: 'k', owner: 'c' }

describe('a wrapped key', () => {
  it('comes back in its own row only', () => {
    const key = newKey()
    const wrapped = wrap(masterKey(secret), key, place)
    expect(unwrap(masterKey(secret), wrapped, place)).toEqual(key)
    for (const other of [
      { ...place, table: 'organisation_key' },
      { ...place, organisationId: 'p' },
      { ...place, id: 'l' },
      { ...place, owner: 'd' },
    ]) {
      expect(() => unwrap(masterKey(secret), wrapped, other)).toThrow(/authenticate/)
    }
    expect(() => unwrap(newKey(), wrapped, place)).toThrow(/authenticate/)
    expect(() => unwrap(masterKey(secret), 'k9.abc', place)).toThrow('not known')
  })
})

describe('locked bytes', () => {
  it('never carry the same nonce twice, in a hundred thousand', () => {
    const key = newKey()
    const nonces = new Set<string>()
    for (let count = 0; count < 100_000; count++) {
      nonces.add(lock(key, Buffer.from('x'), 'here').toString('latin1', 0, 12))
    }
    expect(nonces.size).toBe(100_000)
  })

  it('are refused when they were cut off', () => {
    const key = newKey()
    const locked = lock(key, Buffer.from('somebody'), 'here')
    expect(unlock(key, locked, 'here').toString()).toBe('somebody')
    expect(() => unlock(key, locked.subarray(0, 10), 'here')).toThrow('cut off')
    expect(() => unlock(key, locked.subarray(0, -1), 'here')).toThrow(/authenticate/)
  })
})
