import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { engineMessages } from './engine.messages.js'
import type { Account, Log } from './engine.types.js'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, so that only then another account comes in. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The system account `postgres`; made when this machine has none. */
export async function serverAccount(log: Log): Promise<Account> {
  const known = await findAccount()
  if (known !== undefined) return known
  log(engineMessages.makingAccount)
  const rights = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  await run('useradd', [...rights, 'postgres']).catch(async (failure: unknown) => {
    // Another start may have made it at the same moment.
    if ((await findAccount()) === undefined) throw failure
  })
  const made = await findAccount()
  if (made === undefined) throw new Error('useradd made no account postgres')
  return made
}

/** Whether that account may enter the folder and everything above it. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return run('test', ['-x', folder], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

async function findAccount(): Promise<Account | undefined> {
  const numbers = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    .then((answers) => answers.map((answer) => Number(answer.stdout)))
    .catch(() => [])
  const [uid, gid] = numbers
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}
