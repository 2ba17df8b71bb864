import { createHash, createPublicKey } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readAnchors, type AnchorsOf } from './anchors.js'

/** The anchors of a folder, and the fingerprint of the key they are held against. */
export type AnchorFolder = { anchors: Map<string, AnchorsOf>; key: string | null }

const keyFile = 'public-key.pem'

/**
 * Reads every file of anchors in a folder; without a folder or a key there are none. Throws when they are
 * there but cannot be read: that would let a bad log pass as one that was never anchored.
 */
export async function readAnchorFolder(
  folder: string | undefined,
  publicKeyFile?: string,
): Promise<AnchorFolder> {
  if (folder === undefined) {
    return { anchors: new Map(), key: null }
  }
  const names = (await readdir(folder).catch(ignoreMissing)) ?? []
  const pem = await readFile(publicKeyFile ?? join(folder, keyFile), 'utf8').catch(ignoreMissing)
  if (pem === undefined) {
    return { anchors: new Map(), key: null }
  }
  const files = names.filter((name) => name.endsWith('.jsonl')).toSorted()
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const lines = texts.flatMap((text) => text.split('\n'))
  return { anchors: readAnchors(lines, pem), key: fingerprintOf(pem) }
}

/** Turns "it is not there" into undefined; any other failure goes on. */
function ignoreMissing(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== 'ENOENT') throw failure
}

/** A short name of a key, to compare with the one that was noted when it was made. */
export function fingerprintOf(pem: string): string {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex').slice(0, 32)
}
