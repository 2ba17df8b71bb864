import { appendFile, copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreMissing } from '../../shared/files/index.js'
import { anchorText, type Anchor } from './anchor.js'
import { anchorKey, signed } from './anchor-key.js'

/** Where anchors are kept: always in the data folder, and in a second place when one is set. */
export type AnchorPlaces = { dataFolder: string; secondFolder: string | null }

const folderMode = 0o700
const fileMode = 0o600
const publicKeyFile = 'public-key.pem'

/** The folder of anchors in a data folder. */
export function anchorFolder(dataFolder: string): string {
  return join(dataFolder, 'anchors')
}

/** Signs an anchor and adds it to the files of its organisation, in every place. */
export async function keepAnchor(
  { dataFolder, secondFolder }: AnchorPlaces,
  anchor: Anchor,
): Promise<void> {
  const key = await anchorKey(dataFolder)
  const line = anchorText(anchor, signed(anchorText(anchor), key))
  const folders = [anchorFolder(dataFolder), ...(secondFolder === null ? [] : [secondFolder])]
  for (const folder of folders) {
    await mkdir(folder, { recursive: true, mode: folderMode })
    await writeFile(join(folder, publicKeyFile), key.publicPem, { mode: 0o644 })
    await appendFile(join(folder, fileOf(anchor.organisation)), `${line}\n`, { mode: fileMode })
  }
}

/** The anchors of an organisation in the data folder, oldest first; a line that cannot be read is skipped, a file that cannot be read throws. */
export async function keptAnchors(dataFolder: string, organisation: string): Promise<Anchor[]> {
  const file = join(anchorFolder(dataFolder), fileOf(organisation))
  const text = await readFile(file, 'utf8').catch(ignoreMissing)
  return (text ?? '').split('\n').flatMap(readLine)
}

/** Puts a copy of all anchors in a folder, beside the backups. Throws when they are there but cannot be read. */
export async function copyAnchors(dataFolder: string, to: string): Promise<void> {
  const names = (await readdir(anchorFolder(dataFolder)).catch(ignoreMissing)) ?? []
  if (names.length > 0) {
    await mkdir(to, { recursive: true, mode: folderMode })
  }
  for (const name of names) {
    await copyFile(join(anchorFolder(dataFolder), name), join(to, name))
  }
}

function fileOf(organisation: string): string {
  return `${organisation}.jsonl`
}

function readLine(line: string): Anchor[] {
  try {
    return [JSON.parse(line) as Anchor]
  } catch {
    return []
  }
}
