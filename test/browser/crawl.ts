import type { Page } from 'playwright-core'

/** A page that was reached: its address, and the address with every identifier as `:id`. */
export type Reached = { url: string; shape: string; status: number }

const identifier = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const notPages = /\.csv$|\/bestanden\//

/** Follows every link from where the page stands, one page of each shape, and shows each to `look`. */
export async function crawl(page: Page, look: (reached: Reached) => Promise<void>): Promise<void> {
  const { origin } = new URL(page.url())
  const seen = new Set([shapeOf(page.url())])
  const queue = [page.url()]
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const answer = await page.goto(url)
    await look({ url, shape: shapeOf(url), status: answer?.status() ?? 0 })
    for (const link of await linksOn(page, origin)) {
      if (!seen.has(shapeOf(link))) {
        seen.add(shapeOf(link))
        queue.push(link)
      }
    }
  }
}

function shapeOf(url: string): string {
  return new URL(url).pathname.replace(identifier, ':id')
}

async function linksOn(page: Page, origin: string): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return links.filter((link) => link.startsWith(origin) && !notPages.test(new URL(link).pathname))
}
