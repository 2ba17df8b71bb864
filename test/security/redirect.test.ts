import { describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { ownPath } from '../../src/users/own-path.js'
import { testDatabase } from '../database.js'
import { testApp } from '../test-app.js'
import { aTestOffice } from '../test-office.js'

const app = testApp(testDatabase())
const evil = 'evil.example'
const here = routes.home

/** Ways in which others were led to another site by an address that looked like their own. */
const bypasses = [
  `https://${evil}`,
  `http://${evil}`,
  `//${evil}`,
  `///${evil}`,
  `////${evil}`,
  `/\\${evil}`,
  `\\/${evil}`,
  `\\\\${evil}`,
  `/\\/${evil}`,
  `/\t/${evil}`,
  `/\n/${evil}`,
  `/\r/${evil}`,
  `/%09/${evil}`,
  `/%0a/${evil}`,
  `/%5c${evil}`,
  `/%2f${evil}`,
  `/%2f%2f${evil}`,
  `//%5c${evil}`,
  `https:${evil}`,
  `https:/${evil}`,
  `https:\\${evil}`,
  `https:///${evil}`,
  `http:\t//${evil}`,
  `ht\ntps://${evil}`,
  `javascript:alert(1)`,
  `JaVaScRiPt:alert(1)`,
  `java\tscript:alert(1)`,
  `\u0001javascript:alert(1)`,
  `data:text/html,<script>1</script>`,
  `vbscript:x`,
  `file:///etc/passwd`,
  `blob:https://${evil}/x`,
  `//localhost@${evil}`,
  `https://localhost@${evil}`,
  `//localhost:80@${evil}`,
  `@${evil}`,
  `:@${evil}`,
  `.${evil}`,
  `/.//${evil}`,
  `/..//${evil}`,
  `/./../${evil}//`,
  `${here}x/..//${evil}`,
  `${here}x/../..//${evil}`,
  `/%2e%2e//${evil}`,
  `/;//${evil}`,
  `/?//${evil}\r\nLocation: https://${evil}`,
  `/\u2028/${evil}`,
  `/\u00a0/${evil}`,
  `/\u3000/${evil}`,
  `//\u3002${evil}`,
  `//evil\u3002example`,
  `/／${evil}`,
  `／／${evil}`,
  `/⁄${evil}`,
  ` //${evil}`,
  `\t//${evil}`,
  `\u0000//${evil}`,
  `/\u0000/${evil}`,
  `//[::ffff:1.2.3.4]`,
  `//0x7f000001`,
  `https://localhost.${evil}`,
  `///localhost.${evil}/%2f..`,
  `//${evil}#@localhost`,
  `//${evil}?localhost`,
  `${here}login?next=//${evil}\\@x`,
  `http://localhost:99999999`,
]

/** Where a browser would go from our address. */
function siteAfter(path: string | null | undefined): string {
  return path === null || path === undefined || path === ''
    ? 'http://localhost'
    : new URL(path, 'http://localhost/aanmelden').origin
}

describe('redirect: an address to go on to', () => {
  it('is tried in at least sixty ways', () => {
    expect(new Set(bypasses).size).toBeGreaterThanOrEqual(60)
  })

  it.each(bypasses.map((text) => [JSON.stringify(text), text]))(
    '%s never leads elsewhere',
    (_, text) => {
      expect(siteAfter(ownPath(text))).toBe('http://localhost')
    },
  )

  it('leads nowhere else from the sign-in page of who is signed in already', async () => {
    const office = await aTestOffice(testDatabase())
    const browser = app.as(await office.signIn({ role: 'coordinator' }))
    for (const text of bypasses) {
      const answer = await browser.get(href(routes.signIn, {}, { next: text }))
      expect(siteAfter(answer.headers.get('location')), text).toBe('http://localhost')
    }
  })

  it('stands in no form of the sign-in page', async () => {
    for (const text of bypasses) {
      const page = await (await app.as().get(href(routes.signIn, {}, { next: text }))).text()
      const [, next] = /name="next" value="([^"]*)"/.exec(page) ?? []
      expect(siteAfter(next?.replaceAll('&amp;', '&')), text).toBe('http://localhost')
    }
  })
})
