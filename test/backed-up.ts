import { join } from 'node:path'
import { makeBackup, makeBackupKey, restoreBackup } from '../src/backup/index.js'
import { destroyAgain } from '../src/retention/index.js'
import { now } from './test-office.js'

type Asked = { adminUrl: string; folder: string; secret: string }

/** A backup in a folder, with the key that opens it. */
export async function backedUp({ adminUrl, folder, secret }: Asked) {
  const key = await makeBackupKey(folder)
  if (!key.ok) throw new Error(key.reason)
  const { recipient, identity } = key.value
  const to = join(folder, 'kopie.age')
  const asked = { adminUrl, recipient, secret, clock: () => now, dataFolder: folder, to }
  const made = await makeBackup(asked)
  if (!made.ok) throw new Error(made.reason)
  return { file: made.value.file, identity }
}

/** Puts a backup back as the command does: with what the ledger says was destroyed since. */
export async function restored({
  adminUrl,
  backup: { file, identity },
  ledger,
}: {
  adminUrl: string
  backup: { file: string; identity: string }
  ledger: string
}) {
  const done = await restoreBackup({
    adminUrl,
    file,
    identity,
    secret: null,
    afterwards: ({ secret }) => destroyAgain({ adminUrl, secret, ledger }),
  })
  if (!done.ok) throw new Error(done.reason)
  return done.value
}
