import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { ownDatabase } from '../../../test/own-database.js'
import { testApp, testSecret } from '../../../test/test-app.js'
import { aTestOffice, now } from '../../../test/test-office.js'
import { aVisitor, hiddenIn } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { draftMailTasks } from './draft-mail.js'

// Of its own, for the worker of another file would take the jobs of this one.
const { database, appUrl } = await ownDatabase()
const server = await aMailServer()
const { app } = testApp(database, { hasMail: true })
const page = href(routes.askForHelpAt, { organisation: 'proef-mail' })
let jobs: Jobs

beforeAll(async () => {
  const office = await aTestOffice(database)
  await office.inside((tx) =>
    tx.insertInto('referral_door').values({ slug: 'proef-mail', is_open: true }).execute(),
  )
  await server.start()
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const deps = { database, clock: () => now, secret: testSecret, mailer }
  jobs = await startJobs({
    appUrl,
    tasks: draftMailTasks({ ...deps, baseUrl: 'http://localhost' }),
    hourly: [],
    logFault: () => undefined,
  })
})

afterAll(async () => {
  await jobs.stop()
  await server.stop()
})

describe('the link to go on later', () => {
  it('is mailed to the address that was typed, without a word of what was told', async () => {
    const visitor = aVisitor(app)
    const { 'form-token': token = '' } = hiddenIn(await (await visitor.get(page)).text())
    const typed = { 'asker-email': 'amina@example.org', why: 'Zij is erg ziek.', do: 'keep' }
    const kept = await visitor.post(page, { 'form-token': token, ...typed })
    expect(await kept.text()).toContain('Wij sturen de link ook naar het e-mailadres')
    const mails = () => server.mails.filter((mail) => mail.includes('To: amina@example.org'))
    await expect.poll(() => mails().length, { timeout: 15_000 }).toBe(1)
    const mail = mails()[0]?.replace(/=\r?\n/g, '') ?? ''
    expect(mail).toContain(`${page}/verder/`)
    expect(mail).not.toContain('ziek')
  })
})
