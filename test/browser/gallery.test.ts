import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.js'
import { openBrowser, openPage } from './chromium.js'
import { openGallerySite, type GallerySite } from './gallery-site.js'

let browser: Browser
let site: GallerySite

beforeAll(async () => {
  browser = await openBrowser()
  site = await openGallerySite()
})

afterAll(async () => {
  site.close()
  await browser.close()
})

beforeEach(() => {
  site.drafts.length = 0
  site.answerDraftsWith(204)
})

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

async function openGallery(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options)
  await page.goto(site.url)
  await page.evaluate(() => document.fonts.ready)
  return page
}

function phone(width: number): BrowserContextOptions {
  return { viewport: { width, height: 700 } }
}

/** Text twice as large, and the text spacing of WCAG 1.4.12, both at once. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'html { font-size: 225% !important } p { margin-block-end: 2em !important }' +
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

function sidewaysScroll(page: Page): Promise<number> {
  const root = page.locator('html')
  return root.evaluate((element) => element.scrollWidth - element.clientWidth)
}

describe('the components on a screen', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['a small phone', phone(320)],
    ['a phone', phone(390)],
    ['a desk', {}],
    ['a phone in the dark', { ...phone(390), colorScheme: 'dark' }],
    ['a desk with forced colours', { forcedColors: 'active' }],
  ]

  it.each(looks)('leave axe nothing to say and fit the width of %s', async (_name, options) => {
    const page = await openGallery(options)
    expect(await axeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
  })

  it('fit a small phone with text twice as large and widely spaced', async () => {
    const page = await openGallery(phone(320))
    await enlargeText(page)
    expect(await sidewaysScroll(page)).toBe(0)
  })

  it('keep the roles of a table that is stacked on a phone', async () => {
    const page = await openGallery(phone(390))
    const mentors = page.getByRole('table', { name: 'Alle mentoren' })
    expect(await mentors.getByRole('row').count()).toBe(3)
    expect(await mentors.getByRole('rowheader', { name: 'Ilona Wiśniewska' }).count()).toBe(1)
    expect(await mentors.getByRole('cell', { name: '3 maart 2021' }).count()).toBe(1)
  })

  it('raise no complaint of the content security policy', async () => {
    const page = await openPage(browser)
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(site.url)
    expect(complaints).toEqual([])
  })
})

describe('someone with a keyboard', () => {
  it('sees the whole of what has focus, all through the page', async () => {
    const page = await openGallery(phone(390))
    const covered: string[] = []
    await page.locator('body').evaluate((body) => body.focus())
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(() => {
        const element = document.activeElement
        const box = element?.getBoundingClientRect()
        if (element === null || box === undefined || element === document.body) return undefined
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        const related =
          top !== null && (element.contains(top) || top.parentElement?.contains(element))
        return related === true ? undefined : element.outerHTML.slice(0, 80)
      })
      if (hidden !== undefined) covered.push(hidden)
    }
    expect(covered).toEqual([])
  })

  it('starts at the summary when the form has to be mended', async () => {
    const page = await openGallery()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  })

  it('goes from an error to its field', async () => {
    const page = await openGallery()
    await page.getByRole('link', { name: 'Vul een dag in die bestaat.' }).press('Enter')
    await page.keyboard.type('12')
    expect(await page.locator('#when').inputValue()).toContain('12')
  })

  it('closes the menu of the account with Escape', async () => {
    const page = await openGallery()
    await page.locator('.n-account summary').press('Enter')
    expect(await page.getByRole('button', { name: 'Uitloggen' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Uitloggen' }).isVisible()).toBe(false)
  })
})

describe('someone typing in a form that keeps a draft', () => {
  it('finds the draft saved on the server, and nothing in the browser', async () => {
    const page = await openGallery()
    await page.locator('#seen').fill('Zij zong.')
    await page.getByText(/Concept bewaard om \d\d:\d\d/).waitFor()
    expect(site.drafts[0]?.get('seen')).toBe('Zij zong.')
    expect(site.drafts[0]?.get('draft-key')).toBe('bezoek')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  it('is told when the session has ended, and keeps what was typed', async () => {
    site.answerDraftsWith(401)
    const page = await openGallery()
    await page.locator('#seen').fill('Zij zong.')
    await page.getByText('U bent uitgelogd').waitFor()
    expect(await page.locator('#seen').inputValue()).toBe('Zij zong.')
  })
})
