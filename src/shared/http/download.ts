import { Readable } from 'node:stream'
import type { Download } from './recipes.js'

/** A file as an answer: never shown inline, never sniffed, its name free of anything but letters. */
export function downloadResponse({ fileName, contentType, body }: Download): Response {
  const safeName = fileName.replace(/[^a-z0-9.-]+/gi, '-')
  return new Response(typeof body === 'string' ? body : streamOf(body), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${safeName}"`,
      'cache-control': 'no-store',
    },
  })
}

function streamOf(chunks: AsyncIterable<string | Uint8Array>): ReadableStream {
  return Readable.toWeb(Readable.from(chunks)) as ReadableStream
}
