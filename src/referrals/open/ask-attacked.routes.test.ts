import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { findDraft, keepDraft } from './draft.store.js'
import { handIn } from './reception.store.js'

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

describe('what looks like spam', () => {
  it.each([
    ['links', { ...sister, why: 'koop nu https://a.example en https://b.example' }, 60],
    ['trap', { ...sister, website: 'x' }, 60],
    ['fast', sister, 1],
  ])('is kept apart for a look and never dropped: %s', async (code, fields, seconds) => {
    const sent = await sendTo(page, fields, seconds)
    expect(sent.status).toBe(303)
    expect((await referralsOf(office)).at(-1)?.suspicions).toEqual([code])
  })
})

describe('who sends more than a person does', () => {
  it('is asked to wait, and nothing typed is lost', async () => {
    const rates = { account: 600, search: 120, export: 12, network: 600 }
    const limited = testApp(database, { clock: () => moment, rates }).app
    const answers: Response[] = []
    for (let sent = 0; sent < 11; sent += 1) {
      answers.push(await aVisitor(limited).post(page, sister))
    }
    expect(answers.slice(0, 10).map(({ status }) => status)).not.toContain(429)
    expect(answers[10]?.status).toBe(429)
    expect(await answers[10]?.text()).toContain('Samira')
  })
})

describe('who goes back and sends once more', () => {
  it('made one request with the same words, and another for somebody else', async () => {
    const before = (await referralsOf(office)).length
    const { token } = await drawn()
    moment = instantPlus(moment, { minutes: 1 })
    const again = (fields: Record<string, string>) =>
      aVisitor(app).post(page, { 'form-token': token, ...sister, ...fields })
    const [first, same, brother] = [
      await again({}),
      await again({}),
      await again({ 'given-name': 'Bilal' }),
    ]
    expect(same.headers.get('location')).toBe(first.headers.get('location'))
    expect(brother.headers.get('location')).not.toBe(first.headers.get('location'))
    const names = (await referralsOf(office)).slice(before).map(({ given_name }) => given_name)
    expect(names).toEqual(['Samira', 'Bilal'])
  })
})

describe('words that are not what they seem', () => {
  it('are kept as they are seen: nothing is turned around or hidden', async () => {
    const name = 'Sa\u202Emi\u200Bra\u0007'
    expect((await sendTo(page, { ...sister, 'given-name': name })).status).toBe(303)
    expect((await referralsOf(office)).at(-1)?.given_name).toBe('Samira')
    const nothing = await sendTo(page, { ...sister, 'given-name': '\u200B\u200D' })
    expect(nothing.status).toBe(422)
  })

  it('do nothing in the list of who reads them, or in its file', async () => {
    const evil = '=SUM(1)<script>alert(1)</script>'
    await sendTo(page, {
      ...sister,
      'given-name': evil,
      'asker-name': evil,
      why: `${evil} http://evil.example`,
    })
    const coordinator = testApp(database).as(await office.signIn({ role: 'coordinator' }))
    const id = (await referralsOf(office)).at(-1)?.id ?? ''
    for (const path of [routes.referrals, href(routes.referral, { referral: id })]) {
      const html = await (await coordinator.get(path)).text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('href="http://evil.example')
    }
    const file = await (await coordinator.get(routes.referralsCsv)).text()
    expect(file).toContain('SUM(1)')
    expect(file).not.toMatch(/(^|[;,\n"])=SUM/)
  })
})

describe('a draft', () => {
  const kept = () =>
    database.as({ organisation: office.id }, (tx) =>
      tx.selectFrom('referral_draft').select('sealed').execute(),
    )

  it('holds the fields of the form and nothing else, however much is sent', async () => {
    const before = (await kept()).length
    const much = { do: 'keep', 'given-name': 'Samira', mine: 'x'.repeat(500_000) }
    expect((await sendTo(page, { ...much, languages: 'y'.repeat(100) })).status).toBe(200)
    expect((await kept()).slice(before)).toHaveLength(1)
    expect(JSON.stringify(await kept()).length).toBeLessThan(20_000)
    const long = await sendTo(page, { ...much, mine: '', why: 'x'.repeat(100_000) })
    expect(long.status).toBe(422)
    expect((await kept()).slice(before)).toHaveLength(1)
  })
})

describe('a foundation that keeps too many drafts', () => {
  it('says so, and nothing typed is lost', async () => {
    const busy = await aTestOffice(database)
    const name = `druk-${newId().slice(-8)}`
    await door(busy, name, true)
    await database.as({}, async (tx) => {
      for (let kept = 0; kept < 500; kept += 1) {
        const times = { savedAt: moment, expiresAt: instantPlus(moment, { days: 1 }) }
        const draft = { id: newId(), tokenHash: newId(), sealed: 'x', organisationId: busy.id }
        await keepDraft(tx, { ...times, ...draft })
      }
    })
    const path = href(routes.askForHelpAt, { organisation: name })
    const answer = await sendTo(path, { ...sister, do: 'keep' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Bewaren voor later lukt nu niet')
    expect(html).toContain('value="Samira"')
  })
})

describe('a form that is not ours', () => {
  it.each([
    ['no token', ''],
    ['an invented token', `${newId()}.1760000000.abcdef`],
  ])('is shown again and takes nothing in: %s', async (_, token) => {
    const before = (await referralsOf(office)).length
    const sent = await aVisitor(app).post(page, { 'form-token': token, ...sister })
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('value="Samira"')
    expect(await referralsOf(office)).toHaveLength(before)
  })

  it('is too old after a day', async () => {
    const { token } = await drawn()
    moment = instantPlus(moment, { hours: 25 })
    const sent = await aVisitor(app).post(page, { 'form-token': token, ...sister })
    expect(sent.status).toBe(409)
  })
})

describe('a foundation that takes no requests', () => {
  it('says so kindly, and takes none; who was typing keeps the words', async () => {
    const shut = href(routes.askForHelpAt, { organisation: closedSlug })
    const { html, status } = await drawn(shut)
    expect(status).toBe(200)
    expect(html).toContain('Nu geen aanvragen')
    expect(await htmlErrors(html)).toEqual([])
    const { token } = await drawn()
    const sent = await aVisitor(app).post(shut, { 'form-token': token, ...sister })
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('value="Samira"')
    expect(await referralsOf(closed)).toEqual([])
  })

  it('is not there when nobody has that name', async () => {
    expect((await drawn(href(routes.askForHelpAt, { organisation: 'bestaat-niet' }))).status).toBe(
      404,
    )
  })
})

describe('the database, asked by who is not signed in', () => {
  it('shows no request, no draft, no step and no door', async () => {
    for (const table of ['referral', 'referral_draft', 'referral_step', 'referral_door'] as const) {
      const rows = await database.as({}, (tx) => tx.selectFrom(table).selectAll().execute())
      expect([table, rows]).toEqual([table, []])
    }
  })

  it('takes nothing in past the door', async () => {
    const row = { id: newId(), number: 1, slug: 'x', way: 'statutory' }
    const insert = database.as({}, (tx) =>
      tx
        .insertInto('referral_draft')
        .values({
          organisation_id: office.id,
          id: row.id,
          token_hash: 'x',
          sealed: 'x',
          saved_at: now,
          expires_at: instantPlus(now, { days: 1 }),
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow(/permission denied|row-level security/)
    const request = {
      organisationId: closed.id,
      id: newId(),
      via: 'form' as const,
      receivedAt: now,
      answerDueOn: '2026-12-01',
      receiptHash: newId(),
      suspicions: [],
      told: { givenName: 'x' } as never,
    }
    expect(await database.as({}, (tx) => handIn(tx, request))).toBeUndefined()
  })

  it('shows a draft only to its own link', async () => {
    const tokenHash = hashOf('een ander')
    const found = await database.as({ credential: tokenHash }, (tx) =>
      findDraft(tx, { tokenHash, now }),
    )
    expect(found).toBeUndefined()
  })
})
