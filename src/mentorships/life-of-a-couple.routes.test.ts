import { beforeAll, describe, expect, it } from 'vitest'
import { aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { dateFields } from '../shared/forms/index.js'
import { loadMentorship } from './mentorship.store.js'
import { regimeKeys, regimeOf } from './regimes/index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

describe.each(regimeKeys)('a couple of the kind %s', (regime) => {
  it('is started by the coordinator, visited by its mentor, and ended', async () => {
    const clientId = newId()
    const client = { id: clientId, given_name: 'Samir', created_at: now }
    await office.inside((tx) => tx.insertInto('client').values(client).execute())
    const mentorId = await office.inside((tx) => aMentor(tx, 'Ilona'))

    const started = await coordinator.post(
      href(routes.startMentorship, { client: clientId }, { vorm: regime }),
      {
        'command-id': newId(),
        mentor: mentorId,
        recording: 'new',
        appointed: 'foundation',
        ...dateFields('started-on', '2026-11-01'),
      },
    )
    const page = started.headers.get('location') ?? ''
    const mentorshipId = await idOfCouple(clientId)

    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    const visit = { who: mentorshipId, day: 'today', kind: 'visit', outcome: 'met' }
    const logged = await mentor.post(href(routes.logContact), { 'command-id': newId(), ...visit })
    expect(logged.status).toBe(303)
    expect(await (await mentor.get(page)).text()).toContain('Op ritme')

    const [reason = ''] = regimeOf(regime).endingReasons
    const ended = await coordinator.post(href(routes.endMentorship, { mentorship: mentorshipId }), {
      'command-id': newId(),
      reason,
      ...dateFields('ended-on', '2026-11-21'),
    })
    expect(ended.status).toBe(303)
    const after = await office.inside((tx) => loadMentorship(tx, mentorshipId))
    expect(after?.mentorship.status).toBe('ended')
    expect((await mentor.get(page)).status).toBe(404)
    expect(await (await coordinator.get(page)).text()).toContain('Nog te doen na het einde')
  })
})

function idOfCouple(clientId: string): Promise<string> {
  return office.inside(async (tx) => {
    const row = await tx
      .selectFrom('mentorship')
      .select('id')
      .where('client_id', '=', clientId)
      .executeTakeFirstOrThrow()
    return row.id
  })
}
