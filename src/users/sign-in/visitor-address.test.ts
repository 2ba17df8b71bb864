import { describe, expect, it } from 'vitest'
import { networkIn } from './visitor-address.js'

describe('the network of a visitor', () => {
  it('is the address itself in IPv4, also when it is written as IPv6', () => {
    expect(networkIn('203.0.113.9')).toBe('203.0.113.9')
    expect(networkIn('::ffff:203.0.113.9')).toBe('203.0.113.9')
  })

  it('is the first half in IPv6, so that a household counts once', () => {
    expect(networkIn('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2')
    expect(networkIn('2001:0db8:0001:0002:bbbb:0:0:7')).toBe('2001:db8:1:2')
    expect(networkIn('2001:db8::1')).toBe('2001:db8:0:0')
  })

  it('is none for this computer itself: behind a proxy that would be everybody', () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '']) {
      expect(networkIn(address)).toBeUndefined()
    }
  })
})
