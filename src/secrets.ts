import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from './config.js'
import { ignoreExisting, ignoreMissing } from './shared/files/index.js'

/** The secret from which every key is derived: the configured one, else one made once in the data folder. */
export async function installationSecret({ secret, dataFolder }: Config): Promise<string> {
  const make = () => randomBytes(32).toString('base64url')
  return secret ?? (await readSecret(join(dataFolder, 'secret'), make))
}

/** Keeps the secret of a restored installation, unless the configuration sets the secret. */
export async function keepInstallationSecret(
  { secret, dataFolder }: Config,
  restored: string,
): Promise<void> {
  if (secret === null) {
    await mkdir(dataFolder, { recursive: true })
    await rm(join(dataFolder, 'secret'), { force: true })
    await readSecret(join(dataFolder, 'secret'), () => restored)
  }
}

/** The files of the data folder that only their owner may read. */
const secretFiles = ['secret', 'app-password']

/** Says in one sentence which secret lies open to other users of the machine; undefined when none does. */
export async function exposedSecret({ dataFolder }: Config): Promise<string | undefined> {
  for (const name of secretFiles) {
    const path = join(dataFolder, name)
    const found = await stat(path).catch(ignoreMissing)
    if (found !== undefined && process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
      return `Anderen op deze computer kunnen ${path} lezen. Maak het bestand weer van u alleen: chmod 600 ${path}`
    }
  }
  return undefined
}

/** Reads a secret from its file, or makes it once; only the owner of the file can read it. */
export async function readSecret(path: string, make: () => string): Promise<string> {
  const kept = await keptIn(path)
  if (kept !== undefined) {
    return kept
  }
  await mkdir(dirname(path), { recursive: true })
  // Written whole beside it, and linked: who finds the file finds all of it, and a second start finds the first's.
  const made = `${path}.${randomBytes(8).toString('hex')}.part`
  try {
    await writeFile(made, `${make()}\n`, { mode: 0o600, flag: 'wx' })
    await link(made, path).catch(ignoreExisting)
  } finally {
    await rm(made, { force: true })
  }
  return (await keptIn(path)) ?? readSecret(path, make)
}

async function keptIn(path: string): Promise<string | undefined> {
  return (await readFile(path, 'utf8').catch(ignoreMissing))?.trim()
}
