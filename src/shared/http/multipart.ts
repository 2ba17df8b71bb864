import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { keepable, type Typed } from '../forms/index.js'
import { formTokenField, noteFormToken } from './form-token.js'
import { noteTyped } from './frozen.js'

/** A file while it comes in. `isTooLarge` answers once `content` has ended: the rest was thrown away. */
export type IncomingFile = {
  name: string
  content: AsyncIterable<Uint8Array>
  isTooLarge: () => boolean
}

/** Takes a file in while it is sent, and can let go of what it took. */
export type FileTaker<Taken> = {
  maxBytes: number
  take: (file: IncomingFile) => Promise<Taken>
  drop: (taken: Taken) => Promise<void>
}

/** What was typed around a file, and what was taken of it; undefined when none was chosen. */
export type SentParts<Taken> = { typed: Typed; taken: Taken | undefined }

const limits = { fields: 100, files: 1, parts: 110, headerPairs: 20, headerSize: 16 * 1024 }
const fieldSize = 64 * 1024

/** What somebody may send beyond the file before the line is cut: a browser reads no answer sooner. */
const mostSent = 100 * 1024 * 1024

/**
 * Reads a form with a file in the field `file` while it comes in: it is never whole in memory. What was
 * taken is dropped when the form breaks off. Throws a 400 for a body that is none, 413 for an endless one;
 * what goes wrong in the taker itself, such as a full disk, is nobody's fault who sends and comes out as it is.
 */
export async function readParts<Taken>(
  c: Context,
  taker: FileTaker<Taken>,
): Promise<SentParts<Taken>> {
  const parser = parserFor(c, taker.maxBytes)
  const fields = collectFields(c, parser)
  const file = collectFile(parser, taker)
  try {
    await pipeline(Readable.from(bounded(c)), parser)
  } catch (cause) {
    file.breakOff()
    const taken = await file.taken().catch(() => undefined)
    await (taken === undefined ? undefined : taker.drop(taken))
    throw broken(cause)
  }
  noteTyped(c, fields)
  return { typed: fields, taken: await file.taken() }
}

/** A form that did not come in whole. */
function broken(cause: unknown): HTTPException {
  return cause instanceof HTTPException ? cause : new HTTPException(400, { cause })
}

function parserFor(c: Context, maxBytes: number): BusboyInstance {
  const headers = { 'content-type': c.req.header('content-type') ?? '' }
  try {
    return new Busboy({ headers, limits: { ...limits, fieldSize, fileSize: maxBytes } })
  } catch (cause) {
    throw new HTTPException(400, { cause })
  }
}

function collectFields(c: Context, parser: BusboyInstance): Typed {
  const typed = Object.create(null) as Record<string, string[]>
  parser.on('field', (name, value) => {
    if (name === formTokenField) {
      noteFormToken(c, value)
    } else {
      ;(typed[keepable(name)] ??= []).push(keepable(value))
    }
  })
  return typed
}

function collectFile<Taken>(parser: BusboyInstance, { take }: FileTaker<Taken>) {
  let taking: Promise<Taken | undefined> = Promise.resolve(undefined)
  let coming: BusboyFileStream | undefined
  parser.on('file', (field, content, name: string | undefined) => {
    if (field !== 'file' || name === undefined || name === '') {
      content.resume()
      return
    }
    coming = content
    const pieces = piecesOf(content)
    const file = {
      name: keepable(name),
      content: { [Symbol.asyncIterator]: () => pieces },
      isTooLarge: () => content.truncated,
    }
    taking = takenWhole(take(file), pieces)
    // Whoever waits for it hears of what went wrong; until then nobody does.
    taking.catch(() => undefined)
  })
  return {
    taken: () => taking,
    breakOff: () => coming?.destroy(new Error('The file broke off')),
  }
}

/** The file piece by piece, without a way to stop early: that would leave the rest of the form unread. */
function piecesOf(content: BusboyFileStream): AsyncIterator<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  return {
    async next() {
      try {
        return await pieces.next()
      } catch (cause) {
        throw broken(cause)
      }
    },
  }
}

/** What was taken, once the rest of the file that was not wanted is thrown away. */
async function takenWhole<Taken>(
  taking: Promise<Taken>,
  pieces: AsyncIterator<unknown>,
): Promise<Taken> {
  try {
    return await taking
  } finally {
    // Whether the form broke off is told by the form as a whole: what was taken of it must still be let go.
    await thrownAway(pieces).catch(() => undefined)
  }
}

async function thrownAway(pieces: AsyncIterator<unknown>): Promise<void> {
  while ((await pieces.next()).done !== true) {
    // Thrown away.
  }
}

async function* bounded(c: Context): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const bytes of c.req.raw.body ?? []) {
    sent += bytes.byteLength
    if (sent > mostSent) {
      throw new HTTPException(413)
    }
    yield bytes
  }
}
