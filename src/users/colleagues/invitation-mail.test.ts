import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { testDatabase } from '../../../test/database.js'
import { testApp, testSecret } from '../../../test/test-app.js'
import { aTestOffice, newId, now } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { invitationTasks } from './invitation-mail.js'

const database = testDatabase()
const server = await aMailServer()
const browsers = testApp(database, { hasMail: true })
let jobs: Jobs

beforeEach(async () => {
  await server.start()
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const baseUrl = 'http://localhost'
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: invitationTasks({
      database,
      clock: () => now,
      mailer,
      baseUrl,
      secret: testSecret,
      hasMail: true,
    }),
    hourly: [],
    logFault: () => undefined,
  })
})

afterEach(async () => {
  await jobs.stop()
  await server.stop()
})

describe('an invitation when mail is set up', () => {
  it('is mailed with a link that works; the subject names nobody', async () => {
    const office = await aTestOffice(database)
    const coordinator = browsers.as(await office.signIn({ role: 'coordinator' }))
    const email = `${newId()}@example.org`
    const typed = { 'command-id': newId(), name: 'Marijke Vink', email, role: 'coordinator' }
    await coordinator.post(href(routes.inviteColleague), typed)
    const mine = () => server.mails.filter((mail) => mail.includes(email))
    await expect.poll(() => mine().length, { timeout: 15_000 }).toBe(1)
    const raw = (mine()[0] ?? '').replace(/=\r?\n/g, '')
    expect(raw).toMatch(/^Subject: Uw uitnodiging voor Naast\r?$/m)
    expect(raw).not.toContain('Vink')
    const token = /\/uitnodiging\/([\w-]{43})/.exec(raw)?.[1] ?? ''
    const answer = await browsers.app.request(
      `http://localhost${href(routes.invitation, { token })}`,
    )
    expect(answer.status).toBe(200)
  })
})
