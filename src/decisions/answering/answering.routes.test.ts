import { beforeAll, describe, expect, it } from 'vitest'
import { anAskingOffice, shownTo } from '../../../test/asking-office.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { newId, now } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
let moment = now
const app = testApp(database, { clock: () => moment, hasMail: true })
let the: Awaited<ReturnType<typeof anAskingOffice>>

beforeAll(async () => {
  the = await anAskingOffice(database, app)
})

const unable = {
  answer: 'unable',
  reasons: 'Zij overziet de gevolgen niet.',
  ...dateFields('stated-on', '2026-11-21'),
  'stated-at': '10:30',
}

async function answerIt(who: TestBrowser, asked: string, fields: Record<string, string> = unable) {
  const typed = { 'command-id': newId(), ...fields }
  const kept = await who.post(href(routes.answerQuestion, { asked }), typed)
  expect(kept.status).toBe(303)
  const confirm = kept.headers.get('location') ?? ''
  const page = await shownTo(who, confirm)
  return { page, given: await who.post(confirm, { 'command-id': newId() }) }
}

const statements = (decision: string) =>
  the.office.inside((tx) =>
    tx
      .selectFrom('capacity_statement')
      .selectAll()
      .where('decision_id', '=', decision)
      .orderBy('recorded_at')
      .execute(),
  )

describe('the professional who was asked', () => {
  it('reads the question, the client’s name and birth date, and nothing else of the dossier', async () => {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    const page = await shownTo(browser, href(routes.answerQuestion, { asked: asked?.id ?? '' }))
    for (const words of ['Kan zij kiezen waar zij woont?', 'Hanne', '12 maart 1990', 'Verhuizen']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('Wil Hanne verhuizen?')
    expect(await shownTo(browser, routes.askedOfMe)).toContain('Geef antwoord')
    const { client: dossier, guestDossier, decisionCapacity, documents, emergencyCard } = routes
    for (const path of [dossier, guestDossier, decisionCapacity, documents, emergencyCard]) {
      expect((await browser.get(href(path, { client: the.client, decision }))).status).toBe(404)
    }
    expect(await shownTo(browser, routes.home)).toContain(routes.askedOfMe)
  })

  it('looks his answer over and gives it; it counts, the history tells it, a mail is queued', async () => {
    const { asked, decision } = await the.ask()
    const { browser, accountId } = await the.comesIn(asked)
    const { page, given } = await answerIt(browser, asked?.id ?? '')
    expect(page).toContain('Hanne kan dit nu niet zelf beslissen')
    expect(given.status).toBe(303)
    expect(await statements(decision)).toMatchObject([
      {
        capable: false,
        is_mentor: false,
        by_name: 'Dokter Smit',
        by_role: 'psychiatrist',
        stated_at: '10:30',
        request_id: asked?.id,
        account_id: accountId,
      },
    ])
    const mine = await shownTo(
      the.mentor,
      href(routes.decisionCapacity, { client: the.client, decision }),
    )
    expect(mine).toContain('Deze verklaring telt voor deze beslissing.')
    expect(mine).toContain('Hanne kan dit nu niet zelf beslissen')
    expect(mine).toContain('Antwoord: kan het nu niet zelf.')
    const dossier = await shownTo(the.mentor, href(routes.client, { client: the.client }))
    expect(dossier).toContain('Dokter Smit gaf een verklaring')
    const logged = await the.office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'client_ids'])
        .where('account_id', '=', accountId)
        .where('object_kind', '=', 'capacity-statement')
        .where('action', '=', 'create')
        .execute(),
    )
    expect(logged).toMatchObject([{ action: 'create', client_ids: [the.client] }])
  })

  it('owes a choice, reasons and a day that was', async () => {
    const { asked } = await the.ask()
    const { browser } = await the.comesIn(asked)
    const address = href(routes.answerQuestion, { asked: asked?.id ?? '' })
    for (const wrong of [{ answer: '' }, { reasons: '' }, dateFields('stated-on', '2026-11-22')]) {
      const answer = await browser.post(address, { 'command-id': newId(), ...unable, ...wrong })
      expect(answer.status).toBe(422)
      expect(await htmlErrors(await answer.text())).toEqual([])
    }
    const confirm = href(routes.confirmAnswer, { asked: asked?.id ?? '' })
    expect(await shownTo(browser, confirm)).toContain('nog niets ingevuld')
    expect((await browser.post(confirm, { 'command-id': newId() })).status).toBe(422)
  })

  it('says that he cannot say now, which makes no statement', async () => {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    await answerIt(browser, asked?.id ?? '', { ...unable, answer: 'cannot-say', reasons: '' })
    expect(await statements(decision)).toEqual([])
    const page = await shownTo(
      the.mentor,
      href(routes.decisionCapacity, { client: the.client, decision }),
    )
    expect(page).toContain('Antwoord: kan het nu niet zeggen.')
  })

  it('corrects what he gave: the earlier stays to be read and counts no more', async () => {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    await answerIt(browser, asked?.id ?? '')
    const able = { ...unable, answer: 'able', reasons: 'Met plaatjes begrijpt zij het wel.' }
    moment = instantPlus(now, { minutes: 1 })
    const { given } = await answerIt(browser, asked?.id ?? '', able)
    moment = now
    const page = await shownTo(browser, given.headers.get('location') ?? '')
    expect(page).toContain('Met plaatjes begrijpt zij het wel.')
    expect(page).toContain('Dit gaf u eerder')
    const [first, second] = await statements(decision)
    expect(first).toMatchObject({ capable: false })
    expect(first?.struck_out_at).not.toBeNull()
    expect(second).toMatchObject({ capable: true, struck_out_at: null })
  })

  it('makes it the mentor’s own when his account is that of the mentor', async () => {
    const { asked, decision } = await the.ask()
    const { browser, accountId } = await the.comesIn(asked)
    await the.office.inside((tx) =>
      tx
        .insertInto('role_assignment')
        .values({
          id: newId(),
          account_id: accountId,
          role: 'mentor',
          mentor_id: the.hanne.mentorId,
          valid_from: '2026-01-01',
        })
        .execute(),
    )
    await answerIt(browser, asked?.id ?? '')
    expect(await statements(decision)).toMatchObject([{ is_mentor: true }])
  })

  it('never counts when his account is that of a coordinator', async () => {
    const { asked, decision } = await the.ask()
    const { browser, accountId } = await the.comesIn(asked)
    const role = { account_id: accountId, role: 'coordinator', valid_from: '2026-01-01' }
    await the.office.inside((tx) =>
      tx
        .insertInto('role_assignment')
        .values({ id: newId(), ...role })
        .execute(),
    )
    await answerIt(browser, asked?.id ?? '')
    expect(await statements(decision)).toMatchObject([{ is_mentor: true }])
  })
})
