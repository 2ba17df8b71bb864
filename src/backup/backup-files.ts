import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../shared/calendar/index.js'
import { ignoreMissing } from '../shared/files/index.js'

const shape = /^naast-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.age$/

/** Where backups lie in a data folder. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** The file for a backup of this moment; makes the folder, which only its owner may enter. */
export async function newBackupFile(dataFolder: string, at: Instant): Promise<string> {
  await mkdir(backupFolder(dataFolder), { recursive: true, mode: 0o700 })
  return join(backupFolder(dataFolder), `naast-${at.replaceAll(':', '-')}.age`)
}

/** When the newest backup was made; undefined when there is none. A half-written one does not count; fails when it cannot look. */
export async function newestBackupAt(dataFolder: string): Promise<Instant | undefined> {
  return (await momentsIn(dataFolder)).at(-1)?.at
}

/** Removes all but the newest so many; answers how many went. */
export async function keepNewest(dataFolder: string, count: number): Promise<number> {
  const old = (await momentsIn(dataFolder)).slice(0, -count)
  for (const { name } of old) {
    await rm(join(backupFolder(dataFolder), name))
  }
  return old.length
}

async function momentsIn(dataFolder: string): Promise<{ name: string; at: Instant }[]> {
  const names = (await readdir(backupFolder(dataFolder)).catch(ignoreMissing)) ?? []
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second] = shape.exec(name) ?? []
      return day === undefined ? [] : [{ name, at: `${day}${hour}:${minute}:${second}` }]
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
