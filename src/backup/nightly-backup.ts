import { plainDateOf, timeOf, type Instant } from '../shared/calendar/index.js'
import { newestBackupAt } from './backup-files.js'
import { makeBackup, type BackingUp } from './make-backup.js'

const fromTime = '03:00'

/** Whether it is time: once a day, from three at night on the clock of the house, or later when that was missed. */
export function isBackupDue(lastAt: Instant | undefined, now: Instant): boolean {
  const isToday = lastAt !== undefined && plainDateOf(lastAt) >= plainDateOf(now)
  return !isToday && timeOf(now) >= fromTime
}

/**
 * Makes the backup of this day, once, when there is a key to encrypt to; safe to ask every hour. Throws
 * when it cannot be made, so that it is noticed and tried again.
 */
export async function backUpWhenDue(backingUp: BackingUp): Promise<void> {
  const { recipient, dataFolder, clock } = backingUp
  const isDue = isBackupDue(await newestBackupAt(dataFolder), clock())
  if (recipient === undefined || !isDue) {
    return
  }
  const backup = await makeBackup(backingUp)
  if (!backup.ok) {
    throw new Error(backup.reason)
  }
}
