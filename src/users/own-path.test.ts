import { describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { ownPath } from './own-path.js'

describe('where to go after signing in', () => {
  it('may be any page of Naast, with its query', () => {
    const client = href(routes.logContact, {}, { client: '0199-1', klaar: 'ja' })
    expect(ownPath(client)).toBe(client)
    expect(ownPath(href(routes.home))).toBe(href(routes.home))
  })

  it('drops a fragment, which the server never sees', () => {
    expect(ownPath(`${href(routes.clients)}#x`)).toBe(href(routes.clients))
  })

  it('is never another site, however it is written', () => {
    const home = href(routes.home)
    for (const text of [
      undefined,
      '',
      'https://evil.example',
      `${home}${home}evil.example`,
      `${home}\\evil.example`,
      `\\${home}evil.example`,
      `${home}\t${home}evil.example`,
      `${home}\n${home}evil.example`,
      ` ${home}${home}evil.example`,
      'evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      `${home}.${home}${home}evil.example`,
      `${home}x${home}..${home}${home}evil.example`,
      'http:evil.example',
      '@evil.example',
    ]) {
      expect(ownPath(text), String(text)).toBeUndefined()
    }
  })
})
