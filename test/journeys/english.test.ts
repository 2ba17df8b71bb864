import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { crawl } from '../browser/crawl.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'

let office: DemoOffice
let browser: Browser

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** What the screen itself says; what people wrote stays in their own language. */
const wordsOfTheScreen =
  'h1, h2, h3, legend, label, button, summary, caption, dt, thead th, .n-nav a, .n-button, .n-badge'

const dutch =
  /\b(opslaan|vastleggen|cliënt(en)?|wijzigen|toevoegen|afdrukken|zoeken|toon|kies|naam|datum|instelling|bezoek|contacten|mentorschappen|medewerkers?|onbekend|aanmelden|nog|geen|niet|voor|een|het|van|wat|wie|hoe|weken|dagen)\b/i

/** What a button is about, hidden behind its name, is often what somebody wrote. */
function withoutWhatIsHidden(elements: Element[]): string[] {
  return elements.map((element) => {
    const seen = element.cloneNode(true) as Element
    seen.querySelectorAll('.n-hidden').forEach((hidden) => hidden.remove())
    return seen.textContent.trim()
  })
}

/** Office pages that still say something in Dutch, or do not say that they are in English. */
async function dutchOn(page: Page): Promise<{ pages: number; found: string[] }> {
  const found: string[] = []
  let pages = 0
  await crawl(page, async ({ shape }) => {
    pages += 1
    const language = await page.locator('html').getAttribute('lang')
    const texts = await page.locator(wordsOfTheScreen).evaluateAll(withoutWhatIsHidden)
    found.push(...texts.filter((text) => dutch.test(text)).map((text) => `${shape}: ${text}`))
    if (language !== 'en') {
      found.push(`${shape} is in ${language}`)
    }
  })
  return { pages, found }
}

describe('somebody who reads English', () => {
  it.each([
    ['a coordinator', 'coordinator', 35],
    ['a mentor', 'irene', 10],
  ] as const)(
    'chooses it once, and then every page speaks it to %s',
    async (_, who, atLeast) => {
      const page = await openPage(browser)
      await page.goto(await office.link(who))
      await page.goto(office.url + href(routes.account))
      await page.getByLabel('English').check()
      await page.getByRole('button', { name: 'Opslaan' }).click()
      await page.getByRole('status').first().waitFor()
      await page.goto(office.url + href(routes.home))
      const { pages, found } = await dutchOn(page)
      expect(found).toEqual([])
      expect(pages).toBeGreaterThanOrEqual(atLeast)
      await page.context().close()
    },
    120_000,
  )
})
