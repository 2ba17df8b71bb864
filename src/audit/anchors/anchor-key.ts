import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ignoreExisting, ignoreMissing } from '../../shared/files/index.js'

/** The key that signs anchors, with its public half as text. */
export type AnchorKey = { privateKey: KeyObject; publicPem: string }

const fileName = 'anchor-key.pem'

/** The key of the data folder; made once, readable by the owner of the file only. The database never holds it. */
export async function anchorKey(dataFolder: string): Promise<AnchorKey> {
  const path = join(dataFolder, fileName)
  const pem = (await existing(path)) ?? (await made(path, dataFolder))
  const privateKey = createPrivateKey(pem)
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  return { privateKey, publicPem }
}

async function existing(path: string): Promise<string | undefined> {
  const pem = await readFile(path, 'utf8').catch(ignoreMissing)
  if (pem !== undefined) {
    await chmod(path, 0o600)
  }
  return pem
}

async function made(path: string, folder: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  await mkdir(folder, { recursive: true })
  // `wx` fails when another process was first; then that key is the one.
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' }).catch(ignoreExisting)
  return readFile(path, 'utf8')
}

/** Signs a text. */
export function signed(text: string, { privateKey }: AnchorKey): string {
  return sign(null, Buffer.from(text), privateKey).toString('base64')
}
