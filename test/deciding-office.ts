import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { insertMeasure } from '../src/clients/index.js'
import type { Database, Tx } from '../src/shared/database/index.js'
import { instantPlus, type Instant } from '../src/shared/calendar/index.js'
import { openBrowser, openPage } from './browser/chromium.js'
import { aCouple } from './factories/a-couple.js'
import { aMentorschap } from './factories/a-measure.js'
import { aServedApp } from './served-app.js'
import { aTestOffice, newId, now, type Somebody, type TestOffice } from './test-office.js'

type Pair = { client: string; mentor: string; hasBewind?: true }
export type Couple = Awaited<ReturnType<typeof aCouple>>

/** An office behind a real address, with couples under the court's mentorschap, where days can pass. */
export type DecidingOffice = TestOffice & {
  url: string
  browser: Browser
  couple(pair: Pair): Promise<Couple>
  /** Lets days pass; who was signed in is no longer. */
  pass(days: number): void
  /** Lets one minute pass, so that what comes later is later. */
  passMinute(): void
  /** Somebody on the first page, on a phone unless told otherwise. */
  opens(who: Somebody, how?: BrowserContextOptions): Promise<Page>
  stop(): Promise<void>
}

/** For how many milliseconds a page may look for what a person sees at once. */
const patience = 8000

/** The screen of a phone. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** Starts the office with a browser beside it. */
export async function aDecidingOffice(database: Database): Promise<DecidingOffice> {
  let moment: Instant = now
  const clock = () => moment
  const [office, browser, served] = await Promise.all([
    aTestOffice(database),
    openBrowser(),
    aServedApp(database, { clock }),
  ])
  return {
    ...office,
    url: served.url,
    browser,
    couple: (pair) => office.inside((tx) => courtCouple(tx, pair)),
    pass: (days) => {
      moment = instantPlus(moment, { days })
    },
    passMinute: () => {
      moment = instantPlus(moment, { minutes: 1 })
    },
    opens: async (who, how = phone) => {
      const { token } = await office.signIn({ ...who, at: moment })
      const page = await openPage(browser, how)
      await page.context().addCookies([{ name: 'naast', value: token, url: served.url }])
      page.setDefaultTimeout(patience)
      await page.goto(served.url)
      return page
    },
    stop: async () => {
      await browser.close()
      await served.stop()
    },
  }
}

async function courtCouple(tx: Tx, { client, mentor, hasBewind }: Pair): Promise<Couple> {
  const couple = await aCouple(tx, { client, mentor, startedOn: '2025-01-11' })
  const { clientId } = couple
  await aMentorschap(tx, clientId)
  const born = { birth_date: '1960-03-12' }
  await tx.updateTable('client').set(born).where('id', '=', clientId).execute()
  if (hasBewind === true) {
    const details = {
      kind: 'bewind',
      orderDate: '2025-01-10',
      validFrom: '2025-01-11',
      validUntil: null,
      court: null,
      rekestnummer: null,
      appointed: 'Bewindvoerder Van Dam',
    } as const
    await insertMeasure(tx, { id: newId(), clientId, details }, now)
  }
  return couple
}
