import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { aMailServer } from '../../test/a-mail-server.js'
import { testDatabase } from '../../test/database.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { enqueueJob, startJobs, type Jobs } from '../shared/jobs/index.js'
import { smtpMailer } from '../shared/mail/index.js'
import { planRemindersTask, reminderTasks } from './reminder-tasks.js'
import { saveReminderChoice } from './reminder-choice.store.js'

const database = testDatabase()
const server = await aMailServer()
const monday = '2026-11-23T08:00:00.000Z'
const patient = { timeout: 15_000 }

let office: TestOffice
let hanne: { mentorshipId: string; mentorId: string; clientId: string }
let ilona: SignedIn
let jobs: Jobs | undefined

beforeEach(async () => {
  await server.start()
  server.mails.length = 0
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  await dueOn('2026-11-10')
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
})

afterEach(async () => {
  await jobs?.stop()
  jobs = undefined
  await server.stop()
})

function dueOn(day: string) {
  return office.inside((tx) =>
    tx
      .updateTable('mentorship')
      .set({ due_on: day })
      .where('id', '=', hanne.mentorshipId)
      .execute(),
  )
}

async function work() {
  const mailer = smtpMailer({ url: server.url, from: 'Naast <naast@proef.example>' })
  const baseUrl = 'https://naast.example'
  jobs = await startJobs({
    appUrl: inject('appUrl'),
    tasks: reminderTasks({ database, clock: () => monday, newId, mailer, baseUrl }),
    hourly: [],
    logFault: () => undefined,
  })
}

function plan() {
  return office.inside((tx) =>
    enqueueJob(tx, { task: planRemindersTask, payload: { organisation: office.id } }),
  )
}

function planned() {
  return office.inside((tx) =>
    tx.selectFrom('reminder').select(['account_id', 'kind']).orderBy('kind').execute(),
  )
}

/** Long enough for a mail that should not come to have come. */
async function afterAWhile() {
  await expect.poll(planned).toBeDefined()
  await new Promise((resolve) => setTimeout(resolve, 400))
}

describe('contact that is overdue on a Monday morning', () => {
  it('is mailed to the mentor and in figures to the coordinator, and no mail names anybody', async () => {
    await office.signIn({ role: 'coordinator' })
    await work()
    await plan()
    await expect.poll(() => server.mails.length, patient).toBe(2)
    const all = server.mails.join('\n').replaceAll('=\r\n', '')
    expect(all).toContain('Subject: Naast: tijd voor contact')
    expect(all).toContain('Met een van uw cli=C3=ABnten')
    expect(all).toContain('Subject: Naast: overzicht van de week')
    expect(all).toContain('Bij 1 mentorschap is het contact te laat.')
    expect(all).toContain('https://naast.example/mijn-account/herinneringen')
    expect(all).not.toMatch(/Hanne|Ilona/)
  })

  it('is mailed once, however often it is planned in that week', async () => {
    await work()
    await plan()
    await expect.poll(() => server.mails.length, patient).toBe(1)
    await plan()
    await afterAWhile()
    expect(server.mails).toHaveLength(1)
    expect(await planned()).toEqual([{ account_id: ilona.accountId, kind: 'mentor' }])
  })

  it('waits while the mail server is away, and is then mailed once', async () => {
    await server.stop()
    await work()
    await plan()
    await expect.poll(planned, patient).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await server.start()
    await expect.poll(() => server.mails.length, patient).toBe(1)
    await afterAWhile()
    expect(server.mails).toHaveLength(1)
  })

  it('is not mailed when contact was logged before the mail left', async () => {
    await plan()
    await server.stop()
    await work()
    await expect.poll(planned, patient).toHaveLength(1)
    await dueOn('2026-12-20')
    await server.start()
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect(server.mails).toEqual([])
  })
})

describe('nobody is mailed', () => {
  it('who switched reminders off', async () => {
    await office.inside((tx) =>
      saveReminderChoice(tx, { accountId: ilona.accountId, isOn: false, at: monday }),
    )
    expect(await plannedOnce()).toEqual([])
  })

  it('when the organisation switched them off', async () => {
    await office.inside((tx) =>
      tx.updateTable('organisation').set({ reminders_on: false }).execute(),
    )
    expect(await plannedOnce()).toEqual([])
  })

  it('whose role has ended', async () => {
    await office.inside((tx) =>
      tx.updateTable('role_assignment').set({ valid_until: '2026-11-23' }).execute(),
    )
    expect(await plannedOnce()).toEqual([])
  })

  it('about a couple of another organisation', async () => {
    await dueOn('2026-12-20')
    const other = await aTestOffice(database)
    await other.inside(async (tx) => {
      const foreign = await aCouple(tx, { client: 'Loek' })
      await tx
        .updateTable('mentorship')
        .set({ due_on: '2026-11-01' })
        .where('id', '=', foreign.mentorshipId)
        .execute()
    })
    expect(await plannedOnce()).toEqual([])
  })

  async function plannedOnce() {
    const tasks = reminderTasks({
      database,
      clock: () => monday,
      newId,
      mailer: { send: () => Promise.reject(new Error('nothing should be sent')) },
      baseUrl: 'https://naast.example',
    })
    await tasks[planRemindersTask]?.({ organisation: office.id })
    return planned()
  }
})
