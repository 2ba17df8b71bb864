import { join } from 'node:path'
import { anchorTask, anchorTasks, copyAnchors, recordForAll } from './audit/index.js'
import { backUpWhenDue, backupFolder, backupRecipient } from './backup/index.js'
import type { Config } from './config.js'
import type { Office } from './office.js'
import { drawReviewsTask, logReviewTasks } from './log-review/index.js'
import { importTasks, resumeImportsTask } from './imports/index.js'
import { organisationsByClock } from './organisations/index.js'
import { exportTasks, expireExportsTask } from './privacy/index.js'
import { draftMailTasks } from './referrals/index.js'
import { planRemindersTask, reminderTasks } from './reminders/index.js'
import {
  clearTermsTask,
  clearingTasks,
  destroyAgainTask,
  destructionTask,
  destructionTasks,
  ledgerFile,
} from './retention/index.js'
import { forgetSearchesBefore } from './search/index.js'
import { installationSecret } from './secrets.js'
import { instantPlus, type Clock, type Instant } from './shared/calendar/index.js'
import type { Tx } from './shared/database/index.js'
import { createIds } from './shared/ids/index.js'
import { enqueueJob, startJobs, type Jobs, type Tasks } from './shared/jobs/index.js'
import { smtpMailer } from './shared/mail/index.js'
import { statementTasks, thinkingAlongTasks } from './decisions/index.js'
import { emergencyTasks } from './sealed-notes/index.js'
import { accountLinkTasks, invitationTasks, noticeTasks } from './users/index.js'

type Working = {
  config: Config
  office: Pick<Office, 'database' | 'appUrl' | 'adminUrl'>
  clock: Clock
  logFault: (what: string, error: Error) => void
}

const hourlyTask = 'hourly-work'
const backupTask = 'backup'
const forgetSearchesTask = 'forget-searches'
const daysOfSearches = 30

/** Starts the worker of an office: reminders when mail is set up, the nightly backup, and the clearing of searches. */
export async function startOfficeJobs(working: Working): Promise<Jobs> {
  const { office, logFault } = working
  const tasks = { ...officeTasks(working), ...(await accountTasks(working)) }
  await resumeImportsSoon(working)
  await destroyAgainSoon(working)
  return startJobs({
    appUrl: office.appUrl,
    tasks,
    hourly: [hourlyTask],
    often: [anchorTask],
    logFault,
  })
}

/** The mailing of invitations and notices; links are derived from the installation's secret. */
async function accountTasks({ config, office: { database }, clock }: Working): Promise<Tasks> {
  const { baseUrl, mail } = config
  const secret = await installationSecret(config)
  const mailer = mail === null ? undefined : smtpMailer(mail)
  const deps = { database, clock, baseUrl, secret, newId: createIds(clock) }
  const always = { ...noticeTasks({ ...deps, mailer }), ...accountLinkTasks({ ...deps, mailer }) }
  if (mailer === undefined) {
    return always
  }
  return {
    ...always,
    ...invitationTasks({ ...deps, mailer, hasMail: true }),
    ...draftMailTasks({ ...deps, mailer }),
    ...emergencyTasks({ ...deps, mailer }),
    ...statementTasks({ ...deps, mailer }),
    ...thinkingAlongTasks({ ...deps, mailer }),
  }
}

/** Every task of the office by its name. */
function officeTasks(working: Working): Tasks {
  const {
    config,
    office: { database },
    clock,
  } = working
  const { baseUrl, mail } = config
  const deps = { database, clock, newId: createIds(clock), baseUrl }
  const reminders = mail === null ? {} : reminderTasks({ ...deps, mailer: smtpMailer(mail) })
  const perOrganisation = [
    forgetSearchesTask,
    resumeImportsTask,
    drawReviewsTask,
    expireExportsTask,
    destructionTask,
    clearTermsTask,
    planRemindersTask,
  ].filter((task) => mail !== null || task !== planRemindersTask)
  return {
    ...reminders,
    ...importTasks(deps),
    ...anchoring(working),
    ...logReviewTasks(deps),
    ...dataTasks(working),
    [hourlyTask]: () =>
      database.as({}, async (tx) => {
        await forEveryOrganisation(tx, perOrganisation)
        await enqueueJob(tx, { task: backupTask, payload: {}, jobKey: backupTask })
      }),
    [backupTask]: () => backUp(working),
    [forgetSearchesTask]: ({ organisation }) => {
      const before = instantPlus(clock(), { days: -daysOfSearches })
      return database.as({ organisation: String(organisation) }, (tx) =>
        forgetSearchesBefore(tx, before),
      )
    },
  }
}

/** Files with somebody's data, and the destruction that two people agreed to. */
function dataTasks({ config, office: { database, adminUrl }, clock }: Working): Tasks {
  const secret = () => installationSecret(config)
  const deps = { database, adminUrl, clock, secret, newId: createIds(clock) }
  const ledger = ledgerFile(config.dataFolder)
  return { ...exportTasks(deps), ...destructionTasks({ ...deps, ledger }), ...clearingTasks(deps) }
}

/** A database that came back from elsewhere may hold people whom the ledger says were destroyed. */
async function destroyAgainSoon({ office: { database } }: Working): Promise<void> {
  const job = { task: destroyAgainTask, payload: {}, jobKey: destroyAgainTask }
  await database.as({}, (tx) => enqueueJob(tx, job))
}

/** The anchors of the log, and the mail that takes one a day to the auditor. */
function anchoring({ config, office: { database }, clock }: Working): Tasks {
  const { dataFolder, anchorFolder, auditMail, mail, baseUrl } = config
  const hasAuditor = auditMail !== null && mail !== null
  return anchorTasks({
    database,
    clock,
    newId: createIds(clock),
    baseUrl,
    places: { dataFolder, secondFolder: anchorFolder },
    organisations: organisationsByClock,
    auditor: hasAuditor ? { address: auditMail, mailer: smtpMailer(mail) } : null,
  })
}

/** The backup of this day, if it is not there yet and somebody made a key. */
async function backUp({ config, office: { adminUrl, database }, clock }: Working): Promise<void> {
  const { dataFolder } = config
  const recipient = await backupRecipient(config.backupRecipient, dataFolder)
  const secret = await installationSecret(config)
  const onBegin = () =>
    recordForAll(
      { database, organisations: organisationsByClock },
      {
        action: 'export',
        object: 'backup',
        objectId: null,
        requestId: createIds(clock)(),
        at: clock(),
        from: 'job',
      },
    )
  await backUpWhenDue({ adminUrl, dataFolder, recipient, secret, clock, onBegin })
  await copyAnchors(dataFolder, join(backupFolder(dataFolder), 'anchors'))
}

/** An import that was cut off with an earlier process is taken up once its silence is certain. */
async function resumeImportsSoon({ office: { database }, clock }: Working): Promise<void> {
  const runAt = instantPlus(clock(), { minutes: 1 })
  await database.as({}, (tx) => forEveryOrganisation(tx, [resumeImportsTask], runAt))
}

/** Each organisation gets jobs of its own, so that a fault in one does not hold up another. */
async function forEveryOrganisation(
  tx: Tx,
  tasks: readonly string[],
  runAt?: Instant,
): Promise<void> {
  for (const organisation of await organisationsByClock(tx)) {
    for (const task of tasks) {
      const jobKey = `${task} ${organisation}`
      await enqueueJob(tx, {
        task,
        payload: { organisation },
        jobKey,
        ...(runAt !== undefined && { runAt }),
      })
    }
  }
}
