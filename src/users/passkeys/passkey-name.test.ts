import { describe, expect, it } from 'vitest'
import { passkeyNameFrom } from './passkey-name.js'
import { hasPasskeys, relyingPartyOf } from './relying-party.js'

describe('the first name of a passkey', () => {
  it('tells the kind of device it was made on', () => {
    const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)'
    expect(passkeyNameFrom(phone, 'nl')).toBe('Passkey (iPhone)')
    expect(passkeyNameFrom('Mozilla/5.0 (Linux; Android 15)', 'nl')).toBe('Passkey (Android)')
    expect(passkeyNameFrom('', 'nl')).toBe('Passkey')
  })
})

describe('passkeys', () => {
  it('exist over TLS with a name, and on this computer itself', () => {
    expect(hasPasskeys('https://naast.example.org')).toBe(true)
    expect(hasPasskeys('http://localhost:3000')).toBe(true)
    expect(hasPasskeys('http://127.0.0.1:3000')).toBe(false)
    expect(hasPasskeys('https://192.0.2.7')).toBe(false)
    expect(hasPasskeys('https://[2001:db8::7]')).toBe(false)
    expect(hasPasskeys('http://naast.example.org')).toBe(false)
  })

  it('belong to the whole address, port included', () => {
    expect(relyingPartyOf('https://naast.example.org:8443/')).toEqual({
      id: 'naast.example.org',
      name: 'Naast',
      origin: 'https://naast.example.org:8443',
    })
  })
})
