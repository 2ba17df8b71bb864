import { beforeAll, describe, expect, it } from 'vitest'
import { aMentor } from '../../../test/factories/a-couple.js'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { codeAt } from '../one-time-code.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

function later(minutes: number) {
  moment = instantPlus(moment, { minutes })
}

async function somebody(): Promise<{ visitor: Visitor; ilona: AnAccount }> {
  later(1)
  const ilona = await anAccount(office)
  const visitor = aVisitor(app)
  await enter(visitor, ilona, { at: moment })
  return { visitor, ilona }
}

function invite(email = `${newId()}@example.org`) {
  const who = { name: 'Bea Zegers', email, 'email-again': email }
  return { 'command-id': newId(), role: 'coordinator', ...who }
}

function log(accountId: string) {
  return office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['action', 'object_kind as object', 'outcome'])
      .where('account_id', '=', accountId)
      .where('action', '<>', 'read')
      .orderBy('id')
      .execute(),
  )
}

describe('guesses in a session that was left open', () => {
  it('do not hold up the owner who signs in again', async () => {
    const { visitor, ilona } = await somebody()
    const guess = (browser: Visitor) =>
      browser.post(href(routes.stepUp), { 'step-up-code': '000000' })
    for (let time = 0; time < 10; time += 1) {
      await guess(visitor)
      later(1)
    }
    expect((await guess(visitor)).status).toBe(429)
    const again = aVisitor(app)
    await enter(again, ilona, { at: moment })
    expect((await guess(again)).status).toBe(422)
  })
})

describe('a page that needs a fresh proof', () => {
  it('opens at once within five minutes of signing in', async () => {
    const { visitor } = await somebody()
    later(4)
    expect((await visitor.get(href(routes.inviteColleague))).status).toBe(200)
  })

  it('asks for the second factor after that, and comes back; the token is a new one', async () => {
    const { visitor, ilona } = await somebody()
    later(6)
    const asked = await visitor.get(href(routes.inviteColleague))
    const at = asked.headers.get('location') ?? ''
    expect([asked.status, at]).toEqual([
      303,
      href(routes.stepUp, {}, { next: href(routes.inviteColleague) }),
    ])
    const page = await (await visitor.get(at)).text()
    expect(await htmlErrors(page)).toEqual([])
    const before = visitor.cookie() ?? ''
    const wrong = await visitor.post(href(routes.stepUp), {
      ...hiddenIn(page),
      'step-up-code': '000000',
    })
    expect(wrong.status).toBe(422)
    expect(await htmlErrors(await wrong.text())).toEqual([])
    const code = codeAt(ilona.secret, moment)
    const right = await visitor.post(href(routes.stepUp), {
      ...hiddenIn(page),
      'step-up-code': code,
    })
    expect(right.headers.get('location')).toBe(href(routes.inviteColleague))
    expect(visitor.cookie()).not.toBe(before)
    expect((await visitor.get(href(routes.inviteColleague))).status).toBe(200)
    const replayed = await app.request(`http://localhost${href(routes.home)}`, {
      headers: { cookie: before },
    })
    expect(replayed.status).toBe(303)
    const steps = (await log(ilona.accountId)).filter(({ object }) => object === 'step-up')
    expect(steps.map(({ outcome }) => outcome)).toEqual(['denied', 'allowed'])
  })

  it('takes a code once: the code of the sign-in does not count again', async () => {
    const { visitor, ilona } = await somebody()
    const spent = codeAt(ilona.secret, moment)
    moment = instantPlus(moment, { minutes: 5 })
    const answer = await visitor.post(href(routes.stepUp), { 'step-up-code': spent })
    expect(answer.status).toBe(422)
  })

  it('makes guessing wait', async () => {
    const { visitor } = await somebody()
    later(6)
    const answers = []
    for (let attempt = 0; attempt < 7; attempt += 1) {
      answers.push(await visitor.post(href(routes.stepUp), { 'step-up-code': `00000${attempt}` }))
    }
    expect(answers.at(-1)?.status).toBe(429)
  })

  it('hands over a file with a button, because a file leaves its page standing', async () => {
    const { visitor, ilona } = await somebody()
    later(6)
    const asked = await visitor.get(href(routes.clientsCsv))
    const page = await (await visitor.get(asked.headers.get('location') ?? '')).text()
    const code = codeAt(ilona.secret, moment)
    const sent = { ...hiddenIn(page), 'step-up-code': code }
    const answer = await (await visitor.post(href(routes.stepUp), sent)).text()
    expect(answer).toContain(`href="${href(routes.clientsCsv)}"`)
    expect(await htmlErrors(answer)).toEqual([])
    const file = await visitor.get(href(routes.clientsCsv))
    expect(file.headers.get('content-disposition')).toContain('attachment')
  })

  it('leads nowhere else: an address of another site is not gone to', async () => {
    const { visitor } = await somebody()
    const answer = await visitor.get(href(routes.stepUp, {}, { next: '//evil.example/x' }))
    expect(answer.headers.get('location')).toBe(href(routes.home))
  })
})

describe('a form that needs a fresh proof', () => {
  it('keeps everything typed, and goes on in the same request as the proof', async () => {
    const { visitor, ilona } = await somebody()
    later(6)
    const typed = invite()
    const asked = await visitor.post(href(routes.inviteColleague), typed)
    const page = await asked.text()
    expect(asked.status).toBe(401)
    expect(hiddenIn(page)).toMatchObject(typed)
    expect(await htmlErrors(page)).toEqual([])
    const code = codeAt(ilona.secret, moment)
    const sent = { ...hiddenIn(page), 'step-up-code': code }
    const done = await visitor.post(href(routes.inviteColleague), sent)
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toContain('klaar=invited')
    expect((await log(ilona.accountId)).slice(-3)).toMatchObject([
      { object: 'invitation', outcome: 'refused' },
      { object: 'step-up', outcome: 'allowed' },
      { object: 'invitation', outcome: 'allowed' },
    ])
    const again = await visitor.post(href(routes.inviteColleague), sent)
    expect(again.headers.get('location')).toBe(done.headers.get('location'))
  })

  it('does not keep a password: that is typed again', async () => {
    const { visitor, ilona } = await somebody()
    later(6)
    const asked = await visitor.post(href(routes.password), {
      'command-id': newId(),
      'current-password': ilona.password,
      password: 'zeven natte paraplus',
      'password-again': 'zeven natte paraplus',
    })
    const page = await asked.text()
    expect(asked.status).toBe(401)
    expect(page).not.toContain('paraplus')
    expect(page).not.toContain(ilona.password)
    expect(page).toContain('Alleen wachtwoorden')
  })

  it('is not there for who may not use it: nobody is asked for a proof in vain', async () => {
    later(6)
    const mentorId = await office.inside((tx) => aMentor(tx))
    const mentor = await anAccount(office, { role: 'mentor', mentorId })
    const visitor = aVisitor(app)
    await enter(visitor, mentor, { at: moment })
    later(6)
    expect((await visitor.get(href(routes.inviteColleague))).status).toBe(404)
    expect((await visitor.post(href(routes.inviteColleague), invite())).status).toBe(404)
  })
})

describe('somebody who came in through the own organisation', () => {
  it('proves it there again; a form waits in its own window', async () => {
    const { visitor, ilona } = await somebody()
    await database.as({ account: ilona.accountId }, (tx) =>
      tx
        .updateTable('session')
        .set({ is_single_sign_on: true })
        .where('account_id', '=', ilona.accountId)
        .execute(),
    )
    later(6)
    const next = href(routes.inviteColleague)
    const page = await (await visitor.get(href(routes.stepUp, {}, { next }))).text()
    const there = { organisation: office.id }
    const address = href(routes.signOnVia, there, { opnieuw: '1', next }).replaceAll('&', '&amp;')
    expect(page).toContain(`href="${address}"`)
    expect(page).not.toContain('step-up-code')
    expect(await htmlErrors(page)).toEqual([])
    const typed = invite()
    const asked = await (await visitor.post(next, typed)).text()
    expect(hiddenIn(asked)).toMatchObject(typed)
    expect(asked).toContain('target="_blank"')
    expect(await htmlErrors(asked)).toEqual([])
  })
})
