import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)
const address = href(routes.organisation)
let office: TestOffice
let coordinator: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Nadia' }))
})

function organisation() {
  return office.inside((tx) => tx.selectFrom('organisation').selectAll().executeTakeFirstOrThrow())
}

async function settings(more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    version: String((await organisation()).version),
    name: 'Stichting Proef',
    phone: '',
    'contact-every': '4',
    'contact-unit': 'weeks',
    reminders: 'on',
    ...more,
  }
}

describe('the settings of an organisation', () => {
  it('show what holds, and the norms of law with their source', async () => {
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('value="Stichting Proef"')
    expect(page).toContain('Besluit kwaliteitseisen cbm, art. 5 lid 4')
    expect(page).toContain('Nog te controleren')
    expect(page).toContain('Op 1 november 2026')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('are not there for a mentor, and ask a visitor to sign in', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx))
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    expect((await mentor.get(address)).status).toBe(404)
    expect((await mentor.post(address, await settings())).status).toBe(404)
    expect((await app.as().get(address)).status).toBe(303)
  })

  it('show a coordinator of another organisation only her own', async () => {
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    await stranger.post(address, await settings({ name: 'Overgenomen', version: '1' }))
    expect((await organisation()).name).toBe('Stichting Proef')
  })

  it('move the day on which contact is due, everywhere', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { startedOn: '2026-11-01' }))
    const dueOn = () =>
      office.inside((tx) =>
        tx
          .selectFrom('mentorship')
          .select('due_on')
          .where('id', '=', couple.mentorshipId)
          .executeTakeFirstOrThrow(),
      )
    await coordinator.post(address, await settings({ 'contact-every': '2' }))
    const before = await dueOn()
    const answer = await coordinator.post(address, await settings({ 'contact-every': '3' }))
    expect(answer.status).toBe(303)
    expect(before.due_on).not.toBeNull()
    expect((await dueOn()).due_on).not.toEqual(before.due_on)
  })

  it('come back with everything typed when something is wrong', async () => {
    const answer = await coordinator.post(
      address,
      await settings({
        name: '',
        phone: '020 123',
        'contact-every': 'vaak',
        'contact-unit': 'eeuwen',
      }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Vul de naam van uw organisatie in.')
    expect(page).toContain('value="vaak"')
    expect(page).toContain('value="020 123"')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('show both versions to who was second, and save nothing', async () => {
    const first = await settings({ phone: '020 111' })
    const second = await settings({ phone: '020 222' })
    await coordinator.post(address, first)
    const answer = await coordinator.post(address, second)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('020 111')
    expect(page).toContain('020 222')
    expect(page).toContain('Nadia')
    expect(await htmlErrors(page)).toEqual([])
    expect((await organisation()).phone).toBe('020 111')
  })
})
