import { describe, expect, it } from 'vitest'
import { canRemove, canSignIn } from './factors.js'

const nothing = { hasPassword: false, hasCodeApp: false, passkeys: 0 }

describe('the ways in', () => {
  it('are two factors: a passkey alone, or a password with an app', () => {
    expect(canSignIn({ ...nothing, passkeys: 1 })).toBe(true)
    expect(canSignIn({ ...nothing, hasPassword: true, hasCodeApp: true })).toBe(true)
  })

  it('are never a password alone, nor codes alone', () => {
    expect(canSignIn(nothing)).toBe(false)
    expect(canSignIn({ ...nothing, hasPassword: true })).toBe(false)
    expect(canSignIn({ ...nothing, hasCodeApp: true })).toBe(false)
  })

  it('can be taken away as long as another is left', () => {
    const both = { hasPassword: true, hasCodeApp: true, passkeys: 1 }
    expect(canRemove(both, 'passkey')).toBe(true)
    expect(canRemove(both, 'password')).toBe(true)
    expect(canRemove({ ...both, passkeys: 0 }, 'password')).toBe(false)
    expect(canRemove({ ...both, passkeys: 0 }, 'code-app')).toBe(false)
    expect(canRemove({ ...both, hasCodeApp: false }, 'passkey')).toBe(false)
    expect(canRemove({ ...nothing, passkeys: 1 }, 'passkey')).toBe(false)
  })
})
