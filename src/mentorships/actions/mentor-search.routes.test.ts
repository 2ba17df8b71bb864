import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let form: string
let zoe: string

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  await office.inside(async (tx) => {
    const { mentorshipId } = await aCouple(tx, { startedOn: '2025-01-15' })
    form = href(routes.handOverMentorship, { mentorship: mentorshipId })
    for (let number = 1; number <= 70; number += 1) {
      await aMentor(tx, `Mentor ${number}`)
    }
    zoe = await aMentor(tx, 'Zoë 100%')
  })
})

function typed(more: Record<string, string>) {
  return { 'command-id': newId(), version: '1', ...dateFields('on', '2026-11-20'), ...more }
}

describe('an organisation with more mentors than fit in one list', () => {
  it('asks for a name, and shows nobody before', async () => {
    const page = await (await coordinator.get(form)).text()
    expect(page).toContain('Zoek een mentor op naam')
    expect(page).not.toContain('Mentor 70')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('finds by part of a name, without accents, and keeps the rest of the form', async () => {
    const answer = await coordinator.post(form, typed({ 'mentor-search': 'zoe', search: '1' }))
    const page = await answer.text()
    expect(page).toContain('Zoë 100%')
    expect(page).not.toContain('Mentor 12')
    expect(page).toContain('value="2026"')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('says when there are more than it shows', async () => {
    const page = await coordinator.post(form, typed({ 'mentor-search': 'mentor', search: '1' }))
    expect(await page.text()).toContain('Er zijn er meer.')
  })

  it('hands over to the mentor that was found', async () => {
    const found = typed({ 'mentor-search': 'zoe', mentor: zoe })
    expect((await coordinator.post(form, found)).status).toBe(303)
  })
})

describe('a client with two mentorships', () => {
  it('does not get the same mentor twice by a hand-over', async () => {
    const [one, other] = await office.inside(async (tx) => {
      const first = await aCouple(tx, { client: 'Hanne', startedOn: '2025-01-15' })
      const second = await aCouple(tx, { client: 'Hanne', startedOn: '2025-01-15' })
      await tx
        .updateTable('mentorship')
        .set({ client_id: first.clientId })
        .where('id', '=', second.mentorshipId)
        .execute()
      return [first, second]
    })
    const answer = await coordinator.post(
      href(routes.handOverMentorship, { mentorship: one.mentorshipId }),
      typed({ mentor: other.mentorId }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze cliënt en deze mentor zijn al een koppel.')
  })
})
