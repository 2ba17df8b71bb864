// Takes the pictures of the README anew from the demonstration: `node scripts/run-ts.mjs scripts/take-pictures.ts`.
import { mkdir } from 'node:fs/promises'
import { openBrowser, openPage } from '../test/browser/chromium.js'
import { routes } from '../src/routes.js'
import { aDemoOffice } from '../test/demo-office.js'

const folder = 'docs/pictures'
const phone = { width: 390, height: 780 }
const desktop = { width: 1180, height: 780 }

await mkdir(folder, { recursive: true })
const [office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
try {
  for (const [link, name, viewport] of [
    [office.links.irene, 'mentor-today', phone],
    [office.links.coordinator, 'coordinator-today', desktop],
  ] as const) {
    const page = await openPage(browser, { viewport })
    await page.goto(link)
    await page.screenshot({ path: `${folder}/${name}.png` })
    if (name === 'coordinator-today') {
      await page.goto(new URL(routes.matching, link).href)
      await page.getByRole('link', { name: 'Joyce Pinas' }).first().click()
      await page.waitForLoadState()
      await page.screenshot({ path: `${folder}/coordinator-match.png` })
    }
  }
} finally {
  await browser.close()
  await office.stop()
}
