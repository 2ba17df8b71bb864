import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer } from '../../../test/a-mail-server.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { ownDatabase } from '../../../test/own-database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { enqueueJob, startJobs, type Jobs } from '../../shared/jobs/index.js'
import { smtpMailer } from '../../shared/mail/index.js'
import { insertRequest, noteAnswer } from '../statements/request.store.js'
import { mailAnsweredTask, statementTasks } from './answer-mail.js'

const { database, appUrl } = await ownDatabase()
const server = await aMailServer()
let office: TestOffice
let jobs: Jobs

beforeEach(async () => {
  await server.start()
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const deps = { database, clock: () => now, mailer, baseUrl: 'http://localhost' }
  jobs = await startJobs({
    appUrl,
    tasks: statementTasks(deps),
    hourly: [],
    logFault: () => undefined,
  })
  office = await aTestOffice(database)
})

afterEach(async () => {
  await jobs.stop()
  await server.stop()
})

describe('an answer of a professional, when mail is set up', () => {
  it('is told to who asked, without a name, a client or the answer', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
    const { mentorId } = couple
    const { accountId } = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
    const request = newId()
    const email = await office.inside(async (tx) => {
      const decisionId = await aDecision(tx, couple, { by: accountId })
      await insertRequest(tx, {
        id: request,
        decisionId,
        matter: 'care.move',
        about: 'Verhuizen?',
        byName: 'Dokter Smit',
        byRole: 'doctor',
        email: 'smit@example.org',
        invitationId: newId(),
        askedBy: accountId,
        askedAt: now,
        lastDay: '2026-12-01',
      })
      const said = 'Zij overziet het niet.'
      await noteAnswer(tx, {
        id: request,
        version: 1,
        answer: 'unable',
        said,
        by: newId(),
        at: now,
      })
      const payload = { organisation: office.id, request, mail: newId() }
      await enqueueJob(tx, { task: mailAnsweredTask, payload })
      return tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow()
    })
    await expect.poll(() => server.mails.length, { timeout: 15_000 }).toBe(1)
    expect(server.mails[0]).toContain(`To: ${email.email}`)
    expect(server.mails[0]).not.toMatch(/Hanne|Smit|Ilona|overziet|erhuizen/)
  })
})
