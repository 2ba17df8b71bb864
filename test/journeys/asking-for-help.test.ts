import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openPage } from '../browser/chromium.js'
import { testDatabase } from '../database.js'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { newId } from '../test-office.js'
import { alertOn, follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

const slug = `hulp-${newId().slice(-8)}`
const onPhone = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }
let office: DecidingOffice
let sister: Page
let looker: Page

beforeAll(async () => {
  office = await aDecidingOffice(testDatabase())
  await office.inside((tx) =>
    tx
      .insertInto('referral_door')
      .values({ slug, is_open: true, ways: ['statutory', 'newcomer'] })
      .execute(),
  )
  sister = await openPage(office.browser, onPhone)
  looker = await openPage(office.browser, { viewport: { width: 390, height: 844 } })
}, 90_000)

afterAll(() => office?.stop())

/** The same page in a browser that can be looked into. */
async function looksGoodToo(page: Page): Promise<void> {
  await looker.goto(page.url())
  await looksGood(looker)
}

describe('a sister asks for help, on a phone without JavaScript and without an account', () => {
  it('begins, forgets something, and keeps it for later', async () => {
    await sister.goto(office.url + href(routes.askForHelpAt, { organisation: slug }))
    expect(await heading(sister)).toBe('Hulp vragen')
    expect(await said(sister)).toContain('Bel 112')
    await looksGoodToo(sister)
    await sister.getByLabel('Uw naam').fill('Amina')
    await press(sister, 'Versturen')
    expect(await alertOn(sister)).toContain('Schrijf kort op waarom er hulp nodig is.')
    await press(sister, 'Bewaar en ga later verder')
    expect(await heading(sister)).toBe('Bewaard')
  })

  it('goes on from the link on another device, and gets a receipt', async () => {
    const address = await linkOn(sister, 'Verder met invullen').getAttribute('href')
    const laptop = await openPage(office.browser, { javaScriptEnabled: false })
    await laptop.goto(office.url + new URL(address ?? '').pathname)
    expect(await laptop.getByLabel('Uw naam').inputValue()).toBe('Amina')
    await laptop.getByLabel('Wie bent u?').selectOption({ label: 'Ik ben broer of zus' })
    await laptop.getByLabel('Uw telefoonnummer').fill('06 12345678')
    await laptop.getByLabel('Voornaam').fill('Samira')
    await laptop.getByLabel('Waarom is er hulp nodig?').fill('Zij kan de brieven niet lezen.')
    await laptop.getByLabel('Een mentor voor iemand die nieuw is in Nederland').check()
    await laptop.getByLabel('Binnen een paar weken').check()
    await laptop.getByLabel('De persoon weet het en vindt het goed').check()
    await press(laptop, 'Versturen')
    expect(await heading(laptop)).toBe('Wij hebben uw aanvraag')
    expect(await said(laptop)).not.toContain('Samira')
    expect(await laptop.context().cookies()).toEqual([])
    await looksGoodToo(laptop)
  })
})

describe('the coordinator who answers', () => {
  it('sees on the first screen that somebody waits, and makes a client of her', async () => {
    const karin = await office.opens({ role: 'coordinator', name: 'Karin' })
    expect(await said(karin)).toContain('1 aanvraag wacht op antwoord')
    await follow(linkOn(karin, 'Bekijk de aanvragen'))
    await looksGood(karin)
    await follow(linkOn(karin, 'Samira'))
    await looksGood(karin)
    await follow(linkOn(karin, 'Aannemen'))
    await looksGood(karin)
    await karin.getByLabel('Waarom zo dringend?').fill('Zij is veel alleen.')
    await karin.getByLabel('Aan de telefoon').check()
    await press(karin, 'Aannemen en op de wachtlijst zetten')
    expect(new URL(karin.url()).pathname).toMatch(/^\/clienten\/.*\/intake$/)
    expect(await said(karin)).toContain('Samira')
  })
})
