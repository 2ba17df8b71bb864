import { createHash, randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, refused, type Result } from '../result/index.js'
import { canEnter, isRoot, serverAccount } from './engine.account.js'
import { codeOf, ignoreExisting, ignoreMissing } from '../files/index.js'
import { engineMessages } from './engine.messages.js'
import type { Account, EngineRefusal, Log, Place } from './engine.types.js'

/** Programs and data for a server that runs as an account which cannot enter the data folder. */
export const systemFolder = '/var/lib/naast'

const pointerName = 'database.elsewhere'

/** Where this data folder keeps its server, made or not; undefined when there is none yet. */
export async function knownHome(folder: string): Promise<string | undefined> {
  const pointer = await readFile(join(folder, pointerName), 'utf8').catch(ignoreMissing)
  if (pointer !== undefined) return pointer.trim()
  const inside = join(folder, 'database')
  return (await stat(inside).catch(ignoreMissing)) === undefined ? undefined : inside
}

/**
 * Finds or makes the home of the server, with `data/` and `log/` owned by the account it runs under.
 * Refuses when the data belong to another user or when the home it points at is gone.
 */
export async function choosePlace(folder: string, log: Log): Promise<Result<Place, EngineRefusal>> {
  const whole = await openFolder(folder)
  const home = (await knownHome(whole)) ?? (await newHome(whole, log))
  const found = await stat(home).catch(ignoreMissing)
  if (found === undefined) return refused({ kind: 'data-missing', home })
  if (!isRoot() && found.uid !== process.getuid?.()) return refused({ kind: 'other-owner', home })
  const account = isRoot() ? await ownerOf(join(home, 'data'), log) : undefined
  const place = await placeAt(home, account)
  if (account !== undefined && !(await canEnter(account, place.logFolder))) {
    return refused({ kind: 'folder-unusable', detail: `de server mag ${home} niet in` })
  }
  return ok(place)
}

/** Gives a file or folder to the account the server runs under. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid)
}

async function placeAt(home: string, account: Account | undefined): Promise<Place> {
  const whole = await realpath(home)
  const logFolder = join(whole, 'log')
  await mkdir(logFolder, { recursive: true, mode: 0o700 })
  await giveTo(account, logFolder)
  return { home: whole, dataFolder: join(whole, 'data'), logFolder, account }
}

async function openFolder(folder: string): Promise<string> {
  const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined
  if (isNew && isRoot()) await chmod(folder, 0o711)
  return realpath(folder)
}

// Data made by an ordinary user stay that user's, also when root starts the app.
async function ownerOf(dataFolder: string, log: Log): Promise<Account> {
  const found = await stat(dataFolder).catch(ignoreMissing)
  if (found === undefined || found.uid === 0) return serverAccount(log)
  return { uid: found.uid, gid: found.gid }
}

async function newHome(folder: string, log: Log): Promise<string> {
  if (!isRoot() || (await canEnter(await serverAccount(log), folder))) {
    return makeFolder(join(folder, 'database'))
  }
  return newHomeElsewhere(folder, log)
}

async function newHomeElsewhere(folder: string, log: Log): Promise<string> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  await makeFolder(systemFolder)
  const earlier = (await readdir(systemFolder)).filter((other) => other.startsWith(`${name}-`))
  const home = await makeFolder(join(systemFolder, `${name}-${randomBytes(4).toString('hex')}`))
  if (!(await point(folder, home))) {
    await rm(home, { recursive: true })
    return (await readFile(join(folder, pointerName), 'utf8')).trim()
  }
  log(engineMessages.livesElsewhere(home))
  earlier.forEach((other) => log(engineMessages.earlierData(join(systemFolder, other))))
  return home
}

// Linking a finished file into place lets exactly one of two simultaneous starts win.
async function point(folder: string, home: string): Promise<boolean> {
  const draft = join(folder, `${pointerName}.${randomBytes(4).toString('hex')}`)
  await writeFile(draft, `${home}\n`, { mode: 0o644, flag: 'wx' })
  try {
    await link(draft, join(folder, pointerName))
    return true
  } catch (failure) {
    if (codeOf(failure) !== 'EEXIST') throw failure
    return false
  } finally {
    await rm(draft)
  }
}

// Root's folders may be entered, not listed, by the server's account; the umask must not forbid it.
async function makeFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: dirname(path) === '/var/lib', mode: 0o700 }).catch(ignoreExisting)
  if (isRoot()) await chmod(path, 0o711)
  return path
}
