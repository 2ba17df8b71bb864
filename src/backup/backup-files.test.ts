import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupFolder, keepNewest, newBackupFile, newestBackupAt } from './backup-files.js'
import { backupRecipient, makeBackupKey } from './backup-key.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-backup-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the folder of backups', () => {
  it('tells when the newest was made, and does not count what is half written', async () => {
    expect(await newestBackupAt(folder)).toBeUndefined()
    for (const day of ['19', '21', '20']) {
      await writeFile(await newBackupFile(folder, `2026-11-${day}T10:00:00.000Z`), '')
    }
    await writeFile(`${await newBackupFile(folder, '2026-11-22T10:00:00.000Z')}.part`, '')
    expect(await newestBackupAt(folder)).toBe('2026-11-21T10:00:00.000Z')
  })

  it('keeps the newest, and leaves files of others alone', async () => {
    await writeFile(join(backupFolder(folder), 'leesmij.txt'), '')
    expect(await keepNewest(folder, 2)).toBe(1)
    expect(await newestBackupAt(folder)).toBe('2026-11-21T10:00:00.000Z')
    expect(await readdir(backupFolder(folder))).toContain('leesmij.txt')
  })

  it('is not empty because it cannot be read', async () => {
    await writeFile(join(folder, 'file'), '')
    const elsewhere = join(folder, 'file')
    await expect(newestBackupAt(elsewhere)).rejects.toThrow('ENOTDIR')
    await expect(keepNewest(elsewhere, 1)).rejects.toThrow('ENOTDIR')
    await rm(elsewhere)
  })

  it('can be entered by its owner only', async () => {
    expect((await stat(backupFolder(folder))).mode & 0o077).toBe(0)
  })
})

describe('the key of backups', () => {
  it('keeps only its public half, and is never replaced unasked', async () => {
    expect(await backupRecipient(null, folder)).toBeUndefined()
    const made = await makeBackupKey(folder)
    if (!made.ok) throw new Error(made.reason)
    expect(await backupRecipient(null, folder)).toBe(made.value.recipient)
    expect(await readdir(folder)).toEqual(['backup-recipient', 'backups'])
    expect(await makeBackupKey(folder)).toMatchObject({ ok: false })
    expect(await backupRecipient('age1other', folder)).toBe('age1other')
  })
})
