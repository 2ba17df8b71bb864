import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { insertRoleAssignment } from '../account.store.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
const address = href(routes.account)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

async function signedIn(account: AnAccount): Promise<Visitor> {
  moment = instantPlus(moment, { minutes: 1 })
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return visitor
}

function details(more: Record<string, string> = {}) {
  return { 'command-id': newId(), version: '1', name: 'Ilona Bakker', locale: 'nl', ...more }
}

function passwords(current: string, next: string) {
  return {
    'command-id': newId(),
    'current-password': current,
    password: next,
    'password-again': next,
  }
}

describe('my account', () => {
  it('changes name and language, which hold from the next page on', async () => {
    const visitor = await signedIn(await anAccount(office))
    const page = await (await visitor.get(address)).text()
    expect(await htmlErrors(page)).toEqual([])
    await visitor.post(address, details({ name: 'Ilona de Vries', locale: 'en' }))
    const after = await (await visitor.get(address)).text()
    expect(after).toContain('Ilona de Vries')
    expect(after).toContain('lang="en"')
    expect(after).toContain('My account')
    const nothing = await visitor.get(href(routes.client, { client: newId() }))
    expect(await nothing.text()).toContain('This page is not there')
  })

  it('comes back with what was typed when something is wrong', async () => {
    const visitor = await signedIn(await anAccount(office))
    const answer = await visitor.post(address, details({ name: '', locale: 'fr' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Vul uw naam in.')
  })

  it('shows both versions when it was changed in another window', async () => {
    const visitor = await signedIn(await anAccount(office))
    await visitor.post(address, details({ name: 'Ilona Eerst' }))
    const answer = await visitor.post(address, details({ name: 'Ilona Later' }))
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Ilona Eerst')
    expect(page).toContain('Ilona Later')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('another password', () => {
  it('needs the old one, and ends every other session', async () => {
    const ilona = await anAccount(office)
    const elsewhere = await signedIn(ilona)
    const visitor = await signedIn(ilona)
    const page = await (await visitor.get(href(routes.password))).text()
    expect(await htmlErrors(page)).toEqual([])
    const wrong = await visitor.post(
      href(routes.password),
      passwords('iets heel anders', 'zeven natte paraplus'),
    )
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).not.toContain('zeven natte paraplus')
    const answer = await visitor.post(
      href(routes.password),
      passwords(ilona.password, 'zeven natte paraplus'),
    )
    expect(answer.status).toBe(303)
    expect((await visitor.get(address)).status).toBe(200)
    expect((await elsewhere.get(address)).status).toBe(303)
    const again = await signedIn({ ...ilona, password: 'zeven natte paraplus' })
    expect((await again.get(address)).status).toBe(200)
  })

  it('leaves nothing in the database from which it could be guessed', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const sent = passwords(ilona.password, 'zeven natte paraplus')
    await visitor.post(href(routes.password), sent)
    const command = await office.inside((tx) =>
      tx
        .selectFrom('command')
        .select('fingerprint')
        .where('id', '=', sent['command-id'])
        .executeTakeFirst(),
    )
    const { 'command-id': _, ...content } = sent
    const listed = Object.entries(content).map(([name, value]) => [name, [value]])
    const plain = hashOf(JSON.stringify(listed))
    expect(command?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(command?.fingerprint).not.toBe(plain)
    expect((await visitor.post(href(routes.password), sent)).status).toBe(303)
  })

  it('is held to the same rules as the first', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const answer = await visitor.post(
      href(routes.password),
      passwords(ilona.password, 'StichtingProef1'),
    )
    expect(await answer.text()).toContain('makkelijk te raden')
  })

  it('cannot be guessed from a session that was left open', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await visitor.post(href(routes.password), passwords(`${attempt}`, 'zeven natte paraplus'))
    }
    const answer = await visitor.post(
      href(routes.password),
      passwords(ilona.password, 'zeven natte paraplus'),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Probeer het over een minuut opnieuw')
  })

  it('can be chosen by the owner, however often strangers guessed at the front door', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const guess = { email: ilona.email, password: 'iets heel anders' }
      await aVisitor(app, `203.0.113.${attempt}`).post(href(routes.signIn), guess)
    }
    const sent = passwords(ilona.password, 'zeven natte paraplus')
    expect((await visitor.post(href(routes.password), sent)).status).toBe(303)
  })

  it('travels nowhere when the session ran out', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    moment = instantPlus(moment, { minutes: 31 })
    const answer = await visitor.post(
      href(routes.password),
      passwords(ilona.password, 'zeven natte paraplus'),
    )
    const page = await answer.text()
    expect(page).not.toContain(ilona.password)
    expect(page).not.toContain('paraplus')
  })
})

describe('somebody with several roles', () => {
  async function withTwoRoles() {
    const ilona = await anAccount(office)
    const mentorId = await office.inside((tx) => aMentor(tx))
    const id = newId()
    const period = { validFrom: '2026-02-01', validUntil: null }
    await office.inside((tx) =>
      insertRoleAssignment(tx, {
        id,
        accountId: ilona.accountId,
        role: 'mentor',
        mentorId,
        ...period,
      }),
    )
    return { ilona, mentor: id }
  }

  it('goes on in another one with a new token; the old token is worth nothing', async () => {
    const { ilona, mentor } = await withTwoRoles()
    const visitor = await signedIn(ilona)
    const page = await (await visitor.get(address)).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Werk in deze rol')
    const before = visitor.cookie() ?? ''
    const wanted = page.includes(mentor) ? mentor : ilona.assignmentId
    const answer = await visitor.post(href(routes.switchRole), { assignment: wanted })
    expect(answer.status).toBe(303)
    expect(visitor.cookie()).not.toBe(before)
    const replayed = await app.request(`http://localhost${address}`, {
      headers: { cookie: before },
    })
    expect(replayed.status).toBe(303)
    expect((await visitor.get(href(routes.home))).status).toBe(200)
  })

  it('starts in the role worked in last', async () => {
    const { ilona, mentor } = await withTwoRoles()
    const visitor = await signedIn(ilona)
    await visitor.post(href(routes.switchRole), { assignment: ilona.assignmentId })
    moment = instantPlus(moment, { minutes: 1 })
    await visitor.post(href(routes.switchRole), { assignment: mentor })
    const next = await signedIn(ilona)
    expect((await next.get(href(routes.colleagues))).status).toBe(404)
  })

  it("cannot take a role of somebody else's, which is logged as denied", async () => {
    const visitor = await signedIn(await anAccount(office))
    const other = await anAccount(office)
    const assignment = other.assignmentId
    expect((await visitor.post(href(routes.switchRole), { assignment })).status).toBe(404)
    expect((await visitor.get(address)).status).toBe(200)
  })

  it('is asked to sign in when the session ran out', async () => {
    const { ilona, mentor } = await withTwoRoles()
    const visitor = await signedIn(ilona)
    moment = instantPlus(moment, { minutes: 31 })
    const answer = await visitor.post(href(routes.switchRole), { assignment: mentor })
    expect(answer.status).toBe(401)
    expect(hiddenIn(await answer.text())['next']).toBe(href(routes.switchRole))
  })
})
