import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { ownDatabase } from '../../../test/own-database.js'
import { enter, givePassword } from '../../../test/sign-in.js'
import { testApp, testSecret } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { noticeTasks } from '../notices/index.js'
import { accountLinkTasks } from './account-link-job.js'

// Of its own, for the worker of another file would take the jobs of this one.
const { database, appUrl } = await ownDatabase()
const server = await aMailServer()
let moment = now
const clock = () => moment
const { app } = testApp(database, { clock, hasMail: true })
let office: TestOffice
let jobs: Jobs

beforeAll(async () => {
  office = await aTestOffice(database)
})

beforeEach(async () => {
  moment = instantPlus(moment, { hours: 1 })
  await server.start()
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const deps = { database, clock, newId, baseUrl: 'http://localhost', secret: testSecret, mailer }
  jobs = await startJobs({
    appUrl,
    tasks: { ...noticeTasks(deps), ...accountLinkTasks(deps) },
    hourly: [],
    logFault: () => undefined,
  })
})

afterEach(async () => {
  await jobs.stop()
  await server.stop()
})

const help = href(routes.signInHelp)
const next = 'zeven natte paraplus'

function mailsTo(email: string): string[] {
  return server.mails
    .map((mail) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '='))
    .filter((mail) => mail.includes(`To: ${email}`))
}

async function mailTo(email: string, subject: string): Promise<string> {
  const found = () => mailsTo(email).find((mail) => mail.includes(subject))
  await expect.poll(found, { timeout: 15_000 }).toBeDefined()
  return found() ?? ''
}

async function linkIn(email: string, subject: string): Promise<string> {
  return (
    /http:\/\/localhost(\/[a-z-]+\/[\w-]{43}[^\s"<]*)/.exec(await mailTo(email, subject))?.[1] ?? ''
  )
}

async function signedIn(account: AnAccount): Promise<Visitor> {
  moment = instantPlus(moment, { minutes: 1 })
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return visitor
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.account))).status === 200
}

describe('a forgotten password', () => {
  it('is chosen anew by a link in a mail; the second factor stays needed, everything else ends', async () => {
    const ilona = await anAccount(office)
    const elsewhere = await signedIn(ilona)
    const visitor = aVisitor(app)
    expect(await htmlErrors(await (await visitor.get(help)).text())).toEqual([])
    const asked = await visitor.post(help, { email: ilona.email, what: 'password' })
    expect(await htmlErrors(await asked.text())).toEqual([])
    const link = await linkIn(ilona.email, 'nieuw wachtwoord')
    const page = await (await visitor.get(link)).text()
    expect(await htmlErrors(page)).toEqual([])
    const easy = await visitor.post(link, { password: 'kort', 'password-again': 'kort' })
    expect(easy.status).toBe(422)
    const done = await visitor.post(link, { password: next, 'password-again': next })
    expect(await done.text()).toContain('nieuwe wachtwoord is bewaard')
    expect(visitor.cookie()).toBeUndefined()
    expect(await isIn(elsewhere)).toBe(false)
    await mailTo(ilona.email, 'opnieuw gekozen')
    expect((await visitor.get(link)).status).toBe(404)
    expect((await visitor.post(link, { password: next, 'password-again': next })).status).toBe(404)
    expect(await givePassword(aVisitor(app), ilona)).not.toHaveProperty('half')
    expect(await isIn(await signedIn({ ...ilona, password: next }))).toBe(true)
  })

  it('has half an hour', async () => {
    const ilona = await anAccount(office)
    await aVisitor(app).post(help, { email: ilona.email, what: 'password' })
    const link = await linkIn(ilona.email, 'nieuw wachtwoord')
    moment = instantPlus(moment, { minutes: 30 })
    expect((await aVisitor(app).get(link)).status).toBe(404)
  })

  it('gives an unknown address the same answer, and sends nothing', async () => {
    const ilona = await anAccount(office)
    const nobody = `${newId()}@example.org`
    const answers = await Promise.all(
      [ilona.email, nobody].map(async (email) => {
        const answer = await aVisitor(app).post(help, { email, what: 'password' })
        return [answer.status, (await answer.text()).replace(/nonce="[^"]*"/g, '')]
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    await linkIn(ilona.email, 'nieuw wachtwoord')
    expect(mailsTo(nobody)).toEqual([])
  })

  it('is not asked without end', async () => {
    const email = `${newId()}@example.org`
    const visitor = aVisitor(app, '203.0.113.77')
    const answers = []
    for (let time = 0; time < 7; time += 1) {
      answers.push((await visitor.post(help, { email, what: 'password' })).status)
    }
    expect(answers.at(-1)).toBe(429)
  })

  it('can be asked by its owner a day later, however often a stranger asked', async () => {
    const ilona = await anAccount(office)
    for (let time = 0; time < 60; time += 1) {
      await aVisitor(app, `203.0.113.${time}`).post(help, { email: ilona.email, what: 'password' })
      moment = instantPlus(moment, { minutes: 16 })
    }
    const answer = await aVisitor(app).post(help, { email: ilona.email, what: 'password' })
    expect(answer.status).toBe(200)
  })

  it('keeps what was typed when something is missing', async () => {
    const answer = await aVisitor(app).post(help, { email: 'ilona', what: '' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('value="ilona"')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('another e-mail address', () => {
  async function asked() {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const email = `${newId()}@example.org`
    const page = await (await visitor.get(href(routes.changeAddress))).text()
    expect(await htmlErrors(page)).toEqual([])
    const answer = await visitor.post(href(routes.changeAddress), { 'command-id': newId(), email })
    expect(answer.status).toBe(303)
    return { ilona, email, visitor }
  }

  it('holds once the new one answered; both addresses hear of it', async () => {
    const { ilona, email } = await asked()
    const link = await linkIn(email, 'Bevestig uw nieuwe')
    expect(await isIn(await signedIn(ilona))).toBe(true)
    const outside = aVisitor(app)
    expect(await htmlErrors(await (await outside.get(link)).text())).toEqual([])
    const done = await (await outside.post(link, {})).text()
    expect(done).toContain('Uw e-mailadres is veranderd')
    expect(await htmlErrors(done)).toEqual([])
    await Promise.all([email, ilona.email].map((to) => mailTo(to, 'bij Naast is veranderd')))
    expect(await isIn(await signedIn({ ...ilona, email }))).toBe(true)
    expect(await givePassword(aVisitor(app), ilona)).not.toHaveProperty('half')
  })

  it('is stopped or taken back by the old one for three days, and every session ends', async () => {
    const { ilona, email, visitor } = await asked()
    const stop = await linkIn(ilona.email, 'gaat veranderen')
    await aVisitor(app).post(await linkIn(email, 'Bevestig uw nieuwe'), {})
    moment = instantPlus(moment, { hours: 71 })
    expect(await htmlErrors(await (await aVisitor(app).get(stop)).text())).toEqual([])
    expect(await (await aVisitor(app).post(stop, {})).text()).toContain('hoort bij dit adres')
    expect(await isIn(visitor)).toBe(false)
    expect(await isIn(await signedIn(ilona))).toBe(true)
    expect((await aVisitor(app).get(stop)).status).toBe(404)
  })

  it('stopped before it was confirmed, cannot be confirmed any more', async () => {
    const { ilona, email } = await asked()
    const confirm = await linkIn(email, 'Bevestig uw nieuwe')
    await aVisitor(app).post(await linkIn(ilona.email, 'gaat veranderen'), {})
    expect((await aVisitor(app).post(confirm, {})).status).toBe(404)
  })

  it('taken back, cannot come again by any link that somebody else asked for meanwhile', async () => {
    const { ilona, email, visitor } = await asked()
    const back = await linkIn(ilona.email, 'gaat veranderen')
    await aVisitor(app).post(await linkIn(email, 'Bevestig uw nieuwe'), {})
    moment = instantPlus(moment, { minutes: 1 })
    const third = `${newId()}@example.org`
    await visitor.post(href(routes.changeAddress), { 'command-id': newId(), email: third })
    const backToTheirs = await linkIn(email, 'gaat veranderen')
    await aVisitor(app).post(help, { email, what: 'password' })
    const reset = await linkIn(email, 'Een nieuw wachtwoord voor')
    await aVisitor(app).post(back, {})
    expect((await aVisitor(app).post(backToTheirs, {})).status).toBe(404)
    expect((await aVisitor(app).get(reset)).status).toBe(404)
    expect(await isIn(await signedIn(ilona))).toBe(true)
  })

  it('cannot be stopped from being taken back by who asked for the change', async () => {
    const { ilona, email, visitor } = await asked()
    const back = await linkIn(ilona.email, 'gaat veranderen')
    await aVisitor(app).post(await linkIn(email, 'Bevestig uw nieuwe'), {})
    moment = instantPlus(moment, { minutes: 1 })
    const third = `${newId()}@example.org`
    await visitor.post(href(routes.changeAddress), { 'command-id': newId(), email: third })
    await aVisitor(app).post(await linkIn(email, 'gaat veranderen'), {})
    expect(await (await aVisitor(app).post(back, {})).text()).toContain('hoort bij dit adres')
    expect(await isIn(await signedIn(ilona))).toBe(true)
  })

  it('cannot be the one of another account', async () => {
    const { email } = await asked()
    const other = await anAccount(office)
    const visitor = await signedIn(other)
    await visitor.post(href(routes.changeAddress), { 'command-id': newId(), email })
    await expect.poll(() => mailsTo(email).length, { timeout: 15_000 }).toBe(2)
    const first = await linkIn(email, 'Bevestig uw nieuwe')
    await aVisitor(app).post(first, {})
    const others = mailsTo(email)
      .flatMap((mail) => /http:\/\/localhost(\/e-mailadres-bev[^\s"<]*)/.exec(mail)?.[1] ?? [])
      .filter((link) => link !== first)
    expect((await aVisitor(app).post(others[0] ?? '', {})).status).toBe(404)
  })
})
