import { beforeAll, describe, expect, it } from 'vitest'
import { hanneAndIlona } from '../../../test/begun-decision.js'
import { aMentorschap } from '../../../test/factories/a-measure.js'
import { aStatement } from '../../../test/factories/a-statement.js'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { newId, now, today } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { saveDraft } from '../../shared/drafts/index.js'
import { strikeOutStatement } from '../capacity/index.js'
import { replaceConsultations, replaceOptions } from '../decision-parts.store.js'
import type { DecisionContent } from '../decision.js'
import { stepDraft } from '../path.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
  await here.office.inside((tx) => aMentorschap(tx, here.hanne.clientId))
})

const notNow: Partial<DecisionContent> = {
  governingLaw: 'bw',
  clientResists: false,
  wish: 'Ik wil een eigen keuken',
  involved: 'yes',
  involvedHow: 'Drie gesprekken',
  collision: 'Veilig botst met de wens',
  outcome: 'mentor-decided',
  outcomeWords: 'Nu nog niet',
  outcomeWhy: 'Zij valt vaak',
  decidedOn: today,
  reviewOn: '2027-02-21',
  explainedOn: today,
  explainedHow: 'Met de tekening',
  clientTook: 'Boos, later rustig',
}

/** A decision of the mentor with everything told; its statement is put in apart. */
async function allTold(told: Partial<DecisionContent> = {}) {
  const begun = await here.begun({ ...notNow, ...told })
  await here.office.inside(async (tx) => {
    const goods = { safe: 'Minder veilig', connected: null, authentic: null }
    await replaceOptions(tx, begun.id, [
      { id: newId(), kind: 'asked', words: 'Een eigen flat', ...goods },
      { id: newId(), kind: 'alternative', words: 'Een kamer met hulp', ...goods },
      { id: newId(), kind: 'nothing', words: 'Blijven', ...goods },
    ])
    const talk = { who: 'care', name: null, consultedOn: null, said: 'Te vroeg' } as const
    await replaceConsultations(tx, begun.id, [{ id: newId(), ...talk }])
  })
  return begun
}

function stated(told: Partial<Parameters<typeof aStatement>[1]> = {}) {
  const who = { clientId: here.hanne.clientId, by: here.ilona.accountId }
  return here.office.inside((tx) => aStatement(tx, { ...who, ...told }))
}

function strike(id: string) {
  const by = here.ilona.accountId
  return here.office.inside((tx) =>
    strikeOutStatement(tx, { id, reason: 'Hoort bij een ander', by, at: now }),
  )
}

describe('closing', () => {
  it('keeps what the rules said, and leads to a page that can be read and printed', async () => {
    const statement = await stated()
    const { send, stored, place, page } = await allTold()
    expect(await htmlErrors(await page('closing'))).toEqual([])
    const answer = await send('closing', 1, {})
    expect(answer.headers.get('location')).toBe(
      href(routes.decision, place, { klaar: 'decision-closed' }),
    )
    const { status, authority, closedByName } = await stored()
    expect([status, authority?.decides, closedByName]).toEqual(['closed', 'mentor', 'Ilona'])
    const shown = await (await here.browser.get(href(routes.decision, place))).text()
    expect(shown).toContain('De mentor besliste voor Hanne.')
    expect(shown).toContain('Drie gesprekken')
    expect(shown).toMatch(/De uitkomst<\/h2>[\s\S]*De vraag<\/h2>/)
    expect(await htmlErrors(shown)).toEqual([])
    await strike(statement)
  })

  it('shows what is missing, each with the way there, and closes nothing', async () => {
    const { send, stored, page } = await here.begun({ outcome: 'client-decided' })
    expect(await page('closing')).toContain('Schrijf op wat er is besloten.')
    const answer = await send('closing', 1, {})
    expect(answer.status).toBe(422)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect((await stored()).status).toBe('open')
  })

  it('is done once when pressed twice, and is a fact once', async () => {
    const told = { outcome: 'client-decided', outcomeWords: 'Zij gaat zwemmen' } as const
    const client = { involved: 'yes', involvedHow: 'Samen', decidedOn: today } as const
    const { send, stored, id } = await here.begun({ matter: 'care.daily', ...told, ...client })
    const command = { 'command-id': newId() }
    const answers = await Promise.all([send('closing', 1, command), send('closing', 1, command)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await stored()).status).toBe('closed')
    const facts = await here.office.inside((tx) =>
      tx.selectFrom('fact').select('content').where('type', '=', 'decisionClosed').execute(),
    )
    const about = facts.filter(({ content }) => JSON.stringify(content).includes(id))
    expect(about).toHaveLength(1)
  })

  it('is refused when somebody changed the decision meanwhile', async () => {
    const { send, stored } = await allTold({ outcome: 'not-yet' })
    await send('wants', 1, { wish: 'Toch liever blijven', 'wish-known': 'yes' })
    const answer = await send('closing', 1, {})
    expect(answer.status).toBe(409)
    expect((await stored()).status).toBe('open')
  })
})

describe('the guard at closing', () => {
  it('lets no mentor decide without a statement, whatever was posted', async () => {
    for (const outcome of ['mentor-decided', 'refused'] as const) {
      const { send, stored } = await allTold({ outcome })
      expect((await send('closing', 1, {})).status).toBe(422)
      expect((await stored()).status).toBe('open')
    }
  })

  it('does not bend because it is urgent', async () => {
    const { send, stored } = await allTold({ isUrgent: true, completeBy: '2026-11-28' })
    expect((await send('closing', 1, {})).status).toBe(422)
    expect((await stored()).status).toBe('open')
  })

  it('does not bend for a coordinator', async () => {
    const { at, stored } = await allTold()
    const boss = here.app.as(await here.office.signIn({ role: 'coordinator' }))
    const answer = await boss.post(at('closing'), { 'command-id': newId(), version: '1' })
    expect(answer.status).toBe(422)
    expect((await stored()).status).toBe('open')
  })

  it.each([
    ['too old', { statedOn: '2026-05-20' }],
    ['made after the day decided', { statedOn: '2026-11-22' }],
    ['made by the mentor', { isMentor: true }],
    ['made by family', { byRole: 'family' as const }],
    ['about another matter', { matter: 'care.daily' as const }],
    ['that the client is able', { capable: true }],
  ])('lets no statement count that is %s', async (_, told) => {
    const statement = await stated(told)
    const { send, stored } = await allTold()
    expect((await send('closing', 1, {})).status).toBe(422)
    expect((await stored()).status).toBe('open')
    await strike(statement)
  })

  it('sees that a statement was struck out since the page was shown', async () => {
    const statement = await stated()
    const { send, stored, page } = await allTold()
    expect(await page('closing')).toContain('Alles is er.')
    await strike(statement)
    expect((await send('closing', 1, {})).status).toBe(422)
    expect((await stored()).status).toBe('open')
  })

  it('counts a statement of the day itself, and none made later for a decision of before', async () => {
    const statement = await stated({ statedOn: today })
    const before = await allTold({ askedOn: '2026-11-01', decidedOn: '2026-11-20' })
    expect((await before.send('closing', 1, {})).status).toBe(422)
    const { send } = await allTold()
    expect((await send('closing', 1, {})).status).toBe(303)
    await strike(statement)
  })

  it('lets the client decide without any statement', async () => {
    const { send } = await allTold({ outcome: 'client-decided' })
    expect((await send('closing', 1, {})).status).toBe(303)
  })
})

describe('a closed decision', () => {
  async function aClosed() {
    const begun = await allTold({ outcome: 'client-decided' })
    await begun.send('closing', 1, {})
    return begun
  }

  it('has no pages to fill in any more', async () => {
    const { at, send, place } = await aClosed()
    const another = await here.office.inside((tx) => aMentor(tx, 'Nadia'))
    const nadia = here.app.as(await here.office.signIn({ role: 'mentor', mentorId: another }))
    for (const step of ['asked', 'wants', 'outcome', 'closing'] as const) {
      const answer = await here.browser.get(at(step))
      expect(answer.headers.get('location')).toBe(href(routes.decision, place))
      expect((await nadia.get(at(step))).status).toBe(404)
      expect((await send(step, 2, { wish: 'Anders' })).status).toBe(404)
    }
  })

  it('keeps nothing of what anybody had typed on its pages and not saved', async () => {
    const begun = await allTold({ outcome: 'client-decided' })
    const keys = [stepDraft('wants', begun.id), stepDraft('stop', begun.id), 'another']
    await here.office.inside(async (tx) => {
      for (const key of keys) {
        const draft = { key, typed: { wish: ['Half'] }, savedAt: now }
        await saveDraft(tx, { accountId: here.ilona.accountId, ...draft })
        await saveDraft(tx, { accountId: newId(), ...draft })
      }
    })
    await begun.send('closing', 1, {})
    const kept = await here.office.inside((tx) => tx.selectFrom('draft').select('key').execute())
    expect(kept).toEqual([{ key: 'another' }, { key: 'another' }])
  })

  it('does not change in the database either', async () => {
    const { id } = await aClosed()
    const change = here.office.inside((tx) =>
      tx.updateTable('decision').set({ wish: 'Anders' }).where('id', '=', id).execute(),
    )
    await expect(change).rejects.toMatchObject({ code: 'NA041' })
    const option = here.office.inside((tx) =>
      tx.deleteFrom('decision_option').where('decision_id', '=', id).execute(),
    )
    await expect(option).rejects.toMatchObject({ code: 'NA041' })
  })

  it('takes words beneath it, told with name and day, and in the history', async () => {
    const { place } = await aClosed()
    const address = href(routes.correctDecision, place)
    expect(await htmlErrors(await (await here.browser.get(address)).text())).toEqual([])
    const added = { 'command-id': newId(), words: 'Het was een ander team.' }
    expect((await here.browser.post(address, added)).status).toBe(303)
    const shown = await (await here.browser.get(href(routes.decision, place))).text()
    expect(shown).toContain('Het was een ander team.')
    expect(await htmlErrors(shown)).toEqual([])
    const empty = await here.browser.post(address, { 'command-id': newId(), words: ' ' })
    expect(empty.status).toBe(422)
  })

  it('can be asked anew: the question and the ways to go come along, unweighed', async () => {
    const { place } = await aClosed()
    const address = href(routes.newDecision, { client: place.client }, { na: place.decision })
    const shown = await (await here.browser.get(address)).text()
    expect(shown).toContain('Wil Hanne verhuizen?')
    expect(await htmlErrors(shown)).toEqual([])
    const answer = await here.browser.post(address, {
      'command-id': newId(),
      matter: 'care.move',
      question: 'Opnieuw: een flat?',
      'asked-by': 'client',
      'asked-on-day': '21',
      'asked-on-month': '11',
      'asked-on-year': '2026',
    })
    expect(answer.status).toBe(303)
    const options = await here.office.inside((tx) =>
      tx
        .selectFrom('decision_option')
        .innerJoin('decision', 'decision.id', 'decision_option.decision_id')
        .select(['kind', 'safe'])
        .where('decision.follows_id', '=', place.decision)
        .orderBy('position')
        .execute(),
    )
    expect(options).toEqual([
      { kind: 'asked', safe: null },
      { kind: 'alternative', safe: null },
      { kind: 'nothing', safe: null },
    ])
  })
})
