import { recordOperation } from '../audit/index.js'
import { getOrganisation } from '../organisations/index.js'
import { addDays, plainDateOf, startOfWeek, type Clock } from '../shared/calendar/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import { isLocale } from '../shared/i18n/index.js'
import { isUuid, type NewId } from '../shared/ids/index.js'
import { enqueueJob, type JobPayload, type Tasks } from '../shared/jobs/index.js'
import { sendOnce, type Mailer } from '../shared/mail/index.js'
import { planReminders } from './plan-reminders.js'
import {
  findAddress,
  findReminder,
  insertReminder,
  lockPlanning,
  overdueCouples,
  readersOn,
  stillOverdue,
  toldIn,
  weekFigures,
} from './reminder.store.js'
import { coordinatorReminder, mentorReminder } from './write-reminder.js'

type ReminderDeps = {
  database: Database
  clock: Clock
  newId: NewId
  mailer: Mailer
  baseUrl: string
}

/** The task that decides who is reminded in one organisation; safe to start at any hour, and twice. */
export const planRemindersTask = 'plan-reminders'
const sendReminderTask = 'send-reminder'

/** What the worker can do for reminders. */
export function reminderTasks(deps: ReminderDeps): Tasks {
  return {
    [planRemindersTask]: (payload) => planAll(deps, idIn(payload, 'organisation')),
    [sendReminderTask]: (payload) =>
      sendReminder(deps, idIn(payload, 'organisation'), idIn(payload, 'reminder')),
  }
}

function idIn(payload: JobPayload, name: string): string {
  const id = payload[name]
  if (!isUuid(id)) {
    throw new Error(`The job lacks the identifier of its ${name}`)
  }
  return id
}

/** What the log says of a reminder: the clock looked whose contact is overdue. */
const planned = { action: 'create', object: 'reminder', from: 'job' } as const

/** Plans and queues in one transaction: what was planned is sent, what is queued was planned. */
async function planAll({ database, clock, newId }: ReminderDeps, organisation: string) {
  const now = clock()
  const today = plainDateOf(now)
  await database.as({ organisation }, async (tx) => {
    await lockPlanning(tx, organisation)
    const reminders = planReminders({
      now,
      isOn: (await getOrganisation(tx)).remindersOn,
      overdue: await overdueCouples(tx, today),
      readers: await readersOn(tx, today),
      told: await toldIn(tx, startOfWeek(today)),
    })
    for (const reminder of reminders) {
      const id = newId()
      await insertReminder(tx, { id, reminder, at: now })
      await recordOperation(tx, { ...planned, objectId: id, requestId: id, at: now })
      await enqueueJob(tx, { task: sendReminderTask, payload: { organisation, reminder: id } })
    }
  })
}

function sendReminder(deps: ReminderDeps, organisation: string, id: string): Promise<void> {
  return sendOnce(deps, { organisation, id, compose: (tx) => compose(deps, tx, id) })
}

/** The mail as it should be now; none when the reason went away or the reader no longer wants it. */
async function compose({ clock, baseUrl }: ReminderDeps, tx: Tx, id: string) {
  const today = plainDateOf(clock())
  const reminder = await findReminder(tx, id)
  const { name, remindersOn } = await getOrganisation(tx)
  const address = reminder && remindersOn ? await findAddress(tx, reminder, today) : undefined
  if (reminder === undefined || address === undefined) {
    return undefined
  }
  const locale = isLocale(address.locale) ? address.locale : 'nl'
  const addressed = { to: address.email, locale, organisation: name, baseUrl }
  if (reminder.kind === 'coordinator') {
    const weekEnds = addDays(startOfWeek(today), 6)
    const figures = await weekFigures(tx, { today, weekEnds })
    return figures.overdue > 0 ? coordinatorReminder(figures, addressed) : undefined
  }
  const count = await stillOverdue(tx, reminder, today)
  return count > 0 ? mentorReminder(count, addressed) : undefined
}
