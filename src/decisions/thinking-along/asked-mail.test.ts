import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { ownDatabase } from '../../../test/own-database.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { thinkingAlongTasks } from './asked-mail.js'
import { insertReply } from './thought.store.js'

const { database, appUrl } = await ownDatabase()
const server = await aMailServer()
let office: TestOffice
let jobs: Jobs | undefined

beforeEach(async () => {
  await server.start()
  office = await aTestOffice(database)
})

afterEach(async () => {
  await jobs?.stop()
  await server.stop()
})

async function runJobs() {
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const deps = { database, clock: () => now, mailer, baseUrl: 'http://localhost' }
  jobs = await startJobs({
    appUrl,
    tasks: thinkingAlongTasks(deps),
    hourly: [],
    logFault: () => undefined,
  })
}

/** Gives the answer of one who was asked before his mail went out. */
function answerOf(by: string, decisionId: string) {
  return office.inside(async (tx) => {
    const { id: thoughtId } = await tx
      .selectFrom('thinking_along')
      .select('id')
      .where('decision_id', '=', decisionId)
      .executeTakeFirstOrThrow()
    await insertReply(tx, { id: newId(), thoughtId, words: 'Doen.', by, at: now })
  })
}

describe('a question to think along, when mail is set up', () => {
  it('is told to who was asked and did not answer yet, without a name or a word of it', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
    const { mentorId } = couple
    const ilona = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
    const carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
    const karin = await office.signIn({ role: 'coordinator', name: 'Karin' })
    const app = testApp(database, { hasMail: true })
    const { clientId: client } = couple
    const { decision, email } = await office.inside(async (tx) => ({
      decision: await aDecision(tx, couple, { by: ilona.accountId }),
      ...(await tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', karin.accountId)
        .executeTakeFirstOrThrow()),
    }))
    const coordinators = [carla.accountId, karin.accountId]
    const words = 'De cliënt wil verhuizen.'
    const typed = { 'command-id': newId(), words, coordinators }
    const asked = await app.as(ilona).post(href(routes.thinkAlong, { client, decision }), typed)
    expect(asked.status).toBe(303)
    await answerOf(carla.accountId, decision)
    await runJobs()
    await expect.poll(() => server.mails.length, { timeout: 15_000 }).toBe(1)
    expect(server.mails[0]).toContain(`To: ${email}`)
    expect(server.mails[0]).not.toMatch(/Hanne|Ilona|Karin|verhuizen|Doen/)
  })
})
