import { beforeAll, describe, expect, it } from 'vitest'
import { strikeOutStatement } from '../src/decisions/capacity/index.js'
import { replaceConsultations, replaceOptions } from '../src/decisions/decision-parts.store.js'
import type { DecisionContent } from '../src/decisions/decision.js'
import { routes, href } from '../src/routes.js'
import type { Tx } from '../src/shared/database/index.js'
import { hanneAndIlona } from './begun-decision.js'
import { testDatabase } from './database.js'
import { aCouple, aMentor } from './factories/a-couple.js'
import { aDecision } from './factories/a-decision.js'
import { aMentorschap } from './factories/a-measure.js'
import { aStatement } from './factories/a-statement.js'
import { newId, now, today } from './test-office.js'

const database = testDatabase()
let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
  await here.office.inside((tx) => aMentorschap(tx, here.hanne.clientId))
})

const byMentor: Partial<DecisionContent> = {
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

async function weighed(tx: Tx, id: string): Promise<void> {
  const goods = { safe: 'Minder veilig', connected: null, authentic: null }
  await replaceOptions(tx, id, [
    { id: newId(), kind: 'asked', words: 'Een eigen flat', ...goods },
    { id: newId(), kind: 'alternative', words: 'Een kamer met hulp', ...goods },
    { id: newId(), kind: 'nothing', words: 'Blijven', ...goods },
  ])
  const talk = { who: 'care', name: null, consultedOn: null, said: 'Te vroeg' } as const
  await replaceConsultations(tx, id, [{ id: newId(), ...talk }])
}

/** A decision of the mentor with everything told, but for the statement it would need. */
async function allTold(told: Partial<DecisionContent> = {}) {
  const begun = await here.begun({ ...byMentor, ...told })
  await here.office.inside((tx) => weighed(tx, begun.id))
  return { ...begun, close: () => begun.send('closing', 1, {}) }
}

async function aClosed() {
  const begun = await allTold({ outcome: 'client-decided' })
  expect((await begun.close()).status).toBe(303)
  return begun
}

function stated(told: Partial<Parameters<typeof aStatement>[1]> = {}) {
  const who = { clientId: here.hanne.clientId, by: here.ilona.accountId }
  return here.office.inside((tx) => aStatement(tx, { ...who, ...told }))
}

function strikeIn(tx: Tx, id: string) {
  return strikeOutStatement(tx, { id, reason: 'Klopt niet', by: here.ilona.accountId, at: now })
}

function strike(...ids: string[]) {
  return here.office.inside(async (tx) => {
    for (const id of ids) await strikeIn(tx, id)
  })
}

const refusedBy = (work: (tx: Tx) => Promise<unknown>) =>
  here.office.inside(work).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

describe('who writes SQL as the application', () => {
  it('takes no part out of a closed decision, and brings none into it', async () => {
    const [open, closed] = [await allTold(), await aClosed()]
    for (const [from, to] of [
      [closed.id, open.id],
      [open.id, closed.id],
    ] as const) {
      for (const table of ['decision_option', 'decision_consultation'] as const) {
        const move = (tx: Tx) =>
          tx.updateTable(table).set({ decision_id: to }).where('decision_id', '=', from).execute()
        expect(await refusedBy(move)).toBe('NA041')
      }
    }
  })

  it('gives a closed decision to no other client or couple', async () => {
    const { id } = await aClosed()
    const piet = await here.office.inside((tx) => aCouple(tx, { client: 'Piet' }))
    for (const given of [{ client_id: piet.clientId }, { mentorship_id: piet.mentorshipId }]) {
      const give = (tx: Tx) => tx.updateTable('decision').set(given).where('id', '=', id).execute()
      expect(await refusedBy(give)).toBe('NA041')
    }
  })

  it('rewrites no statement, and brings none back that was struck out', async () => {
    const id = await stated()
    const set = (changed: Record<string, unknown>) =>
      refusedBy((tx) =>
        tx.updateTable('capacity_statement').set(changed).where('id', '=', id).execute(),
      )
    const denied = '42501'
    expect(await set({ capable: true })).toBe(denied)
    expect(await set({ by_role: 'nurse' })).toBe(denied)
    expect(await set({ stated_on: '2026-01-01' })).toBe(denied)
    expect(await set({ matter: 'care.daily' })).toBe(denied)
    await strike(id)
    const back = { struck_out_at: null, struck_out_by: null, strike_reason: null }
    expect(await set(back)).toBe('NA041')
  })
})

describe('the mentor who chooses a day', () => {
  it('cannot choose one before the last word that the client is able', async () => {
    const unable = await stated({ statedOn: '2026-11-01' })
    const able = await stated({ statedOn: '2026-11-15', capable: true })
    const { close, stored } = await allTold({ askedOn: '2026-11-01', decidedOn: '2026-11-05' })
    const answer = await close()
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Later is verklaard dat')
    expect((await stored()).status).toBe('open')
    await strike(unable, able)
  })

  it('cannot choose one before he was mentor', async () => {
    const els = await here.office.inside((tx) =>
      aCouple(tx, { client: 'Els', mentorId: here.hanne.mentorId, startedOn: '2026-11-15' }),
    )
    expect(await closedFor(els, { askedOn: '2026-10-01', decidedOn: '2026-11-14' })).toBe(422)
    expect(await closedFor(els, { askedOn: '2026-10-01', decidedOn: '2026-11-15' })).toBe(303)
  })

  it('cannot choose one after he stopped, also when nobody knows when that was', async () => {
    const els = await here.office.inside((tx) => aCouple(tx, { client: 'Els', status: 'ended' }))
    expect(await closedFor(els, { askedOn: today })).toBe(422)
  })
})

/** What a coordinator is answered who closes a decision of this couple, with a statement that counts. */
async function closedFor(couple: Awaited<ReturnType<typeof aCouple>>, told: object) {
  const by = here.ilona.accountId
  const { clientId } = couple
  const decision = await here.office.inside(async (tx) => {
    await aMentorschap(tx, clientId)
    await aStatement(tx, { clientId, by, statedOn: '2026-10-01' })
    const id = await aDecision(tx, couple, { ...byMentor, ...told, by })
    await weighed(tx, id)
    return id
  })
  const coordinator = here.app.as(await here.office.signIn({ role: 'coordinator' }))
  const address = href(routes.closeDecision, { client: clientId, decision })
  const answer = await coordinator.post(address, { 'command-id': newId(), version: '1' })
  return answer.status
}

describe('closing while somebody changes what it rests on', () => {
  /** What closing is answered that begins while `change` was made and not yet committed. */
  async function closedDuring(change: (tx: Tx) => Promise<unknown>) {
    const { close, stored } = await allTold()
    const closing = await here.office.inside(async (tx) => {
      await change(tx)
      const begun = close()
      await isWaiting()
      return { begun }
    })
    return { status: (await closing.begun).status, is: (await stored()).status }
  }

  async function isWaiting(): Promise<void> {
    await new Promise((done) => setTimeout(done, 1500))
  }

  it('waits, and sees that the statement was struck out', async () => {
    const id = await stated()
    expect(await closedDuring((tx) => strikeIn(tx, id))).toEqual({ status: 409, is: 'open' })
  })

  it('waits, and sees that the measure or the couple ended', async () => {
    const id = await stated()
    const ended = '2026-11-10'
    const { clientId, mentorshipId } = here.hanne
    const measure = (valid_until: string | null) => (tx: Tx) =>
      tx
        .updateTable('protective_measure')
        .set({ valid_until })
        .where('client_id', '=', clientId)
        .execute()
    expect(await closedDuring(measure(ended))).toEqual({ status: 409, is: 'open' })
    await here.office.inside(measure(null))
    const couple = (ended_on: string | null) => (tx: Tx) =>
      tx.updateTable('mentorship').set({ ended_on }).where('id', '=', mentorshipId).execute()
    expect(await closedDuring(couple(ended))).toEqual({ status: 409, is: 'open' })
    await here.office.inside(couple(null))
    await strike(id)
  })
})

describe('a question to colleagues about a frozen dossier', () => {
  it('takes no answer, and does not say whose dossier it is', async () => {
    const { office, ilona } = here
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const fellow = await office.signIn({ role: 'mentor', mentorId: nadia, name: 'Nadia' })
    const [by, thought] = [ilona.accountId, newId()]
    await office.inside(async (tx) => {
      const frozen = await aCouple(tx, { client: 'Bevrorene', mentor: 'Sanne' })
      const decision_id = await aDecision(tx, frozen, { by })
      const asked = { decision_id, words: 'Wat zou jij doen?', asked_by: by, asked_at: now }
      await tx
        .insertInto('thinking_along')
        .values({ id: thought, ...asked })
        .execute()
      const reader = { thinking_along_id: thought, account_id: fellow.accountId }
      await tx.insertInto('thinking_along_reader').values(reader).execute()
      const why = { restricted_at: now, restricted_by: by, reason: 'Op verzoek' }
      await tx
        .insertInto('processing_restriction')
        .values({ ...why, id: newId(), client_id: frozen.clientId })
        .execute()
    })
    const typed = { 'command-id': newId(), words: 'Ik zou wachten.' }
    const answer = await here.app.as(fellow).post(href(routes.thought, { thought }), typed)
    expect(answer.status).not.toBe(303)
    expect(await answer.text()).not.toMatch(/Bevrorene|Sanne/)
    const replies = (tx: Tx) => tx.selectFrom('thinking_along_reply').select('id').execute()
    expect(await office.inside(replies)).toEqual([])
  })
})
