import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { codeOf, ignoreMissing } from '../shared/files/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

const fileName = 'backup-recipient'

/** The public half is kept, the private half is told once and kept nowhere. */
export type BackupKey = { recipient: string; identity: string }

/**
 * Makes a pair of keys for backups. Refuses when the folder has a key already: backups made with it
 * would otherwise silently need another key than newer ones.
 */
export async function makeBackupKey(dataFolder: string): Promise<Result<BackupKey, string>> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  await mkdir(dataFolder, { recursive: true })
  try {
    await writeFile(join(dataFolder, fileName), `${recipient}\n`, { flag: 'wx', mode: 0o644 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return refused(
        `Er is al een sleutel voor reservekopieën. Verwijder ${fileName} in de gegevensmap voor een nieuwe.`,
      )
    }
    throw error
  }
  return ok({ recipient, identity })
}

/** To whom backups are encrypted: as configured, else as kept in the data folder. */
export async function backupRecipient(
  configured: string | null,
  dataFolder: string,
): Promise<string | undefined> {
  if (configured !== null) {
    return configured
  }
  const kept = await readFile(join(dataFolder, fileName), 'utf8').catch(ignoreMissing)
  return kept?.trim()
}
