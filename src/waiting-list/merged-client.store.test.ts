import { beforeAll, describe, expect, it } from 'vitest'
import { aClient } from '../../test/factories/a-client.js'
import { aFreeze } from '../../test/factories/a-freeze.js'
import { aWaitingEntry } from '../../test/factories/a-waiting-entry.js'
import { testDatabase } from '../../test/database.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { insertChoice } from './own-choice/own-choice.store.js'
import { moveWaitingOfClient } from './merged-client.store.js'
import { entriesOfClient } from './waiting-entry.store.js'

const database = testDatabase()
let office: TestOffice
let account: { token: string; accountId: string }

beforeAll(async () => {
  office = await aTestOffice(database)
  account = await office.signIn({ role: 'coordinator' })
})

const merging = { on: '2026-11-21', note: 'Stond dubbel op de wachtlijst.' }

describe('two registrations of one client that both wait', () => {
  it('become one place: the earliest day and the highest urgency; the other is closed and stays to be read', async () => {
    const [from, to] = await office.inside(async (tx) => {
      const double = await aWaitingEntry(tx, { client: 'Ali', urgency: 3, since: '2026-03-01' })
      const kept = await aWaitingEntry(tx, { client: 'Aly', urgency: 1, since: '2026-06-01' })
      await moveWaitingOfClient(tx, { from: double.clientId, to: kept.clientId, ...merging })
      return [double, kept]
    })
    const entries = await office.inside((tx) => entriesOfClient(tx, to.clientId))
    expect(entries).toHaveLength(2)
    expect(entries[0]).toMatchObject({
      id: to.entryId,
      urgency: 3,
      waitingSince: '2026-03-01',
      closed: null,
    })
    expect(entries[1]).toMatchObject({ id: from.entryId, closed: { reason: 'other' } })
  })

  it('keep both places in two ways of mentoring, with the contact and the choice that hang on them', async () => {
    const { double, kept } = await office.inside(async (tx) => {
      const one = await aWaitingEntry(tx, { regime: 'jim' })
      const other = await aWaitingEntry(tx, { regime: 'newcomer' })
      const words = {
        personName: 'Oom Jan',
        relation: 'oom',
        ownWords: null,
        adult: 'yes',
        willing: 'yes',
        parents: [],
        doubts: null,
        phone: null,
        email: null,
      } as const
      const place = { id: newId(), entryId: one.entryId, clientId: one.clientId }
      const told = { by: account.accountId, at: '2026-11-20T10:00:00.000Z' }
      await insertChoice(tx, { ...place, ...told }, words)
      await moveWaitingOfClient(tx, { from: one.clientId, to: other.clientId, ...merging })
      return { double: one, kept: other }
    })
    const open = await office.inside((tx) => entriesOfClient(tx, kept.clientId))
    expect(open.map(({ closed }) => closed)).toEqual([null, null])
    const [choice] = await office.inside((tx) =>
      tx
        .selectFrom('own_choice')
        .select('client_id')
        .where('waiting_entry_id', '=', double.entryId)
        .execute(),
    )
    expect(choice?.client_id).toBe(kept.clientId)
  })
})

describe('a dossier that is frozen', () => {
  it('takes no contact and no place on the list until a reason is given', async () => {
    const client = await office.inside((tx) => aClient(tx, { givenName: 'Bart' }))
    await aFreeze(office, client)
    const browser = testApp(database).as(account)
    const answer = await browser.post(href(routes.putOnWaitingList, { client }), {
      'command-id': newId(),
      regime: 'newcomer',
      urgency: '0',
      'since-day': '20',
      'since-month': '11',
      'since-year': '2026',
      'waits-for': 'intake',
    })
    expect(answer.status).toBe(409)
    expect(await office.inside((tx) => entriesOfClient(tx, client))).toEqual([])
  })
})
