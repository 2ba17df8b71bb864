import { beforeAll, describe, expect, inject, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { instantPlus } from '../../src/shared/calendar/index.js'
import { dateFields } from '../../src/shared/forms/index.js'
import { hashOf } from '../../src/shared/ids/index.js'
import { exportTasks } from '../../src/privacy/index.js'
import { codeAt } from '../../src/users/one-time-code.js'
import { insertLink, type LinkPurpose } from '../../src/users/reset/account-link.store.js'
import { testDatabase } from '../database.js'
import { aCouple } from '../factories/a-couple.js'
import { anAccount, type AnAccount } from '../factories/an-account.js'
import { anInvitation } from '../factories/an-invitation.js'
import { givePassword } from '../sign-in.js'
import { testApp, testSecret, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../test-office.js'
import { aVisitor, type Visitor } from '../visitor.js'
import { question } from '../people-with-passkeys.js'
import { aPasskey } from '../a-passkey.js'

const database = testDatabase()
let moment = now
const clock = () => moment
const app = testApp(database, { clock, isDemo: false })
let office: TestOffice
const times = 20

beforeAll(async () => {
  office = await aTestOffice(database)
})

async function atOnce(press: (time: number) => Promise<Response>): Promise<Response[]> {
  moment = instantPlus(moment, { minutes: 1 })
  return Promise.all(Array.from({ length: times }, (_, time) => press(time)))
}

function done(answers: readonly Response[]): number {
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  return answers.filter(({ status }) => status === 303 || status === 200).length
}

async function halves(
  ilona: AnAccount,
): Promise<{ visitor: Visitor; hidden: Record<string, string> }[]> {
  const made = []
  for (let time = 0; time < times; time += 1) {
    const visitor = aVisitor(app.app, `198.51.100.${time}`)
    made.push({ visitor, hidden: await givePassword(visitor, ilona) })
  }
  return made
}

async function linkFor(ilona: AnAccount, purpose: LinkPurpose, email: string | null = null) {
  const token = newId()
  await database.as({ account: ilona.accountId }, (tx) =>
    insertLink(tx, {
      id: newId(),
      purpose,
      accountId: ilona.accountId,
      email,
      tokenHash: hashOf(token),
      createdAt: moment,
      expiresAt: instantPlus(moment, { minutes: 30 }),
    }),
  )
  return token
}

describe('what works once, pressed twenty times at once', () => {
  it('is a code of the app, whatever browsers it is typed in', async () => {
    const ilona = await anAccount(office)
    const ready = await halves(ilona)
    const answers = await atOnce((time) => {
      const { visitor, hidden } = ready[time] ?? { visitor: aVisitor(app.app), hidden: {} }
      return visitor.post(href(routes.signInCode), {
        ...hidden,
        code: codeAt(ilona.secret, moment),
      })
    })
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('is the answer of a passkey', async () => {
    const asked = await question(aVisitor(app.app), href(routes.askPasskey))
    const token = await anInvitation(office)
    const visitor = aVisitor(app.app)
    const code = href(routes.invitationCode, { token })
    const path = href(routes.invitation, { token })
    await visitor.post(path, { name: 'Ilona', 'no-password': '1' })
    const passkey = aPasskey()
    const make = await question(visitor, href(routes.invitationPasskey, { token }))
    await visitor.post(code, { passkey: passkey.make(make) })
    const codes = href(routes.invitationRecovery, { token })
    expect(done(await atOnce(() => visitor.post(codes, { kept: 'yes' })))).toBe(1)
    const answer = passkey.answer(asked)
    const answers = await atOnce((time) =>
      aVisitor(app.app, `198.51.100.${time}`).post(href(routes.signInPasskey), { passkey: answer }),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('is a link for another password', async () => {
    const ilona = await anAccount(office)
    const token = await linkFor(ilona, 'reset')
    const password = 'zeven natte paraplus'
    const answers = await atOnce(() =>
      aVisitor(app.app).post(href(routes.resetPassword, { token }), {
        password,
        'password-again': password,
      }),
    )
    expect(done(answers)).toBe(1)
  })

  it('is a link that confirms another address, and one address goes to one account', async () => {
    const email = `${newId()}@example.org`
    const people = [await anAccount(office), await anAccount(office), await anAccount(office)]
    const tokens = await Promise.all(people.map((one) => linkFor(one, 'address', email)))
    const answers = await atOnce((time) =>
      aVisitor(app.app).post(href(routes.confirmAddress, { token: tokens[time % 3] ?? '' }), {}),
    )
    expect(done(answers)).toBe(1)
  })

  it('is the file with everything about a client, and the second person of a destruction', async () => {
    const ended = { status: 'ended', startedOn: '2010-01-01', endedOn: '2012-03-01' } as const
    const { clientId } = await office.inside((tx) => aCouple(tx, ended))
    const { clientId: longAgo } = await office.inside((tx) => aCouple(tx, ended))
    const at = moment
    const one = app.as(await office.signIn({ role: 'coordinator', at }))
    const other = app.as(await office.signIn({ role: 'board', at }))
    const file = await fileOf(one, clientId)
    expect(done(await atOnce(() => one.post(file, {})))).toBe(1)
    const asked = { 'command-id': newId(), person: longAgo, grace: '7' }
    const proposed = await one.post(href(routes.destruction), asked)
    const [, proposal = ''] =
      /vernietigen\/([^?]+)/.exec(proposed.headers.get('location') ?? '') ?? []
    const address = href(routes.destructionProposal, { proposal })
    const answers = await atOnce((time) =>
      (time % 2 === 0 ? one : other).post(address, { decision: 'confirm' }),
    )
    expect(done(answers)).toBe(1)
  })
})

async function fileOf(browser: TestBrowser, clientId: string): Promise<string> {
  const asked = {
    'command-id': newId(),
    'asked-by': 'Els Jansen',
    'asked-as': 'near-person',
    identity: 'known',
    ...dateFields('received', '2026-11-02'),
    note: 'Wat staat er over mij?',
  }
  const form = href(routes.newPrivacyRequest, { kind: 'client', subject: clientId })
  const made = await browser.post(form, { ...asked, kind: 'access' })
  const [, request = ''] = /verzoeken\/([^?]+)/.exec(made.headers.get('location') ?? '') ?? []
  expect((await browser.post(href(routes.makePrivacyExport, { request }), {})).status).toBe(303)
  const { id } = await office.inside((tx) =>
    tx
      .selectFrom('privacy_export')
      .select('id')
      .where('request_id', '=', request)
      .executeTakeFirstOrThrow(),
  )
  const secret = () => Promise.resolve(testSecret)
  const tasks = exportTasks({ database, adminUrl: inject('adminUrl'), clock, secret })
  await tasks['privacy-export']?.({ organisation: office.id, export: id })
  return href(routes.fetchPrivacyExport, { request, export: id })
}
