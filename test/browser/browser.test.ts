import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.js'
import { openBrowser, openPage } from './chromium.js'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe('a browser opened for a journey', () => {
  it('is a Dutch one in Amsterdam', async () => {
    const page = await openPage(browser)
    const reader = await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ])
    expect(reader).toEqual(['nl-NL', 'Europe/Amsterdam'])
  })

  it('has a phone when the journey asks for one', async () => {
    const page = await openPage(browser, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => innerWidth)).toBe(320)
  })
})

describe('a page under a strict content security policy', () => {
  it('has nothing for axe to say when it is in order', async () => {
    const page = await openPage(browser)
    await page.setContent(pageWith('<img src="data:," alt="Twee mensen op een bankje">'))
    expect(await axeViolations(page)).toEqual([])
  })

  it('is reported with rule and element when something is wrong', async () => {
    const page = await openPage(browser)
    await page.setContent(pageWith('<input type="text"><img src="data:,">'))
    expect(await axeViolations(page)).toEqual([
      expect.stringMatching(/^image-alt: .*\(img\)$/),
      expect.stringMatching(/^label: .*\(input\)$/),
    ])
  })
})

function pageWith(content: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
  return `<!doctype html><html lang="nl"><head>${policy}<title>Naast</title></head>
    <body><main><h1>Vandaag</h1>${content}</main></body></html>`
}
