import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../../test/factories/an-account.js'
import { anInvitation } from '../../../test/factories/an-invitation.js'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
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

const chosen = {
  name: 'Ilona Bakker',
  password: 'zeven natte paraplus',
  'password-again': 'zeven natte paraplus',
}

/** Fills in the first step and reads the secret for the app from the second. */
async function secretAfter(visitor: Visitor, token: string, fields = chosen): Promise<string> {
  const answer = await visitor.post(href(routes.invitation, { token }), fields)
  expect(answer.headers.get('location')).toBe(href(routes.invitationCode, { token }))
  const page = await (await visitor.get(href(routes.invitationCode, { token }))).text()
  expect(await htmlErrors(page)).toEqual([])
  return (/class="n-copy">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
}

async function enrol(visitor: Visitor, token: string) {
  const secret = await secretAfter(visitor, token)
  const code = { code: codeAt(secret, moment) }
  const shown = await visitor.post(href(routes.invitationCode, { token }), code)
  const codes = href(routes.invitationRecovery, { token })
  expect([shown.status, shown.headers.get('location')]).toEqual([303, codes])
  return { secret, answer: await visitor.post(codes, { kept: 'yes' }) }
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

describe('an invitation', () => {
  it('leads from a password and a first code into the office, and then to signing in', async () => {
    const email = `${newId()}@example.org`
    const token = await anInvitation(office, { email })
    const visitor = aVisitor(app)
    const first = await (await visitor.get(href(routes.invitation, { token }))).text()
    expect(first).toContain('Stichting Proef nodigt u uit als coördinator')
    expect(first).toContain(email)
    expect(await htmlErrors(first)).toEqual([])
    const { secret, answer } = await enrol(visitor, token)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, href(routes.home)])
    expect(await isIn(visitor)).toBe(true)
    moment = instantPlus(moment, { minutes: 1 })
    const account = { accountId: '', assignmentId: '', email, password: chosen.password, secret }
    expect((await enter(aVisitor(app), account, { at: moment })).status).toBe(303)
  })

  it('lets a professional into the parts of one dossier, until its day', async () => {
    const { clientId } = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const guest = { role: 'professional', clientId, validUntil: '2026-12-01' } as const
    const visitor = aVisitor(app)
    await enrol(visitor, await anInvitation(office, { ...guest, parts: ['measures'] }))
    expect((await visitor.get(routes.guestDossier)).status).toBe(200)
    expect((await visitor.get(href(routes.client, { client: clientId }))).status).toBe(404)
    const held = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select(['role', 'parts', 'valid_until'])
        .where('client_id', '=', clientId)
        .execute(),
    )
    expect(held).toEqual([{ role: 'professional', parts: ['measures'], valid_until: '2026-12-01' }])
  })

  it('makes a mentor of the mentor it is for', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx))
    const token = await anInvitation(office, { role: 'mentor', mentorId })
    await enrol(aVisitor(app), token)
    const held = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select(['role', 'mentor_id', 'valid_from'])
        .where('mentor_id', '=', mentorId)
        .execute(),
    )
    expect(held).toEqual([{ role: 'mentor', mentor_id: mentorId, valid_from: '2026-11-21' }])
  })

  it('keeps neither password nor secret in the open', async () => {
    const email = `${newId()}@example.org`
    const token = await anInvitation(office, { email })
    const { secret } = await enrol(aVisitor(app), token)
    const account = await database.as({ credential: email }, (tx) =>
      tx.selectFrom('account').selectAll().execute(),
    )
    const invitations = await office.inside((tx) =>
      tx.selectFrom('invitation').selectAll().where('email', '=', email).execute(),
    )
    const kept = JSON.stringify([account, invitations])
    for (const open of [secret, chosen.password, token]) {
      expect(kept).not.toContain(open)
    }
    expect(invitations[0]?.pending).toBeNull()
  })

  it('lets nobody in before the first code is right', async () => {
    const token = await anInvitation(office)
    const visitor = aVisitor(app)
    await secretAfter(visitor, token)
    const answer = await visitor.post(href(routes.invitationCode, { token }), { code: '000000' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze code klopt niet')
    expect(await isIn(visitor)).toBe(false)
  })

  it('asks for the password before it shows a secret', async () => {
    const token = await anInvitation(office)
    const answer = await aVisitor(app).get(href(routes.invitationCode, { token }))
    expect(answer.headers.get('location')).toBe(href(routes.invitation, { token }))
  })

  it('says what is wrong with a password, and never draws it again', async () => {
    const token = await anInvitation(office)
    const wrong = { name: '', password: 'StichtingProef1', 'password-again': 'anders dan dit' }
    const answer = await aVisitor(app).post(href(routes.invitation, { token }), wrong)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Vul uw naam in.')
    expect(page).toContain('makkelijk te raden')
    expect(page).toContain('De twee wachtwoorden zijn niet hetzelfde')
    expect(page).not.toContain('StichtingProef1')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is there in English as well, and the account keeps the language', async () => {
    const email = `${newId()}@example.org`
    const token = await anInvitation(office, { email })
    const visitor = aVisitor(app)
    const page = await (
      await visitor.get(href(routes.invitation, { token }, { taal: 'en' }))
    ).text()
    expect(page).toContain('Welcome to Naast')
    const secret = await secretAfter(visitor, token)
    const address = href(routes.invitationCode, { token }, { taal: 'en' })
    await visitor.post(address, { code: codeAt(secret, moment) })
    const codes = href(routes.invitationRecovery, { token }, { taal: 'en' })
    await visitor.post(codes, { kept: 'yes' })
    expect(await (await visitor.get(href(routes.home))).text()).toContain('lang="en"')
  })
})

describe('a link that cannot be used', () => {
  it('says the same, whether it is unknown, spent or too old', async () => {
    const spent = await anInvitation(office)
    await enrol(aVisitor(app), spent)
    const old = await anInvitation(office, { expiresAt: now })
    const pages = await Promise.all(
      [spent, old, 'verzonnen'].map(async (token) => {
        const answer = await aVisitor(app).get(href(routes.invitation, { token }))
        expect(answer.status).toBe(404)
        return answer.text()
      }),
    )
    expect(new Set(pages.map(withoutKeys)).size).toBe(1)
    expect(pages[0]).toContain('Deze link werkt niet meer')
    expect(await htmlErrors(pages[0] ?? '')).toEqual([])
  })

  it('cannot be sent either', async () => {
    const old = await anInvitation(office, { expiresAt: now })
    const answer = await aVisitor(app).post(href(routes.invitation, { token: old }), chosen)
    expect(answer.status).toBe(404)
  })

  it('is a link that is finished twice at the same moment: one account, one session', async () => {
    const email = `${newId()}@example.org`
    const token = await anInvitation(office, { email })
    const visitor = aVisitor(app)
    const secret = await secretAfter(visitor, token)
    const code = { code: codeAt(secret, moment) }
    await visitor.post(href(routes.invitationCode, { token }), code)
    const kept = { kept: 'yes' }
    const answers = await Promise.all(
      [1, 2].map(() => visitor.post(href(routes.invitationRecovery, { token }), kept)),
    )
    expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1)
  })
})

describe('an invitation for somebody who signs in already', () => {
  it('asks for the password and the code there are, and adds the role', async () => {
    const ilona = await anAccount(office)
    const mentorId = await office.inside((tx) => aMentor(tx))
    const token = await anInvitation(office, { email: ilona.email, role: 'mentor', mentorId })
    const visitor = aVisitor(app)
    const page = await (await visitor.get(href(routes.invitation, { token }))).text()
    expect(page).toContain('U hebt al een account')
    await visitor.post(href(routes.invitation, { token }), { password: ilona.password })
    const second = await (await visitor.get(href(routes.invitationCode, { token }))).text()
    expect(second).not.toContain('n-copy')
    const code = { code: codeAt(ilona.secret, moment) }
    const answer = await visitor.post(href(routes.invitationCode, { token }), code)
    expect(answer.status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
  })

  it('does not replace the password: who holds the link but not the account gets nothing', async () => {
    const ilona = await anAccount(office)
    const other = await aTestOffice(database)
    const token = await anInvitation(other, { email: ilona.email })
    const thief = aVisitor(app)
    const wrong = await thief.post(href(routes.invitation, { token }), chosen)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('niet het wachtwoord van uw account')
    const code = { code: codeAt(ilona.secret, moment) }
    await thief.post(href(routes.invitationCode, { token }), code)
    expect(await isIn(thief)).toBe(false)
    expect((await enter(aVisitor(app), ilona, { at: moment })).status).toBe(303)
  })

  it('counts wrong passwords as at the front door', async () => {
    const ilona = await anAccount(office)
    const token = await anInvitation(office, { email: ilona.email })
    const guess = { password: 'iets heel anders' }
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await aVisitor(app).post(href(routes.invitation, { token }), guess)
    }
    const answer = await aVisitor(app).post(href(routes.signIn), { ...ilona })
    expect(answer.status).toBe(429)
  })
})
