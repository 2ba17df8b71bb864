import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
const slug = `proef-${newId().slice(-8)}`
const closedSlug = `dicht-${newId().slice(-8)}`
const page = href(routes.askForHelpAt, { organisation: slug })
let office: TestOffice
let closed: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
  closed = await aTestOffice(database)
  await door(office, slug, true)
  await door(closed, closedSlug, false)
})

function door({ id }: TestOffice, name: string, isOpen: boolean) {
  return database.as({ organisation: id }, (tx) =>
    tx
      .insertInto('referral_door')
      .values({ slug: name, is_open: isOpen, ways: ['statutory', 'newcomer'] })
      .execute(),
  )
}

const sister = {
  'asker-role': 'sibling',
  'asker-name': 'Amina Yusuf',
  'asker-phone': '06 12345678',
  'given-name': 'Samira',
  'family-name': 'Yusuf',
  place: 'Utrecht',
  way: 'newcomer',
  why: 'Mijn zus kan de brieven niet lezen en is veel alleen.',
  urgency: 'weeks',
  knows: 'agrees',
}

async function drawn(path = page) {
  const answer = await aVisitor(app).get(path)
  const html = await answer.text()
  return { status: answer.status, html, token: hiddenIn(html)['form-token'] ?? '' }
}

/** Fills the form in as a person does: some time after it was drawn. */
async function sendTo(path: string, fields: Record<string, string | string[]>, seconds = 60) {
  const { token } = await drawn(path)
  moment = instantPlus(moment, { minutes: seconds / 60 })
  return aVisitor(app).post(path, { 'form-token': token, ...fields })
}

function referralsOf({ id }: TestOffice) {
  return database.as({ organisation: id }, (tx) =>
    tx.selectFrom('referral').selectAll().orderBy('number').execute(),
  )
}

describe('who asks for help without an account', () => {
  it('sees a page that is sound, says what to do in danger, and sets no cookie', async () => {
    const answer = await aVisitor(app).get(page)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(html).toContain('112')
    expect(html).toContain('Een mentor voor iemand die nieuw is in Nederland')
    expect(html).not.toContain('JIM')
    expect(await htmlErrors(html)).toEqual([])
    const short = await drawn(href(routes.referToUs, { organisation: slug }))
    expect(await htmlErrors(short.html)).toEqual([])
    const english = await drawn(`${page}?taal=en`)
    expect(english.html).toContain('What is the matter?')
  })

  it('gets a receipt with a number and a day, and no name', async () => {
    const sent = await sendTo(page, sister)
    expect(sent.status).toBe(303)
    const receipt = await drawn(sent.headers.get('location') ?? '')
    expect(receipt.html).toContain('Wij hebben uw aanvraag')
    expect(receipt.html).not.toContain('Samira')
    expect(await htmlErrors(receipt.html)).toEqual([])
    const [referral] = await referralsOf(office)
    expect(referral).toMatchObject({ given_name: 'Samira', number: 1, suspicions: [], via: 'form' })
  })

  it('sends twice and asks once', async () => {
    const before = (await referralsOf(office)).length
    const { token } = await drawn()
    moment = instantPlus(moment, { minutes: 2 })
    const both = await Promise.all(
      [1, 2].map(() => aVisitor(app).post(page, { 'form-token': token, ...sister })),
    )
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(both[0]?.headers.get('location')).toBe(both[1]?.headers.get('location'))
    expect(await referralsOf(office)).toHaveLength(before + 1)
  })

  it('hears in one sentence per field what is missing, and keeps what was typed', async () => {
    const sent = await sendTo(page, { ...sister, why: '', 'asker-phone': 'bel maar' })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    expect(html).toContain('Schrijf kort op waarom er hulp nodig is.')
    expect(html).toContain('value="Samira"')
    expect(await htmlErrors(html)).toEqual([])
  })

  it('takes the request back with the receipt, once', async () => {
    const sent = await sendTo(page, sister)
    const address = sent.headers.get('location') ?? ''
    const taken = await sendTo(address, {})
    expect(taken.status).toBe(303)
    expect((await drawn(address)).html).toContain('U heeft deze aanvraag ingetrokken')
    const all = await referralsOf(office)
    expect(all.at(-1)).toMatchObject({ status: 'withdrawn' })
  })
})

describe('an institution that asks', () => {
  const care = { ...sister, 'asker-role': 'institution', way: 'statutory' }

  it('must say why near relatives do not (BW 1:451 lid 2)', async () => {
    const sent = await sendTo(page, care)
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Schrijf op waarom de familie dit niet zelf vraagt')
    const said = { ...care, 'relatives-why': 'Er is geen familie meer.' }
    expect((await sendTo(page, said)).status).toBe(303)
  })
})

describe('the short way for who refers by profession', () => {
  it('asks ten things and takes the request in', async () => {
    const path = href(routes.referToUs, { organisation: slug })
    const sent = await sendTo(path, {
      'asker-role': 'shelter',
      'asker-organisation': 'De Tussenstop',
      'asker-name': 'Rob',
      'asker-phone': '030-1234567',
      person: 'Rachel de Wit',
      why: 'Slaapt sinds mei buiten.',
      urgency: 'days',
      knows: 'objects',
    })
    expect(sent.status).toBe(303)
    const all = await referralsOf(office)
    expect(all.at(-1)).toMatchObject({
      via: 'referrer',
      given_name: 'Rachel',
      family_name: 'de Wit',
      knows: 'objects',
      status: 'new',
    })
  })
})

describe('a request that is not finished', () => {
  it('goes on with the link on another device, is unreadable without it, and is used up when sent', async () => {
    const kept = await sendTo(page, { ...sister, why: 'Nog niet af', do: 'keep' })
    const html = await kept.text()
    expect(await htmlErrors(html)).toEqual([])
    const link = /href="http:\/\/localhost(\/hulp-vragen[^"]*verder[^"]*)"/.exec(html)?.[1] ?? ''
    const there = await drawn(link)
    expect(there.html).toContain('Nog niet af')
    expect(await htmlErrors(there.html)).toEqual([])
    const rows = await database.as({ organisation: office.id }, (tx) =>
      tx.selectFrom('referral_draft').selectAll().execute(),
    )
    expect(JSON.stringify(rows)).not.toContain('Samira')
    const sent = await sendTo(link, sister)
    expect(sent.status).toBe(303)
    expect((await drawn(link)).status).toBe(404)
  })

  it('cannot be read any more after its term', async () => {
    const kept = await sendTo(page, { ...sister, do: 'keep' })
    const link = /href="http:\/\/localhost(\/hulp-vragen[^"]*verder[^"]*)"/.exec(await kept.text())
    moment = instantPlus(moment, { days: 15 })
    expect((await drawn(link?.[1])).status).toBe(404)
  })

  it('does not open at the door of another foundation', async () => {
    const kept = await sendTo(page, { ...sister, do: 'keep' })
    const link = /(\/hulp-vragen[^"]*verder[^"]*)"/.exec(await kept.text())?.[1] ?? ''
    expect((await drawn(link.replace(slug, closedSlug))).status).toBe(404)
  })
})
