import { describe, expect, it } from 'vitest'
import { acceptedStep, codeAddress, codeAt, newCodeSecret } from './one-time-code.js'

// The secret and the moments of RFC 6238, appendix B; our codes are its last six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const now = '2005-03-18T01:58:29.000Z'
const step = 37037036

describe('a one-time code', () => {
  it('is the one of RFC 6238', () => {
    expect(codeAt(secret, now)).toBe('081804')
    expect(acceptedStep({ secret, lastStep: 0 }, '081804', now)).toBe(step)
  })

  it('may be typed with a space in it', () => {
    expect(acceptedStep({ secret, lastStep: 0 }, ' 081 804', now)).toBe(step)
  })

  it('holds half a minute early and late, not longer', () => {
    const at = (moment: string) => acceptedStep({ secret, lastStep: 0 }, '081804', moment)
    expect(at('2005-03-18T01:58:59.000Z')).toBe(step)
    expect(at('2005-03-18T01:57:59.000Z')).toBe(step)
    expect(at('2005-03-18T01:59:00.000Z')).toBeUndefined()
    expect(at('2005-03-18T01:57:29.000Z')).toBeUndefined()
  })

  it('works once: its step and every earlier one are spent', () => {
    expect(acceptedStep({ secret, lastStep: step }, '081804', now)).toBeUndefined()
    expect(acceptedStep({ secret, lastStep: step - 1 }, '081804', now)).toBe(step)
  })

  it('is never something else', () => {
    for (const typed of ['', '81804', '0818041', '000000', 'abcdef', '08180٤']) {
      expect(acceptedStep({ secret, lastStep: 0 }, typed, now), typed).toBeUndefined()
    }
  })
})

describe('a new secret', () => {
  it('has 160 bits and is told to the app with the name of Naast', () => {
    expect(newCodeSecret()).toMatch(/^[A-Z2-7]{32}$/)
    const address = codeAddress({ secret, email: 'ilona@voorbeeld.nl' })
    expect(address).toContain('otpauth://totp/Naast:ilona%40voorbeeld.nl')
    expect(address).toContain(`secret=${secret}`)
  })
})
