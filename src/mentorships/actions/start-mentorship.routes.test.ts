import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
import { regimeKeys, type RegimeKey } from '../regimes/index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let clientId: string
let mentorId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

beforeEach(async () => {
  clientId = newId()
  mentorId = await office.inside((tx) => aMentor(tx, 'Irene'))
  await office.inside((tx) =>
    tx
      .insertInto('client')
      .values({ id: clientId, given_name: 'Marloes', created_at: now })
      .execute(),
  )
})

function form(regime?: RegimeKey): string {
  return href(routes.startMentorship, { client: clientId }, { vorm: regime })
}

function aStart(more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    mentor: mentorId,
    recording: 'new',
    ...dateFields('started-on', '2026-11-20'),
    appointed: 'foundation',
    ...more,
  }
}

function mentorships() {
  return office.inside((tx) =>
    tx
      .selectFrom('mentorship')
      .select(['regime', 'status', 'started_on'])
      .where('client_id', '=', clientId)
      .execute(),
  )
}

describe('starting a mentorship', () => {
  it('first asks which kind it is', async () => {
    const page = await (await coordinator.get(form())).text()
    expect(page).toContain('Welk soort mentorschap is het?')
    for (const regime of regimeKeys) {
      expect(page).toContain(form(regime))
    }
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is not for mentors, nor for a client who is not there', async () => {
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    expect((await mentor.get(form('jim'))).status).toBe(404)
    const nobody = href(routes.startMentorship, { client: newId() })
    expect((await coordinator.get(nobody)).status).toBe(404)
  })
})

describe.each(regimeKeys)('starting a mentorship of the kind %s', (regime) => {
  it('shows its own questions as sound HTML', async () => {
    const page = await coordinator.get(form(regime))
    expect(page.status).toBe(200)
    expect(await htmlErrors(await page.text())).toEqual([])
  })

  it('starts while answers are still unknown, and its page lists what is open', async () => {
    const answer = await coordinator.post(form(regime), aStart())
    expect(answer.status).toBe(303)
    expect(await mentorships()).toEqual([{ regime, status: 'running', started_on: '2026-11-20' }])
    const page = await (await coordinator.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('Nog aan te vullen')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('starts once when the button was pressed twice', async () => {
    const start = aStart()
    const answers = await Promise.all([
      coordinator.post(form(regime), start),
      coordinator.post(form(regime), start),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await mentorships()).toHaveLength(1)
  })

  it('refuses a second mentorship of the same couple, and keeps what was typed', async () => {
    await coordinator.post(form(regime), aStart())
    const answer = await coordinator.post(
      form(regime),
      aStart(dateFields('started-on', '2026-11-19')),
    )
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Deze cliënt en deze mentor zijn al een koppel.')
    expect(page).toContain('value="19"')
    expect(await mentorships()).toHaveLength(1)
  })

  it('asks for a mentor and a first day', async () => {
    const empty = { 'command-id': newId(), recording: 'new', appointed: 'foundation' }
    const answer = await coordinator.post(form(regime), empty)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Kies een mentor.')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a demand that is not met', () => {
  it.each([
    ['statutory', { 'mandate-signed': 'no' }, 'De vrijwilliger heeft nog geen contract'],
    ['statutory', { appointed: '' }, 'Leg eerst vast wie de rechter als mentor heeft benoemd.'],
    ['statutory', { conflict: 'under-mentorschap' }, 'De wet laat deze persoon niet toe'],
    ['jim', { 'chosen-by-young-person': 'no' }, 'Alleen de jongere kiest wie de JIM is.'],
    ['jim', { 'parent-1': 'agrees', 'parent-2': 'against' }, 'Een ouder werkt tegen.'],
    ['newcomer', { 'mentor-agrees': 'no' }, 'De mentor wil dit niet.'],
    ['project', { 'coordinator-agrees': 'no' }, 'De coördinator gaat niet akkoord.'],
  ] as const)('of %s refuses with its own sentence: %o', async (regime, answers, sentence) => {
    const answer = await coordinator.post(form(regime), aStart(answers))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
    expect(await mentorships()).toEqual([])
  })

  it('is the law: who works where the client lives is no mentor, whatever was answered', async () => {
    await office.inside(async (tx) => {
      const institution = { id: newId(), name: 'De Linde', created_at: now }
      await tx.insertInto('institution').values(institution).execute()
      await tx
        .updateTable('mentor')
        .set({ works_at_institution_id: institution.id })
        .where('id', '=', mentorId)
        .execute()
      const home = { id: newId(), client_id: clientId, kind: 'institution', created_at: now }
      await tx
        .insertInto('living_situation')
        .values({ ...home, institution_id: institution.id })
        .execute()
    })
    const answer = await coordinator.post(form('statutory'), aStart({ conflict: 'none' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('De wet laat deze persoon niet toe')
  })
})

describe('the date of the court order, told at the start', () => {
  it('is put on record with the client, so that nobody is asked twice', async () => {
    await coordinator.post(form('statutory'), aStart(dateFields('ordered-on', '2026-10-01')))
    const measures = await office.inside((tx) =>
      tx
        .selectFrom('protective_measure')
        .select(['kind', 'order_date'])
        .where('client_id', '=', clientId)
        .execute(),
    )
    expect(measures).toEqual([{ kind: 'mentorschap', order_date: '2026-10-01' }])
    expect(await (await coordinator.get(form('statutory'))).text()).toContain('value="2026"')
  })
})

describe('a couple that ran before Naast', () => {
  it('may have an unknown first day', async () => {
    const { mentor } = aStart()
    const existing = {
      'command-id': newId(),
      mentor,
      recording: 'existing',
      appointed: 'foundation',
    }
    expect((await coordinator.post(form('statutory'), existing)).status).toBe(303)
    expect(await mentorships()).toMatchObject([{ started_on: null }])
  })
})
