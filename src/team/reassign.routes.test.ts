import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertMentorStatus } from '../mentors/index.js'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let irene: string
let casper: string
let nadia: string
let marloes: Couple
let anne: Couple

type Couple = Awaited<ReturnType<typeof aCouple>>

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

beforeEach(async () => {
  await office.inside(async (tx) => {
    irene = await aMentor(tx, 'Irene')
    casper = await aMentor(tx, 'Casper')
    nadia = await aMentor(tx, 'Nadia')
    const vog = { vog_issued_on: '2026-09-01', capacity: 1 }
    await tx.updateTable('mentor').set(vog).where('id', 'in', [casper, nadia]).execute()
    marloes = await aCouple(tx, { client: 'Marloes', mentorId: irene, startedOn: '2025-01-01' })
    anne = await aCouple(tx, { client: 'Anne', mentorId: irene, startedOn: '2025-01-01' })
  })
})

const form = () => href(routes.reassign, { mentor: irene })

function handOver(choices: Record<string, string>, more: Record<string, string> = {}) {
  return coordinator.post(form(), {
    'command-id': newId(),
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
    'mandate-signed': 'yes',
    ...choices,
    ...more,
  })
}

const to = ({ mentorshipId }: Couple) => `to-${mentorshipId}`

function mentorOf({ mentorshipId }: Couple) {
  return office.inside(async (tx) => {
    const row = tx.selectFrom('mentorship').select('mentor_id').where('id', '=', mentorshipId)
    return (await row.executeTakeFirst())?.mentor_id
  })
}

describe('the form to hand over the clients of a mentor', () => {
  it('names every client, and every mentor with how many clients there are', async () => {
    await office.inside((tx) =>
      insertMentorStatus(tx, {
        id: newId(),
        mentorId: nadia,
        status: 'paused',
        since: null,
        reason: null,
        at: now,
      }),
    )
    const page = await (await coordinator.get(form())).text()
    for (const words of ['Marloes', 'Anne', 'Casper (heeft 0 van 1)', 'Later beslissen']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain(nadia)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('says so kindly when there is nobody to hand over', async () => {
    const page = await (await coordinator.get(href(routes.reassign, { mentor: casper }))).text()
    expect(page).toContain('geen cliënten om over te dragen')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('handing over', () => {
  it('gives each client another mentor, with a fact in the history of all', async () => {
    const answer = await handOver({ [to(marloes)]: casper, [to(anne)]: nadia })
    expect(answer.status).toBe(303)
    expect([await mentorOf(marloes), await mentorOf(anne)]).toEqual([casper, nadia])
    const page = await (await coordinator.get(href(routes.mentor, { mentor: irene }))).text()
    expect(page).toContain('Droeg 2 cliënten over op 20 november 2026.')
    const receiver = await (await coordinator.get(href(routes.mentor, { mentor: casper }))).text()
    expect(receiver).toContain('nam op 20 november 2026 het mentorschap over van Irene')
  })

  it('leaves who is decided on later with the mentor', async () => {
    const answer = await handOver({ [to(marloes)]: casper, [to(anne)]: 'later' })
    expect(answer.status).toBe(303)
    expect([await mentorOf(marloes), await mentorOf(anne)]).toEqual([casper, irene])
  })

  it('takes the access of the old mentor away from the next request on', async () => {
    const browser = app.as(await office.signIn({ role: 'mentor', mentorId: irene }))
    await handOver({ [to(marloes)]: casper, [to(anne)]: nadia })
    expect(await (await browser.get(href(routes.logContact))).text()).not.toContain('Marloes')
  })

  it('happens once when the same form is sent twice', async () => {
    const twice = { 'command-id': newId() }
    const answers = [
      await handOver({ [to(marloes)]: casper }, twice),
      await handOver({ [to(marloes)]: casper }, twice),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  })
})

describe('nothing at all is handed over', () => {
  it('when one of the new mentors has a certificate that is too old', async () => {
    await office.inside((tx) =>
      tx
        .updateTable('mentor')
        .set({ vog_issued_on: '2020-01-01' })
        .where('id', '=', nadia)
        .execute(),
    )
    const answer = await handOver({ [to(marloes)]: casper, [to(anne)]: nadia })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('De VOG is te oud of ontbreekt op deze dag.')
    expect(await htmlErrors(page)).toEqual([])
    expect([await mentorOf(marloes), await mentorOf(anne)]).toEqual([irene, irene])
  })

  it('when a mentor gets more clients than wanted, until that was talked over', async () => {
    const both = { [to(marloes)]: casper, [to(anne)]: casper }
    const answer = await handOver(both)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Casper krijgt 2 cliënten en wil er hoogstens 1.')
    expect(page).toContain('Dit is met de mentor besproken')
    expect(await htmlErrors(page)).toEqual([])
    expect(await mentorOf(marloes)).toBe(irene)
    expect((await handOver(both, { 'over-agreed': 'yes' })).status).toBe(303)
    expect(await mentorOf(marloes)).toBe(casper)
  })

  it('when nobody was chosen, on a day to come, or to a mentor of elsewhere', async () => {
    const elsewhere = await aTestOffice(database)
    const foreign = await elsewhere.inside((tx) => aMentor(tx, 'Vreemd'))
    const nobody = await handOver({ [to(marloes)]: 'later' })
    expect(await nobody.text()).toContain('Kies voor minstens een cliënt')
    const future = await handOver({ [to(marloes)]: casper }, { 'on-year': '2027' })
    expect(await future.text()).toContain('Kies vandaag of een eerdere dag.')
    const stranger = await handOver({ [to(marloes)]: foreign })
    expect(stranger.status).toBe(422)
    expect(await stranger.text()).not.toContain('Vreemd')
    expect(await mentorOf(marloes)).toBe(irene)
  })

  it('by a mentor, another organisation, or somebody signed out', async () => {
    const elsewhere = await aTestOffice(database)
    const others = [
      await office.signIn({ role: 'mentor', mentorId: irene }),
      await elsewhere.signIn({ role: 'coordinator' }),
    ]
    for (const who of others) {
      const browser = app.as(who)
      expect((await browser.get(form())).status).toBe(404)
      expect((await browser.post(form(), { [to(marloes)]: casper })).status).toBe(404)
    }
    expect((await app.as().get(form())).headers.get('location')).toContain(href(routes.signIn))
    expect(await mentorOf(marloes)).toBe(irene)
  })
})
