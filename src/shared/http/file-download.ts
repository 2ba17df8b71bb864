import { Readable } from 'node:stream'
import type { AccessRule } from '../access/index.js'
import { described, guarded, inTransaction, loadOr404, logged } from './guard.js'
import type { AuditRule } from './recipes.js'
import type { OpenRequest, ViewRequest } from './request.js'
import type { Route } from './runtime.js'

/** A file to send in pieces, each of them asked for when the one before was taken. */
export type SentPieces = {
  fileName: string
  mediaType: string
  size: number
  /** Whether a page may show it as an image; everything else is only kept. */
  isImage?: boolean
  pieces: AsyncIterable<Uint8Array>
}

/** Does a piece of work as the actor of the request, in a transaction of its own. */
export type Again = <T>(work: (open: OpenRequest) => Promise<T>) => Promise<T>

type FileDownloadRecipe<Loaded> = {
  path: string
  access: AccessRule
  audit: AuditRule<Loaded>
  load: (request: OpenRequest) => Promise<Loaded | undefined>
  /** `again` reads later pieces: no transaction stays open while somebody takes them in slowly. */
  file: (loaded: Loaded, again: Again, request: ViewRequest) => SentPieces
}

/**
 * A stored file as an answer, after access and one row in the log. The first piece is read before
 * anything is sent; when a later one fails the answer breaks off, so that half a file never looks whole.
 */
export function fileDownload<Loaded>(recipe: FileDownloadRecipe<Loaded>): Route {
  return {
    method: 'get',
    ...described(recipe),
    handlerWith: (runtime) => (c) =>
      guarded({ runtime, c, recipe }, async (request) => {
        const loaded = await inTransaction(runtime, request, async (open) => {
          const found = await loadOr404(recipe, open)
          await logged(runtime, open, { rule: recipe.audit, loaded: found, outcome: 'allowed' })
          return found
        })
        const again: Again = (work) => inTransaction(runtime, request, work)
        return answerWith(recipe.file(loaded, again, request))
      }),
  }
}

async function answerWith(file: SentPieces): Promise<Response> {
  const pieces = file.pieces[Symbol.asyncIterator]()
  const first = await pieces.next()
  async function* all() {
    for (let piece = first; piece.done !== true; piece = await pieces.next()) {
      yield piece.value
    }
  }
  const body = Readable.toWeb(Readable.from(all(), { objectMode: false })) as ReadableStream
  return new Response(body, { headers: headersOf(file) })
}

function headersOf({ fileName, mediaType, size, isImage = false }: SentPieces) {
  return {
    'content-type': mediaType,
    'content-length': String(size),
    'content-disposition': isImage ? 'inline' : dispositionOf(fileName),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store, no-transform',
  }
}

/** RFC 6266: the name in plain letters for old programs, and as it is (RFC 5987) for all others. */
function dispositionOf(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^A-Za-z0-9. _-]/g, '_')
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
