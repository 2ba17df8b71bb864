import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from './config.js'

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

/** Reads a secret from its file, or makes it once; only the owner of the file can read it. */
export async function readSecret(path: string, make: () => string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (!isMissing(error)) {
      throw error
    }
  }
  const secret = make()
  await mkdir(dirname(path), { recursive: true })
  // `wx` fails when another start was first; then that secret is the one.
  await writeFile(path, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
