import { describe, expect, it } from 'vitest'
import { isMailAddress } from './mail-address.js'
import { soundMessage } from './mail-message.js'

const message = { id: '1', to: 'ilona@example.org', subject: 'Herinnering', text: '', html: '' }

describe('an address', () => {
  it('is one plain address', () => {
    expect(['ilona@example.org', "o'neill+x@mail.example.org"].every(isMailAddress)).toBe(true)
  })

  it.each([
    'Ilona <ilona@example.org>',
    'a@example.org,b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org\u0000',
    'ilona',
    `${'a'.repeat(250)}@b.nl`,
  ])('is not %j', (text) => {
    expect(isMailAddress(text)).toBe(false)
    expect(() => soundMessage({ ...message, to: text })).toThrow('not an address')
  })
})

describe('a subject', () => {
  it('stays on one line, so that it cannot add a header', () => {
    const subject = 'Herinnering\r\nBcc: b@example.org\u2028X'
    expect(soundMessage({ ...message, subject }).subject).toBe('Herinnering Bcc: b@example.org X')
  })
})
