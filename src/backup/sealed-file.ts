import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'

/** Light compression: the text of tables shrinks tenfold even so. */
const compression = { level: 1 }

/**
 * Writes bytes compressed and encrypted to a public key; the file appears whole, on disk, under its
 * name or not at all. Answers its size. Rejects when the file exists already.
 */
export async function writeSealed(
  file: string,
  recipient: string,
  bytes: AsyncIterable<Buffer>,
): Promise<number> {
  const part = `${file}.part`
  try {
    await pipeline(
      await sealed(bytes, recipient),
      createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true }),
    )
    await rename(part, file)
    await syncFolder(dirname(file))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return (await stat(file)).size
}

async function sealed(bytes: AsyncIterable<Buffer>, recipient: string): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const zipped = piped(Readable.from(bytes), createGzip(compression))
  return fromWeb(await encrypter.encrypt(toWeb(zipped)))
}

/** Reads such a file with the private key. Rejects at the first byte that is not as it was written. */
export async function* readSealed(file: string, identity: string): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const opened = fromWeb(await decrypter.decrypt(toWeb(createReadStream(file))))
  yield* piped(opened, createGunzip()) as AsyncIterable<Buffer>
}

/** A pipe of which the end fails when the beginning does. */
function piped<End extends NodeJS.ReadWriteStream & Readable>(from: Readable, end: End): End {
  from.once('error', (error: Error) => end.destroy(error))
  end.once('close', () => from.destroy())
  from.pipe(end)
  return end
}

function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}

function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as WebStream)
}

/** The name of a new file is on disk only when its folder is. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
