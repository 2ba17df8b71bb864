import { describe, expect, it } from 'vitest'
import { newRecoveryCodes, recoveryHash } from './recovery-code.js'

const secret = 'a-secret-of-more-than-thirty-two-characters'

describe('recovery codes', () => {
  it('are ten, each another, in signs that nobody mistakes', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}$/)
    }
  })

  it('are recognised however they are copied from paper', async () => {
    const kept = await recoveryHash(secret, 'ilona', 'abcd-efgh-jkmn')
    expect(await recoveryHash(secret, 'ilona', ' ABCD EFGH JKMN ')).toBe(kept)
    expect(await recoveryHash(secret, 'ilona', 'abcdefghjkmn')).toBe(kept)
  })

  it('are kept as a slow hash that fits one account and one installation only', async () => {
    const kept = await recoveryHash(secret, 'ilona', 'abcd-efgh-jkmn')
    expect(kept).not.toContain('abcd')
    expect(await recoveryHash(secret, 'irene', 'abcd-efgh-jkmn')).not.toBe(kept)
    expect(await recoveryHash(`${secret}!`, 'ilona', 'abcd-efgh-jkmn')).not.toBe(kept)
  })
})
