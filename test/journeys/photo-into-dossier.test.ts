import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'
import { aPhoto } from '../factories/a-file.js'

let office: DemoOffice
let browser: Browser
let ilona: Page

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
  ilona = await openPage(browser, phone)
  await ilona.goto(office.links.ilona)
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const add = 'Document toevoegen'

describe('Ilona photographs the room of Hanne, on a phone without JavaScript', () => {
  it('hears that something that only calls itself a photo is not kept, and loses no words', async () => {
    await ilona.goto(office.url + href(routes.clients))
    await ilona.getByRole('main').getByRole('link', { name: 'Hanne', exact: true }).first().click()
    await ilona.getByRole('link', { name: add }).click()
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    await ilona
      .getByLabel('Welk bestand?')
      .setInputFiles({ name: 'kamer.jpg', mimeType: 'image/jpeg', buffer: page })
    await ilona.getByLabel('Wat is het?').selectOption({ label: 'Foto' })
    await ilona.getByLabel('Hoe noemt u het?').fill('De kamer van Hanne')
    await ilona.getByRole('button', { name: add }).click()
    expect(await ilona.getByRole('alert').textContent()).toContain('bewaren wij niet')
    expect(await ilona.getByLabel('Hoe noemt u het?').inputValue()).toBe('De kamer van Hanne')
  })

  it('adds the photo, and sees it drawn', async () => {
    const buffer = await aPhoto({ width: 800, height: 600 })
    await ilona
      .getByLabel('Welk bestand?')
      .setInputFiles({ name: 'kamer.jpg', mimeType: 'image/jpeg', buffer })
    await ilona.getByRole('button', { name: add }).click()
    await ilona.getByRole('heading', { level: 1, name: 'De kamer van Hanne' }).waitFor()
    const drawn = ilona.getByAltText('Verkleinde weergave van De kamer van Hanne')
    expect(await drawn.boundingBox()).toMatchObject({ width: expect.any(Number) as number })
    const answer = await ilona.request.get(office.url + ((await drawn.getAttribute('src')) ?? ''))
    expect(answer.headers()['content-type']).toBe('image/jpeg')
  })

  it('gets the file itself only to keep', async () => {
    const coming = ilona.waitForEvent('download')
    await ilona.getByRole('link', { name: 'Bestand openen' }).click()
    expect((await coming).suggestedFilename()).toBe('kamer.jpg')
  })
})
