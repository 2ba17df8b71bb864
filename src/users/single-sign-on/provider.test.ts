import { describe, expect, it } from 'vitest'
import { domainOf, hasSecondFactor, refusalOfClaims, type SignOnClaims } from './provider.js'

const claims: SignOnClaims = {
  issuer: 'https://id.example.org',
  subject: '1',
  email: 'karin@stichting.example',
  isVerified: true,
  methods: ['pwd', 'otp', 'mfa'],
}
const provider = { domains: ['stichting.example'] }

describe('the word of a provider', () => {
  it('is enough for a verified address of a domain it speaks for', () => {
    expect(refusalOfClaims(claims, provider)).toBeUndefined()
  })

  it('is not enough for an address it did not verify, or gave none of', () => {
    expect(refusalOfClaims({ ...claims, isVerified: false }, provider)).toBe('not-verified')
    expect(refusalOfClaims({ ...claims, email: undefined }, provider)).toBe('not-verified')
  })

  it('is not enough for an address of somebody else’s domain', () => {
    for (const email of ['karin@andere.example', 'karin@stichting.example.evil.example', 'karin']) {
      expect(refusalOfClaims({ ...claims, email }, provider)).toBe('other-domain')
    }
  })
})

describe('a second factor at the provider', () => {
  it('was asked when it says so, or when something one has or is was used', () => {
    expect(hasSecondFactor({ methods: ['mfa'] })).toBe(true)
    expect(hasSecondFactor({ methods: ['pwd', 'otp'] })).toBe(true)
  })

  it('was not asked with a password alone, or when it says nothing', () => {
    expect(hasSecondFactor({ methods: ['pwd'] })).toBe(false)
    expect(hasSecondFactor({ methods: [] })).toBe(false)
  })
})

describe('the domain of an address', () => {
  it('is what stands after the last @', () => {
    expect(domainOf('a@b@c.example')).toBe('c.example')
    expect(domainOf('nobody')).toBeUndefined()
    expect(domainOf('nobody@')).toBeUndefined()
  })
})
