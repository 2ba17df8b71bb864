import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import {
  aTestOffice,
  newId,
  now,
  type SignedIn,
  type TestOffice,
} from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
let moment = now
const app = testApp(database, { clock: () => moment, hasMail: true })
let office: TestOffice
let ilona: SignedIn
let mentor: TestBrowser
let hanne: { clientId: string; mentorshipId: string; mentorId: string }
let client: string

beforeAll(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  client = hanne.clientId
  await office.inside((tx) =>
    tx.updateTable('client').set({ birth_date: '1990-03-12' }).where('id', '=', client).execute(),
  )
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
  mentor = app.as(ilona)
})

const asking = {
  name: 'Dokter Smit',
  role: 'psychiatrist',
  about: 'Kan zij kiezen waar zij woont?',
  ...dateFields('last-day', '2026-12-01'),
}

async function ask(fields: Record<string, string> = {}) {
  const decision = await office.inside((tx) => aDecision(tx, hanne, { by: ilona.accountId }))
  const email = `${newId()}@example.org`
  const address = href(routes.askForStatement, { client, decision })
  const typed = { 'command-id': newId(), ...asking, email, ...fields }
  const answer = await mentor.post(address, typed)
  const asked = await office.inside((tx) =>
    tx
      .selectFrom('capacity_request')
      .selectAll()
      .where('decision_id', '=', decision)
      .executeTakeFirst(),
  )
  return { decision, answer, asked, email, address }
}

/** A professional who came in by the invitation of what was asked. */
async function comesIn(asked: { invitation_id: string } | undefined, name = 'Dokter Smit') {
  const bound = { clientId: client, parts: ['capacity' as const], validUntil: '2026-12-02' }
  const signedIn = await office.signIn({ role: 'professional', name, ...bound })
  await office.inside((tx) =>
    tx
      .updateTable('role_assignment')
      .set({ invitation_id: asked?.invitation_id ?? null })
      .where('account_id', '=', signedIn.accountId)
      .execute(),
  )
  return { ...signedIn, browser: app.as(signedIn) }
}

async function shown(who: TestBrowser, path: string): Promise<string> {
  const answer = await who.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

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
  const page = await shown(who, confirm)
  return { page, given: await who.post(confirm, { 'command-id': newId() }) }
}

const statements = (decision: string) =>
  office.inside((tx) =>
    tx
      .selectFrom('capacity_statement')
      .selectAll()
      .where('decision_id', '=', decision)
      .orderBy('recorded_at')
      .execute(),
  )

describe('asking a professional for a statement', () => {
  it('makes an invitation to this question alone, and shows its link and that no answer came', async () => {
    const { answer, asked, decision, email } = await ask()
    expect(answer.status).toBe(303)
    const invitation = await office.inside((tx) =>
      tx.selectFrom('invitation').selectAll().where('email', '=', email).executeTakeFirstOrThrow(),
    )
    expect(invitation).toMatchObject({
      id: asked?.invitation_id,
      role: 'professional',
      parts: ['capacity'],
      client_id: client,
      valid_until: '2026-12-02',
    })
    const page = await shown(mentor, href(routes.decisionCapacity, { client, decision }))
    expect(page).toContain('Gevraagd op 21 november 2026 aan Dokter Smit, nog geen antwoord.')
    expect(page).toContain('/uitnodiging/')
    moment = instantPlus(now, { minutes: 16 })
    const later = await shown(mentor, href(routes.decisionCapacity, { client, decision }))
    moment = now
    expect(later).not.toContain('/uitnodiging/')
  })

  it('is a page without faults, that refuses more than thirty days and keeps what was typed', async () => {
    const { address, answer, asked } = await ask(dateFields('last-day', '2026-12-22'))
    const page = await answer.text()
    expect([answer.status, asked]).toEqual([422, undefined])
    expect(page).toContain('ten hoogste dertig dagen')
    expect(page).toContain('Dokter Smit')
    expect(await htmlErrors(page)).toEqual([])
    expect(await shown(mentor, address)).toContain('Wil Hanne verhuizen?')
  })

  it('refuses the mentor, by name and by address', async () => {
    const { email } = await office.inside((tx) =>
      tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', ilona.accountId)
        .executeTakeFirstOrThrow(),
    )
    for (const wrong of [{ name: 'Ilona' }, { email }]) {
      const { answer } = await ask(wrong)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('De mentor mag dit niet zelf vaststellen')
    }
  })

  it('withdraws the earlier question when it is asked again', async () => {
    const { address, email, asked, decision } = await ask()
    await mentor.post(address, { 'command-id': newId(), ...asking, email })
    const all = await office.inside((tx) =>
      tx
        .selectFrom('capacity_request')
        .select(['id', 'withdrawn_at'])
        .where('decision_id', '=', decision)
        .execute(),
    )
    expect(all).toHaveLength(2)
    expect(all.find(({ id }) => id === asked?.id)?.withdrawn_at).not.toBeNull()
    const again = href(routes.askForStatement, { client, decision }, { opnieuw: asked?.id ?? '' })
    expect(await shown(mentor, again)).toContain(email)
  })
})

describe('the professional who was asked', () => {
  it('reads the question, the client’s name and birth date, and nothing else of the dossier', async () => {
    const { asked, decision } = await ask()
    const { browser } = await comesIn(asked)
    const page = await shown(browser, href(routes.answerQuestion, { asked: asked?.id ?? '' }))
    for (const words of ['Kan zij kiezen waar zij woont?', 'Hanne', '12 maart 1990', 'Verhuizen']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('Wil Hanne verhuizen?')
    expect(await shown(browser, routes.askedOfMe)).toContain('Geef antwoord')
    const { client: dossier, guestDossier, decisionCapacity, documents, emergencyCard } = routes
    for (const path of [dossier, guestDossier, decisionCapacity, documents, emergencyCard]) {
      expect((await browser.get(href(path, { client, decision }))).status).toBe(404)
    }
    expect(await shown(browser, routes.home)).toContain(routes.askedOfMe)
  })

  it('looks his answer over and gives it; it counts, the history tells it, a mail is queued', async () => {
    const { asked, decision } = await ask()
    const { browser, accountId } = await comesIn(asked)
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
    const mine = await shown(mentor, href(routes.decisionCapacity, { client, decision }))
    expect(mine).toContain('Deze verklaring telt. Hanne kan dit nu niet zelf beslissen.')
    expect(mine).toContain('Antwoord: kan het nu niet zelf.')
    const dossier = await shown(mentor, href(routes.client, { client }))
    expect(dossier).toContain('Dokter Smit gaf een verklaring')
    const logged = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'client_ids'])
        .where('account_id', '=', accountId)
        .where('object_kind', '=', 'capacity-statement')
        .where('action', '=', 'create')
        .execute(),
    )
    expect(logged).toMatchObject([{ action: 'create', client_ids: [client] }])
  })

  it('owes a choice, reasons and a day that was', async () => {
    const { asked } = await ask()
    const { browser } = await comesIn(asked)
    const address = href(routes.answerQuestion, { asked: asked?.id ?? '' })
    for (const wrong of [{ answer: '' }, { reasons: '' }, dateFields('stated-on', '2026-11-22')]) {
      const answer = await browser.post(address, { 'command-id': newId(), ...unable, ...wrong })
      expect(answer.status).toBe(422)
      expect(await htmlErrors(await answer.text())).toEqual([])
    }
    const confirm = href(routes.confirmAnswer, { asked: asked?.id ?? '' })
    expect(await shown(browser, confirm)).toContain('nog niets ingevuld')
    expect((await browser.post(confirm, { 'command-id': newId() })).status).toBe(422)
  })

  it('says that he cannot say now, which makes no statement', async () => {
    const { asked, decision } = await ask()
    const { browser } = await comesIn(asked)
    await answerIt(browser, asked?.id ?? '', { ...unable, answer: 'cannot-say', reasons: '' })
    expect(await statements(decision)).toEqual([])
    const page = await shown(mentor, href(routes.decisionCapacity, { client, decision }))
    expect(page).toContain('Antwoord: kan het nu niet zeggen.')
  })

  it('corrects what he gave: the earlier stays to be read and counts no more', async () => {
    const { asked, decision } = await ask()
    const { browser } = await comesIn(asked)
    await answerIt(browser, asked?.id ?? '')
    const able = { ...unable, answer: 'able', reasons: 'Met plaatjes begrijpt zij het wel.' }
    moment = instantPlus(now, { minutes: 1 })
    const { given } = await answerIt(browser, asked?.id ?? '', able)
    moment = now
    const page = await shown(browser, given.headers.get('location') ?? '')
    expect(page).toContain('Met plaatjes begrijpt zij het wel.')
    expect(page).toContain('Dit gaf u eerder')
    const [first, second] = await statements(decision)
    expect(first).toMatchObject({ capable: false })
    expect(first?.struck_out_at).not.toBeNull()
    expect(second).toMatchObject({ capable: true, struck_out_at: null })
  })

  it('makes it the mentor’s own when his account is that of the mentor', async () => {
    const { asked, decision } = await ask()
    const { browser, accountId } = await comesIn(asked)
    await office.inside((tx) =>
      tx
        .insertInto('role_assignment')
        .values({
          id: newId(),
          account_id: accountId,
          role: 'mentor',
          mentor_id: hanne.mentorId,
          valid_from: '2026-01-01',
        })
        .execute(),
    )
    await answerIt(browser, asked?.id ?? '')
    expect(await statements(decision)).toMatchObject([{ is_mentor: true }])
  })
})

describe('a question that is over', () => {
  async function over(change: (asked: string, decision: string) => Promise<unknown>) {
    const { asked, decision } = await ask()
    const { browser } = await comesIn(asked)
    const address = href(routes.answerQuestion, { asked: asked?.id ?? '' })
    await change(asked?.id ?? '', decision)
    const page = await shown(browser, address)
    expect(page).not.toContain('Hanne')
    expect(page).not.toContain('Kan zij kiezen')
    expect((await browser.post(address, { 'command-id': newId(), ...unable })).status).toBe(404)
    return page
  }

  it('says that it was withdrawn, by the button of who asked', async () => {
    const page = await over(async (request, decision) => {
      const place = { client, decision, request }
      const address = href(routes.withdrawStatementRequest, place)
      expect((await mentor.post(address, {})).status).toBe(303)
      expect((await mentor.post(address, {})).status).toBe(404)
    })
    expect(page).toContain('heeft deze vraag ingetrokken')
  })

  it('says that its last day passed', async () => {
    const page = await over((id) =>
      office.inside((tx) =>
        tx
          .updateTable('capacity_request')
          .set({ last_day: '2026-11-20' })
          .where('id', '=', id)
          .execute(),
      ),
    )
    expect(page).toContain('is voorbij')
  })
})

describe('a question to somebody else', () => {
  it('is not there for another professional, nor for the same one about another decision', async () => {
    const [mine, other] = [await ask(), await ask({ name: 'Dokter de Wit' })]
    const { browser } = await comesIn(mine.asked)
    const theirs = href(routes.answerQuestion, { asked: other.asked?.id ?? '' })
    const none = href(routes.answerQuestion, { asked: newId() })
    const [answer, nothing] = [await browser.get(theirs), await browser.get(none)]
    expect([answer.status, nothing.status]).toEqual([404, 404])
    expect(withoutKeys(await answer.text())).toBe(withoutKeys(await nothing.text()))
    expect((await browser.post(theirs, { 'command-id': newId(), ...unable })).status).toBe(404)
    const confirm = href(routes.confirmAnswer, { asked: other.asked?.id ?? '' })
    expect((await browser.get(confirm)).status).toBe(404)
    const reader = app.as(
      await office.signIn({ role: 'professional', clientId: client, parts: ['measures'] }),
    )
    expect((await reader.get(routes.askedOfMe)).status).toBe(404)
    const own = href(routes.answerQuestion, { asked: mine.asked?.id ?? '' })
    expect((await reader.get(own)).status).toBe(404)
  })
})
