import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
import { instantPlus } from '../../shared/calendar/index.js'

const database = testDatabase()
let moment = now
const app = testApp(database, { clock: () => moment })

let office: TestOffice
let couple: { clientId: string; mentorId: string; mentorshipId: string }
let client: string
let coordinator: TestBrowser
let mentor: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  client = couple.clientId
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
  await office.inside((tx) =>
    tx
      .insertInto('protective_measure')
      .values({
        id: newId(),
        client_id: client,
        kind: 'mentorschap',
        court: 'Rechtbank Utrecht',
        created_at: now,
      })
      .execute(),
  )
})

async function pageOf(who: TestBrowser, path: string): Promise<string> {
  const answer = await who.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

function invite(fields: Record<string, string | string[]>) {
  return coordinator.post(href(routes.inviteGuest, { client }), {
    'command-id': newId(),
    name: 'Wijkzuster Vos',
    email: `${newId()}@example.org`,
    role: 'professional',
    parts: 'measures',
    ...dateFields('last-day', '2026-12-01'),
    ...fields,
  })
}

describe('who may look in a dossier', () => {
  const path = () => href(routes.dossierAccess, { client })

  it('is told to a coordinator: mentor, substitute with dates, coordinators, guests', async () => {
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    await office.inside((tx) =>
      tx
        .insertInto('substitute')
        .values({
          id: newId(),
          mentorship_id: couple.mentorshipId,
          mentor_id: nadia,
          valid_from: '2026-11-10',
          valid_until: '2026-12-01',
          created_at: now,
        })
        .execute(),
    )
    await office.signIn({ role: 'relative', clientId: client, name: 'Zus Anna' })
    const page = await pageOf(coordinator, path())
    for (const words of [
      'Ilona',
      'Nadia',
      'tot en met 30 november 2026',
      'coördinator',
      'Zus Anna',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('does not tell the mentor of the account of the client or a relative', async () => {
    const page = await pageOf(mentor, path())
    expect(page).toContain('Ilona')
    expect(page).not.toContain('Zus Anna')
    expect(page).not.toContain('Laat iemand toe')
  })

  it('is not there for anybody without a part in the dossier', async () => {
    const strangers = [
      await office.signIn({ role: 'mentor', mentorId: await office.inside((tx) => aMentor(tx)) }),
      await office.signIn({ role: 'board' }),
      await office.signIn({ role: 'client', clientId: client }),
      await (await aTestOffice(database)).signIn({ role: 'coordinator' }),
    ]
    const missing = href(routes.dossierAccess, { client: newId() })
    for (const stranger of strangers) {
      const [theirs, none] = [
        await app.as(stranger).get(path()),
        await app.as(stranger).get(missing),
      ]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await none.text()))
    }
  })
})

describe('letting a professional in', () => {
  it('starts with two weeks, and is work of coordinators alone', async () => {
    const page = await pageOf(coordinator, href(routes.inviteGuest, { client }))
    expect(page).toMatch(/name="last-day-day"[^>]*value="5"/)
    expect((await mentor.get(href(routes.inviteGuest, { client }))).status).toBe(404)
  })

  it('asks for a part and a day of at most ninety days ahead, and keeps what was typed', async () => {
    for (const wrong of [{ parts: [] }, dateFields('last-day', '2027-02-20'), { role: 'mentor' }]) {
      const answer = await invite(wrong)
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain('Wijkzuster Vos')
      expect(await htmlErrors(page)).toEqual([])
    }
  })

  it('keeps the parts and the end with the invitation, and logs a right given', async () => {
    const answer = await invite({ parts: ['measures', 'documents', 'everything'] })
    expect(answer.status).toBe(303)
    const [row] = await office.inside((tx) =>
      tx.selectFrom('invitation').selectAll().where('client_id', '=', client).execute(),
    )
    expect(row).toMatchObject({
      role: 'professional',
      parts: ['measures', 'documents'],
      valid_until: '2026-12-02',
    })
    const [logged] = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .selectAll()
        .where('action', '=', 'grant')
        .where('outcome', '=', 'allowed')
        .execute(),
    )
    expect(logged).toMatchObject({ object_kind: 'invitation', client_ids: [client] })
    expect(await pageOf(coordinator, href(routes.dossierAccess, { client }))).toContain(
      'Uitgenodigd, nog niet gekomen',
    )
  })
})

describe('an invited professional', () => {
  async function professional(parts: ('emergency-card' | 'measures' | 'documents')[]) {
    const signedIn = await office.signIn({
      role: 'professional',
      clientId: client,
      parts,
      name: 'Wijkzuster Vos',
      validFrom: '2026-11-01',
      validUntil: '2026-12-01',
    })
    return { ...signedIn, browser: app.as(signedIn) }
  }

  it('reads the parts invited to, and nothing else of the dossier', async () => {
    const { browser } = await professional(['measures'])
    const page = await pageOf(browser, routes.guestDossier)
    expect(page).toContain('Rechtbank Utrecht')
    expect(page).toContain('tot en met 30 november 2026')
    expect(page).not.toContain('Ilona')
    const card = await professional(['emergency-card'])
    expect(await pageOf(card.browser, routes.guestDossier)).toContain('Ilona')
  })

  it('finds no other page of the dossier', async () => {
    const { browser } = await professional(['emergency-card', 'measures'])
    const { client: dossier, emergencyCard, sealedNotes, dossierAccess, documents } = routes
    for (const path of [dossier, emergencyCard, sealedNotes, dossierAccess, documents]) {
      expect((await browser.get(href(path, { client }))).status).toBe(404)
    }
    for (const path of [routes.clients, routes.search, routes.whoLooked, routes.insight]) {
      expect((await browser.get(path)).status).toBe(404)
    }
  })

  it('reads no more from the day it ends', async () => {
    const { browser, accountId } = await professional(['measures'])
    await office.inside((tx) =>
      tx
        .updateTable('role_assignment')
        .set({ valid_until: '2026-11-21' })
        .where('account_id', '=', accountId)
        .execute(),
    )
    expect((await browser.get(routes.guestDossier)).status).not.toBe(200)
  })

  it('is ended by a coordinator at once, through the very session that reads', async () => {
    const { browser, accountId } = await professional(['measures'])
    expect((await browser.get(routes.guestDossier)).status).toBe(200)
    const { id } = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('id')
        .where('account_id', '=', accountId)
        .executeTakeFirstOrThrow(),
    )
    const address = href(routes.endGuest, { client, assignment: id })
    expect((await mentor.post(address, {})).status).toBe(404)
    expect((await coordinator.post(address, {})).status).toBe(303)
    expect((await browser.get(routes.guestDossier)).status).not.toBe(200)
    expect((await coordinator.post(address, {})).status).toBe(404)
  })

  it('is not ended by way of the dossier of somebody else', async () => {
    const other = await office.inside((tx) => aCouple(tx, { client: 'Piet' }))
    const { accountId } = await professional(['measures'])
    const { id } = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('id')
        .where('account_id', '=', accountId)
        .executeTakeFirstOrThrow(),
    )
    const address = href(routes.endGuest, { client: other.clientId, assignment: id })
    expect((await coordinator.post(address, {})).status).toBe(404)
  })

  it('is in the log of the client as somebody who read', async () => {
    const { browser, accountId } = await professional(['measures'])
    moment = instantPlus(now, { minutes: 1 })
    await browser.get(routes.guestDossier)
    moment = now
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('object_kind', '=', 'guest-dossier')
        .execute(),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ client_ids: [client], outcome: 'allowed' })
  })
})
