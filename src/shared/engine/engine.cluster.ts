import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ok, refused, type Result } from '../result/index.js'
import { engineMessages } from './engine.messages.js'
import { ignoreMissing } from '../files/index.js'
import { giveTo } from './engine.place.js'
import type { Binaries, EngineRefusal, Log, Place } from './engine.types.js'

const run = promisify(execFile)

/** The server's only login; the app makes its own roles with it. */
export const adminName = 'postgres'

/**
 * Makes the data folder once, with checksums and UTF-8 in Dutch order, and answers the password.
 * Refuses data of another major version and data whose password is lost.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  log: Log,
): Promise<Result<string, EngineRefusal>> {
  const found = await readIfPresent(join(place.dataFolder, 'PG_VERSION'))
  if (found === undefined) {
    log(engineMessages.makingCluster)
    const complaint = await makeCluster(place, binaries)
    if (complaint !== undefined) return refused({ kind: 'server-failed', detail: complaint })
  } else if (found !== binaries.major) {
    return refused({ kind: 'other-version', found, needed: binaries.major })
  }
  const password = await readPassword(place.home)
  return password === undefined
    ? refused({ kind: 'password-missing', home: place.home })
    : ok(password)
}

/** The password of the only login; undefined when its file is gone. */
export async function readPassword(home: string): Promise<string | undefined> {
  return readIfPresent(join(home, 'password'))
}

/** The environment for the PostgreSQL programs: nothing of the app's own. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}

// Made under another name and moved into place whole: a start cut short leaves no half data folder.
// Answers what initdb complained of, and nothing when all is well.
async function makeCluster(place: Place, binaries: Binaries): Promise<string | undefined> {
  const draft = join(place.home, 'data.draft')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await giveTo(place.account, draft)
  const passwordFile = await makePassword(place)
  const complaint = await run(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${adminName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      `--locale=${await plainLocale()}`,
      '--locale-provider=icu',
      '--icu-locale=nl',
      '--lc-messages=C',
    ],
    { ...place.account, cwd: '/', env: serverEnvironment() },
  ).then(() => undefined, complaintOf)
  if (complaint === undefined) await rename(draft, place.dataFolder)
  else await rm(draft, { recursive: true })
  return complaint
}

function complaintOf(failure: unknown): string {
  const text = failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : ''
  if (text === '') throw failure
  return /(?:FATAL|error):\s*(.+)/.exec(text)?.[1] ?? text.trim()
}

async function makePassword({ home, account }: Place): Promise<string> {
  const path = join(home, 'password')
  await rm(path, { force: true })
  await writeFile(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  await chmod(path, 0o600)
  await giveTo(account, path)
  return path
}

// Trigrams and word search know letters beyond a–z only under a UTF-8 locale.
async function plainLocale(): Promise<string> {
  const known = await run('locale', ['-a']).then(
    (answer) => answer.stdout,
    () => '',
  )
  return /^C\.utf-?8$/im.test(known) ? 'C.UTF-8' : 'C'
}

async function readIfPresent(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(ignoreMissing)
  return text?.trim()
}
