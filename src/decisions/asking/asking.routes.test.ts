import { beforeAll, describe, expect, it } from 'vitest'
import { dated, hanneAndIlona } from '../../../test/begun-decision.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aMentorschap } from '../../../test/factories/a-measure.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { aTestOffice, newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { stepRoutes, steps, type Step } from '../path.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>
let address: string

beforeAll(async () => {
  here = await hanneAndIlona(database)
  address = href(routes.newDecision, { client: here.hanne.clientId })
  await here.office.inside((tx) => aMentorschap(tx, here.hanne.clientId))
})

const flat = {
  matter: 'care.move',
  question: 'Mag Hanne een eigen flat?',
  'asked-by': 'client',
  'asked-on-day': '20',
  'asked-on-month': 'nov',
  'asked-on-year': '2026',
}

function ask(more: Record<string, string> = {}, browser = here.browser, at = address) {
  return browser.post(at, { 'command-id': newId(), ...flat, ...more })
}

function decisions() {
  return here.office.inside((tx) => tx.selectFrom('decision').selectAll().execute())
}

/** The decision to which an answer leads. */
async function openedBy(answer: Response) {
  const place = answer.headers.get('location') ?? ''
  return (await decisions()).find(({ id }) => place.includes(id))
}

describe('a new decision', () => {
  it('has a sound form, and leads to who decides', async () => {
    expect(await htmlErrors(await (await here.browser.get(address)).text())).toEqual([])
    const answer = await ask()
    expect(answer.status).toBe(303)
    const opened = await openedBy(answer)
    const place = { client: here.hanne.clientId, decision: opened?.id ?? '' }
    expect(answer.headers.get('location')).toBe(href(routes.decisionAuthority, place))
    expect(opened).toMatchObject({ matter: 'care.move', asked_on: '2026-11-20', status: 'open' })
    const page = await (await here.browser.get(href(routes.decisionAuthority, place))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Dit mag Hanne zelf beslissen.')
    const own = await (await here.browser.get(href(routes.decision, place))).text()
    expect(await htmlErrors(own)).toEqual([])
    const dossier = await (
      await here.browser.get(href(routes.client, { client: here.hanne.clientId }))
    ).text()
    expect(dossier).toContain('Er is een beslissing gevraagd: Mag Hanne een eigen flat?')
  })

  it('that has haste gets the day on which the rest must be told', async () => {
    const opened = await openedBy(await ask({ urgent: '1' }))
    expect(opened?.complete_by).toBe('2026-11-28')
    const place = { client: here.hanne.clientId, decision: opened?.id ?? '' }
    const told = 'Vul eerst het nodigste in, en de rest uiterlijk op 28 november 2026.'
    const isTold = async (route: typeof routes.decision | (typeof stepRoutes)[Step]) =>
      (await (await here.browser.get(href(route, place))).text()).includes(told)
    expect(await isTold(routes.decision)).toBe(true)
    // At the beginning, where the rest may wait, and at the end; the pages between do not repeat it.
    const tellers = []
    for (const step of steps) if (await isTold(stepRoutes[step])) tellers.push(step)
    expect(tellers).toEqual(['asked', 'wants', 'closing'])
  })

  it('with bad input comes back with everything typed, and nothing is kept', async () => {
    const before = (await decisions()).length
    const wrong = { 'asked-on-month': 'febr', 'asked-on-day': '31', 'matter-list': 'care.daily' }
    const answer = await ask({ ...wrong, 'asked-by-name': 'Haar zus' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Deze datum bestaat niet.')
    expect(page).toContain('U koos twee onderwerpen.')
    expect(page).toContain('Haar zus')
    expect(await htmlErrors(page)).toEqual([])
    expect((await decisions()).length).toBe(before)
  })

  it('says of each wrong date which one it is', async () => {
    const wrong = { 'asked-on-day': '31', 'asked-on-month': '2' }
    const page = await (await ask({ ...wrong, ...dated('answer-by', ['2027', '2', '31']) })).text()
    for (const of of ['Wanneer is het gevraagd?', 'Wanneer moet er antwoord zijn?']) {
      expect(page).toContain(`>${of} Deze datum bestaat niet.`)
    }
  })

  it('is one decision when it is sent twice', async () => {
    const before = (await decisions()).length
    const command = { 'command-id': newId() }
    await Promise.all([ask(command), ask(command)])
    expect((await decisions()).length).toBe(before + 1)
  })

  it('that was only begun is kept, and Today leads back to it', async () => {
    const draft = href(routes.drafts, { key: `decision-new-${here.hanne.clientId}` })
    await here.browser.post(draft, { question: 'Half opgeschreven vraag' })
    expect(await (await here.browser.get(address)).text()).toContain('Half opgeschreven vraag')
    const today = await (await here.browser.get(href(routes.home))).text()
    const waysThere = ['the draft', 'a new question']
    expect(today.split(`href="${address}"`)).toHaveLength(waysThere.length + 1)
    expect(today).not.toContain('Half opgeschreven vraag')
    expect(await htmlErrors(today)).toEqual([])
  })

  it('asks which mentorship when there are two', async () => {
    const { clientId, mentorshipId } = await here.office.inside((tx) => aCouple(tx))
    await here.office.inside(async (tx) => {
      const other = await aCouple(tx, { mentor: 'Nadia' })
      await tx
        .updateTable('mentorship')
        .set({ client_id: clientId })
        .where('id', '=', other.mentorshipId)
        .execute()
    })
    const boss = here.app.as(await here.office.signIn({ role: 'coordinator' }))
    const at = href(routes.newDecision, { client: clientId })
    const asked = await ask({}, boss, at)
    expect(asked.status).toBe(422)
    expect(await htmlErrors(await asked.text())).toEqual([])
    expect((await ask({ couple: mentorshipId }, boss, at)).status).toBe(303)
    expect((await ask({ couple: here.hanne.mentorshipId }, boss, at)).status).toBe(422)
  })

  it('follows only a closed decision of the same client', async () => {
    const { id } = await here.begun()
    const client = { client: here.hanne.clientId }
    for (const na of [id, newId(), 'iets']) {
      expect((await here.browser.get(href(routes.newDecision, client, { na }))).status).toBe(404)
    }
  })
})

describe('the question, while the decision is open', () => {
  it('can be told better, and the guard follows', async () => {
    const { send, stored, page, at } = await here.begun()
    expect(await htmlErrors(await page('asked'))).toEqual([])
    await send('asked', 1, { ...flat, matter: 'personal.vote', 'asked-on-day': '21' })
    expect((await stored()).matter).toBe('personal.vote')
    expect(await page('authority')).toContain('Niemand mag dit voor Hanne beslissen.')
    expect(await htmlErrors(await (await here.browser.get(at('authority'))).text())).toEqual([])
  })

  it('shows who decides again when an answer changed that', async () => {
    const { send } = await here.begun({ clientResists: true })
    const answer = await send('authority', 1, { law: 'bw', proxy: 'no' })
    expect(answer.headers.get('location')).toContain('wie-beslist?klaar=guard-changed')
    const same = await send('authority', 2, { law: 'bw', proxy: 'yes' })
    expect(same.headers.get('location')).not.toContain('wie-beslist')
  })
})

describe('who may not', () => {
  const pages = () => {
    const client = { client: here.hanne.clientId }
    return [
      href(routes.newDecision, client),
      href(routes.decision, { ...client, decision: newId() }),
    ]
  }

  it('gets the same as when it is not there: another mentor, another foundation', async () => {
    const { id, place } = await here.begun()
    const other = await here.office.inside((tx) => aCouple(tx, { client: 'Piet' }))
    const stranger = here.app.as(
      await here.office.signIn({ role: 'mentor', mentorId: other.mentorId }),
    )
    const elsewhere = await aTestOffice(database)
    const neighbour = here.app.as(await elsewhere.signIn({ role: 'coordinator' }))
    const own = [
      routes.decision,
      routes.decisionAsked,
      routes.decisionAuthority,
      routes.stopDecision,
      routes.closeDecision,
      routes.correctDecision,
    ].map((route) => href(route, place))
    for (const browser of [stranger, neighbour]) {
      for (const path of [...own, ...pages()]) {
        expect([path, (await browser.get(path)).status]).toEqual([path, 404])
      }
      expect((await ask({}, browser)).status).toBe(404)
    }
    // The decision of one client is not there under another, also not for who may see both.
    const boss = here.app.as(await here.office.signIn({ role: 'coordinator' }))
    const mixed = href(routes.decision, { client: other.clientId, decision: id })
    expect((await boss.get(mixed)).status).toBe(404)
    expect((await boss.get(href(routes.decision, place))).status).toBe(200)
  })

  it('is asked to sign in when nobody is', async () => {
    expect((await here.app.as().get(address)).status).toBe(303)
  })
})
