import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ignoreMissing } from '../../shared/files/index.js'
import { anchorFolder } from './anchor-files.js'

/** What of the log's evidence lies beside a backup, and was brought along. */
export type Adopted = { anchors: 'joined' | 'apart' | 'none'; key: boolean }

const keyFile = 'anchor-key.pem'
/** Where anchors are kept that another key signed. */
const apart = 'anchors-before-restore'
const publicKeyFile = 'public-key.pem'

/**
 * Brings the anchors, and the key that signs them, from beside a backup to the data folder, so that the log that
 * came back can be verified. What is here already stays; anchors of another key, or without their key, are kept
 * apart with their public key, for our own new anchors are signed by another one.
 */
export async function adoptAnchors(backup: string, dataFolder: string): Promise<Adopted> {
  const places = placesBeside(backup)
  const own = join(dataFolder, keyFile)
  const key = places.map((place) => join(place, keyFile)).find((file) => existsSync(file))
  if (key !== undefined && !existsSync(own)) {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await writeFile(own, await readFile(key), { mode: 0o600 })
  }
  const folder = places.map((place) => join(place, 'anchors')).find((one) => existsSync(one))
  const hasKey = existsSync(own)
  if (folder === undefined) {
    return { anchors: 'none', key: hasKey }
  }
  if (hasKey && (await adoptFolder(folder, anchorFolder(dataFolder)))) {
    return { anchors: 'joined', key: true }
  }
  await adoptFolder(folder, join(dataFolder, apart))
  return { anchors: 'apart', key: hasKey }
}

/** The folder of the backup, and the data folder around it when it lies where backups are made. */
function placesBeside(backup: string): string[] {
  const folder = dirname(resolve(backup))
  return basename(folder) === 'backups' ? [folder, dirname(folder)] : [folder]
}

async function adoptFolder(from: string, to: string): Promise<boolean> {
  if (resolve(from) === resolve(to)) {
    return true
  }
  const [theirs, ours] = [
    await text(join(from, publicKeyFile)),
    await text(join(to, publicKeyFile)),
  ]
  if (ours !== '' && theirs !== ours) {
    return false
  }
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of await readdir(from)) {
    if (name.endsWith('.jsonl')) {
      await joinLines(join(from, name), join(to, name))
    }
  }
  if (ours === '' && theirs !== '') {
    await copyFile(join(from, publicKeyFile), join(to, publicKeyFile))
  }
  return true
}

/** The lines from elsewhere come first, for they are older; those of here that it lacks come after. */
async function joinLines(from: string, to: string): Promise<void> {
  const lines = [...(await text(from)).split('\n'), ...(await text(to)).split('\n')]
  const unique = [...new Set(lines.filter((line) => line !== ''))]
  await writeFile(to, unique.map((line) => `${line}\n`).join(''), { mode: 0o600 })
}

async function text(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(ignoreMissing)) ?? ''
}
