import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/routes.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'
import { axeViolations } from './axe.js'
import { openBrowser, openPage } from './chromium.js'
import { crawl } from './crawl.js'

let office: DemoOffice
let browser: Browser

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const widths = [320, 390, 1280]

/** What is wrong on every page this person can reach, and how many pages there were. */
async function wrongWith(page: Page): Promise<{ pages: number; wrong: string[] }> {
  const wrong: string[] = []
  let pages = 0
  page.on('console', (message) => {
    if (message.type() === 'error') {
      wrong.push(`${page.url()} says: ${message.text()}`)
    }
  })
  watchRequests(page, wrong)
  await crawl(page, async ({ shape, status }) => {
    pages += 1
    if (status !== 200) {
      wrong.push(`${shape} answers ${status}`)
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const found = [...(await axeViolations(page)), ...(await sideways(page))]
      wrong.push(...found.map((what) => `${shape} at ${width}: ${what}`))
    }
  })
  return { pages, wrong }
}

/** Nothing is fetched from elsewhere, and no page does what its policy forbids. */
function watchRequests(page: Page, wrong: string[]): void {
  const { origin } = new URL(page.url())
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin) {
      wrong.push(`${page.url()} asks ${url.origin}`)
    }
    if (url.pathname === routes.policyReports) {
      wrong.push(`${page.url()} breaks its policy: ${request.postData() ?? ''}`)
    }
  })
}

async function sideways(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return beyond > 0 ? [`scrolls sideways by ${beyond}`] : []
}

describe('every page that can be reached by links', () => {
  it.each([
    ['a coordinator', 'coordinator', 35],
    ['a mentor with five clients', 'irene', 10],
    ['a client', 'hanne', 3],
    ['an auditor', 'auditor', 5],
  ] as const)(
    'reads well for %s: no axe violation, no sideways scroll, no error, at 320, 390 and 1280',
    async (_, who, atLeast) => {
      const page = await openPage(browser)
      await page.goto(await office.link(who))
      const { pages, wrong } = await wrongWith(page)
      expect(wrong).toEqual([])
      expect(pages).toBeGreaterThanOrEqual(atLeast)
      await page.context().close()
    },
    240_000,
  )
})
