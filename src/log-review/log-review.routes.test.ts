import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { recordAudit } from '../audit/index.js'
import { href, routes } from '../routes.js'
import type { Role } from '../shared/access/index.js'
import type { AuditEntry } from '../shared/http/index.js'
import { drawDue, overdueReviews } from './draw-review.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let reviewId: string
let clientId: string
let mentor: SignedIn
let corrie: SignedIn
let coordinator: TestBrowser
let auditor: TestBrowser

/** A row of October, as the log would have written it then. */
function then(who: SignedIn, role: Role, row: Partial<AuditEntry>) {
  return office.inside((tx) =>
    recordAudit(tx, {
      actor: { accountId: who.accountId, role },
      at: '2026-10-14T09:00:00.000Z',
      action: 'read',
      object: 'client',
      objectId: clientId,
      clientIds: [clientId],
      outcome: 'allowed',
      requestId: 'r',
      ...row,
    }),
  )
}

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  clientId = couple.clientId
  mentor = await office.signIn({ role: 'mentor', mentorId: couple.mentorId, name: 'Ilona Mentor' })
  corrie = await office.signIn({ role: 'coordinator', name: 'Corrie Kantoor' })
  coordinator = app.as(corrie)
  auditor = app.as(await office.signIn({ role: 'auditor', name: 'Ada Auditor' }))
  for (let day = 1; day <= 30; day += 1) {
    await then(mentor, 'mentor', { at: `2026-10-${String(day).padStart(2, '0')}T09:00:00.000Z` })
  }
  await then(mentor, 'mentor', { at: '2026-10-14T01:30:00.000Z' })
  await then(corrie, 'coordinator', { action: 'export', object: 'client-list', objectId: null })
  await then(mentor, 'mentor', { action: 'emergency', object: 'sealed-note' })
  await office.inside((tx) => drawDue(tx, { clock: () => now, newId }))
  const review = await office.inside((tx) =>
    tx.selectFrom('log_review').select('id').executeTakeFirstOrThrow(),
  )
  reviewId = review.id
})

async function pageOf(browser: TestBrowser, path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

function items() {
  return office.inside((tx) =>
    tx
      .selectFrom('log_review_item as item')
      .innerJoin('audit_event as event', 'event.id', 'item.event_id')
      .select(['item.id', 'item.reasons', 'item.outcome', 'event.account_id', 'event.action'])
      .execute(),
  )
}

function find(item: string, fields: Record<string, string>, browser = coordinator) {
  const path = href(routes.reviewAccess, { review: reviewId, item })
  return browser.post(path, { version: '1', ...fields })
}

describe('the month that went by', () => {
  it('holds a sample of twenty-five, and all that is out of the ordinary with its reason', async () => {
    const rows = await items()
    const sampled = rows.filter(({ reasons }) => reasons.includes('sample'))
    expect(sampled).toHaveLength(25)
    const odd = rows.flatMap(({ reasons }) => reasons.filter((reason) => reason !== 'sample'))
    expect(odd.toSorted()).toEqual(['emergency', 'export', 'night'])
  })

  it('is drawn once, however often the clock asks', async () => {
    const before = await items()
    await office.inside((tx) => drawDue(tx, { clock: () => now, newId }))
    expect(await items()).toHaveLength(before.length)
  })

  it('is overdue after two weeks, until it is closed', async () => {
    const overdue = (day: string) => office.inside((tx) => overdueReviews(tx, day))
    expect(await overdue('2026-12-05')).toEqual([])
    expect(await overdue('2026-12-06')).toEqual(['2026-10-01'])
  })
})

describe('a coordinator', () => {
  it('sees the month and its rows, and not those about the own accesses', async () => {
    expect(await pageOf(coordinator, href(routes.logReviews))).toContain('oktober 2026')
    const page = await pageOf(coordinator, href(routes.logReview, { review: reviewId }))
    expect(page).toContain('Ilona Mentor')
    expect(page).toContain('Eén regel gaat over uzelf')
    expect(page).not.toContain('Corrie Kantoor</bdi> (')
    const own = (await items()).find(({ account_id: by }) => by === corrie.accountId)
    const path = href(routes.reviewAccess, { review: reviewId, item: own?.id ?? '' })
    expect((await coordinator.get(path)).status).toBe(404)
    expect((await find(own?.id ?? '', { outcome: 'in-order' })).status).toBe(404)
  })

  it('writes down what was found and goes on to the next row', async () => {
    const emergency = (await items()).find(({ action }) => action === 'emergency')?.id ?? ''
    const page = await pageOf(
      coordinator,
      href(routes.reviewAccess, { review: reviewId, item: emergency }),
    )
    expect(page).toContain('Noodtoegang')
    expect(page).toContain('Hanne')
    const empty = await find(emergency, { outcome: 'incident', note: '' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Schrijf op wat u vroeg')
    const saved = await find(emergency, { outcome: 'asked', note: 'Ilona gebeld.' })
    expect(saved.status).toBe(303)
    expect(saved.headers.get('location')).toContain(href(routes.logReview, { review: reviewId }))
    const late = await find(emergency, { outcome: 'in-order', note: 'Iemand anders.' })
    expect(late.status).toBe(409)
  })

  it('cannot close a month with anything left open', async () => {
    await coordinator.post(href(routes.closeLogReview, { review: reviewId }), {})
    const review = () =>
      office.inside((tx) => tx.selectFrom('log_review').selectAll().executeTakeFirstOrThrow())
    expect((await review()).closed_at).toBeNull()
    const left = (await items()).filter(
      ({ outcome, account_id: by }) => outcome === null && by !== corrie.accountId,
    )
    for (const { id } of left) {
      expect((await find(id, { outcome: 'in-order' })).status).toBe(303)
    }
    await coordinator.post(href(routes.closeLogReview, { review: reviewId }), {})
    expect((await review()).closed_at).toBeNull()
    const own = (await items()).find(({ account_id: by }) => by === corrie.accountId)?.id ?? ''
    expect((await find(own, { outcome: 'in-order' }, auditor)).status).toBe(303)
    await auditor.post(href(routes.closeLogReview, { review: reviewId }), {})
    expect((await review()).closed_at).not.toBeNull()
    expect(await pageOf(auditor, href(routes.logReview, { review: reviewId }))).toContain(
      'Afgesloten op',
    )
  })
})

describe('an auditor', () => {
  it('sees who, what and when, and no name of a client', async () => {
    const [first] = (await items()).filter(({ account_id: by }) => by === mentor.accountId)
    const path = href(routes.reviewAccess, { review: reviewId, item: first?.id ?? '' })
    const page = await pageOf(auditor, path)
    expect(page).toContain('Ilona Mentor')
    expect(page).toContain(`dossier ${clientId.slice(-6).toUpperCase()}`)
    expect(page).not.toContain('Hanne')
  })
})

describe('others', () => {
  it('see nothing of it, and neither does another foundation', async () => {
    const theirs = await aTestOffice(database)
    const foreign = app.as(await theirs.signIn({ role: 'coordinator' }))
    const path = href(routes.logReview, { review: reviewId })
    expect((await foreign.get(path)).status).toBe(404)
    expect((await app.as(mentor).get(path)).status).toBe(404)
    expect((await app.as(mentor).get(href(routes.logReviews))).status).toBe(404)
    expect((await app.as().get(path)).status).toBe(303)
  })

  it('leave a trace when they look at the log: reading it is logged too', async () => {
    await auditor.get(href(routes.logReviews))
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['role', 'purpose', 'action'])
        .where('object_kind', '=', 'log-review')
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    )
    expect(rows).toEqual([{ role: 'auditor', purpose: 'oversight', action: 'read' }])
  })
})
