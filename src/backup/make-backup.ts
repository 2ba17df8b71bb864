import { existsSync } from 'node:fs'
import { secondsOf, type Clock } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { keepNewest, newBackupFile } from './backup-files.js'
import { writeSealed } from './sealed-file.js'
import { snapshot } from './snapshot.store.js'

/** What is backed up, and to which key. */
export type BackingUp = {
  adminUrl: string
  dataFolder: string
  /** The public key to encrypt to; undefined when nobody made one. */
  recipient: string | undefined
  /** The secret of the installation, which opens what the database keeps sealed. */
  secret: string
  clock: Clock
  /** Another place than the folder of backups. */
  to?: string | undefined
  /** Is waited for once nothing stands in the way any more, before the first row is read. */
  onBegin?: () => Promise<void>
}

/** What a backup holds, and where it is. */
export type Backup = { file: string; bytes: number; tables: number; rows: number; seconds: number }

const backupsKept = 14

/**
 * Makes a backup of everything. Refuses without a key, and never writes over a file. In the folder of
 * backups only the newest fourteen stay.
 */
export async function makeBackup(backingUp: BackingUp): Promise<Result<Backup, string>> {
  const { recipient, adminUrl, secret, clock, dataFolder, to, onBegin } = backingUp
  const madeAt = clock()
  const file = to ?? (await newBackupFile(dataFolder, madeAt))
  if (recipient === undefined || !recipient.startsWith('age1')) {
    return refused('Maak eerst een sleutel met `naast backup-key`, of zet BACKUP_RECIPIENT.')
  }
  if (existsSync(file)) {
    return refused(`Het bestand ${file} bestaat al.`)
  }
  await onBegin?.()
  const counts = { tables: 0, rows: 0 }
  const archive = snapshot({ adminUrl, madeAt, secret }, (rows) => {
    counts.tables += 1
    counts.rows += rows
  })
  const bytes = await writeSealed(file, recipient, archive)
  if (to === undefined) {
    await keepNewest(dataFolder, backupsKept)
  }
  return ok({ file, bytes, ...counts, seconds: secondsOf(clock()) - secondsOf(madeAt) })
}
