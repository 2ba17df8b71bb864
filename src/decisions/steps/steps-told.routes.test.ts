import { beforeAll, describe, expect, it } from 'vitest'
import { dated, hanneAndIlona } from '../../../test/begun-decision.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { newId, now, today } from '../../../test/test-office.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
})

describe('what the client wants', () => {
  it('shows what is known on the themes of the matter, and keeps what was ticked', async () => {
    const evidenceId = newId()
    await here.office.inside((tx) =>
      tx
        .insertInto('evidence')
        .values({
          id: evidenceId,
          client_id: here.hanne.clientId,
          kind: 'wish',
          theme: 'living',
          words: 'Ik wil zelf koken',
          source: 'client',
          how_learned: 'said',
          certainty: 'sure',
          learned_on: '2026-10-01',
          account_id: here.ilona.accountId,
          recorded_at: now,
        })
        .execute(),
    )
    const { page, send, stored } = await here.begun()
    expect(await page('wants')).toContain('Ik wil zelf koken')
    await send('wants', 1, { evidence: [evidenceId, newId()], involved: 'partly' })
    expect(await stored()).toMatchObject({ evidenceIds: [evidenceId], involved: 'partly' })
    expect(await htmlErrors(await page('wants'))).toEqual([])
  })

  it('puts written wills first where a doctor acts', async () => {
    const { page } = await here.begun({ matter: 'treatment.invasive' })
    expect(await page('wants')).toContain('Niemand heeft nog gevraagd')
    const { page: ofMove } = await here.begun()
    expect(await ofMove('wants')).not.toContain('Niemand heeft nog gevraagd')
  })

  it('keeps apart what she wants and how a picture of it was formed', async () => {
    const { send, stored } = await here.begun()
    await send('wants', 1, { pictured: 'Zij lacht bij de hond' })
    expect(await stored()).toMatchObject({ wish: null, wishPictured: 'Zij lacht bij de hond' })
  })
})

describe('the ways to go', () => {
  it('get one more without JavaScript: saved, and back on the page at an empty row', async () => {
    const { at, send, stored } = await here.begun()
    const answer = await send('options', 1, {
      asked: 'Eigen flat',
      'other-0': 'Proefwonen',
      nothing: 'Hier blijven',
      more: '1',
    })
    const location = answer.headers.get('location') ?? ''
    expect(location).toBe(`${at('options')}?erbij=1#other-1`)
    const page = await (await here.browser.get(location)).text()
    expect(page).toContain('Proefwonen')
    expect(page).toContain('id="other-1"')
    expect((await stored()).options).toHaveLength(3)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('do not lose what was weighed about them', async () => {
    const { send, stored } = await here.begun()
    await send('options', 1, { asked: 'Eigen flat', nothing: 'Hier blijven' })
    const [flat] = (await stored()).options
    await send('weighing', 2, { [`safe-${flat?.id}`]: 'Alleen in de nacht', collision: 'Ja' })
    expect((await stored()).options[0]).toMatchObject({ safe: 'Alleen in de nacht' })
    const answer = await send('options', 3, { asked: '', 'asked-id': flat?.id ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('staat al een afweging')
    expect((await stored()).options).toHaveLength(2)
  })

  it('that were taken away meanwhile give back the words that were typed about them', async () => {
    const { send, stored } = await here.begun()
    await send('options', 1, { asked: 'Eigen flat', nothing: 'Hier blijven' })
    const [, stay] = (await stored()).options
    await send('options', 2, {
      asked: 'Eigen flat',
      'asked-id': (await stored()).options[0]?.id ?? '',
    })
    const answer = await send('weighing', 2, { [`safe-${stay?.id}`]: 'Hier is het rustig' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Hier is het rustig')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('who was consulted', () => {
  it('can be picked from the people near her', async () => {
    const person = { client_id: here.hanne.clientId, name: 'Greet de zus', relation: 'sibling' }
    await here.office.inside((tx) =>
      tx
        .insertInto('near_person')
        .values({ id: newId(), ...person, is_emergency_contact: false, created_at: now })
        .execute(),
    )
    const { page } = await here.begun()
    const shown = await page('consulted')
    expect(shown).toContain('<datalist')
    expect(shown).toContain('Greet de zus')
  })

  it('is kept with the day and what was said; an impossible day comes back as typed', async () => {
    const { send, stored } = await here.begun()
    const talk = { 'who-0': 'family', 'name-0': 'Greet', 'said-0': 'Laat haar maar' }
    const wrong = await send('consulted', 1, { ...talk, ...dated('on-0', ['2026', '2', '31']) })
    const page = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(page).toContain('Deze datum bestaat niet.')
    expect(page).toContain('Laat haar maar')
    expect(page).toContain('value="31"')
    await send('consulted', 1, { ...talk, ...dated('on-0', ['2026', 'november', '20']) })
    expect((await stored()).consultations).toMatchObject([
      { who: 'family', name: 'Greet', consultedOn: '2026-11-20', said: 'Laat haar maar' },
    ])
  })
})

describe('the outcome', () => {
  it('offers to decide for her only when the rules allow it, and says why not', async () => {
    const { page } = await here.begun()
    const shown = await page('outcome')
    expect(shown).toMatch(/value="mentor-decided"[^>]*disabled|disabled[^>]*value="mentor-decided"/)
    expect(shown).toContain('Kan nu niet.')
  })

  it('is refused when somebody posts it by hand, also a coordinator, also when urgent', async () => {
    const { at, stored } = await here.begun({ isUrgent: true })
    const coordinator = here.app.as(await here.office.signIn({ role: 'coordinator' }))
    for (const outcome of ['mentor-decided', 'refused']) {
      for (const who of [here.browser, coordinator]) {
        const fields = { 'command-id': newId(), version: '1', outcome, words: 'Toch niet' }
        const answer = await who.post(at('outcome'), fields)
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain('Toch niet')
      }
    }
    expect((await stored()).outcome).toBeNull()
  })

  it('can be the client’s own, with the way that was chosen', async () => {
    const { send, stored } = await here.begun()
    await send('options', 1, { asked: 'Eigen flat', nothing: 'Hier blijven' })
    const [flat] = (await stored()).options
    const answer = await send('outcome', 2, {
      outcome: 'client-decided',
      option: flat?.id ?? '',
      words: 'Hanne gaat verhuizen',
      ...dated('on', today.split('-')),
      weighty: 'yes',
      'weighty-why': 'Een verhuizing',
    })
    expect(answer.status).toBe(303)
    expect(await stored()).toMatchObject({
      outcome: 'client-decided',
      chosenOptionId: flat?.id,
      decidedOn: today,
      isWeighty: true,
    })
  })

  it('asks for the words that belong to it, once it was chosen', async () => {
    const { page, send } = await here.begun()
    expect(await page('outcome')).toContain('Wat is er besloten?')
    await send('outcome', 1, { outcome: 'not-yet' })
    const shown = await page('outcome')
    expect(shown).toContain('Wat is er nog nodig?')
    expect(shown).not.toContain('Wat is er besloten?')
    expect(await htmlErrors(shown)).toEqual([])
  })

  it('that somebody else changed meanwhile is shown in words beside the own one', async () => {
    const { send } = await here.begun()
    await send('outcome', 1, { outcome: 'not-yet', words: 'Van de ander' })
    const answer = await send('outcome', 1, { outcome: 'client-decided', words: 'Van mij' })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('<blockquote>Nog niet beslist: we kijken later weer</blockquote>')
    expect(page).toContain('<blockquote>Van de ander</blockquote>')
    expect(page).toMatch(/value="client-decided"[^>]*checked/)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('was not decided before it was asked, or on a day to come', async () => {
    const { send } = await here.begun()
    const on = (day: string[]) => send('outcome', 1, { outcome: 'not-yet', ...dated('on', day) })
    expect((await on(['2026', '11', '20'])).status).toBe(422)
    expect((await on(['2026', '11', '22'])).status).toBe(422)
  })
})
