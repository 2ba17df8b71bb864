import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { aMailServer } from '../../test/a-mail-server.js'
import { testDatabase } from '../../test/database.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { startJobs, type Jobs } from '../shared/jobs/index.js'
import { smtpMailer } from '../shared/mail/index.js'
import { emergencyTasks } from './emergency-mail.js'

const database = testDatabase()
const server = await aMailServer()
const app = testApp(database, { hasMail: true })
let office: TestOffice
let jobs: Jobs

beforeEach(async () => {
  await server.start()
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const deps = { database, clock: () => now, mailer, baseUrl: 'http://localhost' }
  const tasks = emergencyTasks(deps)
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks,
    hourly: [],
    logFault: () => undefined,
  })
  office = await aTestOffice(database)
})

afterEach(async () => {
  await jobs.stop()
  await server.stop()
})

async function addressOf({ accountId }: SignedIn): Promise<string> {
  const { email } = await office.inside((tx) =>
    tx.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirstOrThrow(),
  )
  return email
}

describe('an emergency when mail is set up', () => {
  it('is mailed to the writer and the other coordinators, naming nobody', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
    const client = couple.clientId
    const writer = await office.signIn({ role: 'mentor', mentorId: couple.mentorId })
    const colleague = await office.signIn({ role: 'coordinator', name: 'Nadia' })
    const board = await office.signIn({ role: 'board' })
    const maartje = await office.signIn({ role: 'coordinator', name: 'Maartje' })
    const note = { 'command-id': newId(), text: 'Zorg over de zoon', readers: 'writer' }
    await app.as(writer).post(href(routes.newSealedNote, { client }), note)
    const reason = 'Mevrouw is vermist, de politie zoekt haar.'
    const opening = { 'command-id': newId(), reason }
    await app.as(maartje).post(href(routes.emergencyAccess, { client }), opening)
    const sentTo = async (who: SignedIn) => {
      const address = await addressOf(who)
      return server.mails.filter((mail) => mail.includes(`To: ${address}`))
    }
    await expect.poll(() => server.mails.length, { timeout: 15_000 }).toBe(2)
    expect([(await sentTo(writer)).length, (await sentTo(colleague)).length]).toEqual([1, 1])
    expect([(await sentTo(maartje)).length, (await sentTo(board)).length]).toEqual([0, 0])
    for (const mail of server.mails) {
      expect(mail).not.toMatch(/Hanne|Maartje|vermist|zoon/)
    }
  })
})
