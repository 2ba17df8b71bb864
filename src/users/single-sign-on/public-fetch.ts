import { lookup, type LookupAddress } from 'node:dns'
import { request, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.js'

/** What a library asks of the network. */
export type Outside = (url: string, options: OutsideOptions) => Promise<Response>

type OutsideOptions = {
  method: string
  headers: Record<string, string>
  body?: unknown
  signal?: AbortSignal | undefined
}

const patienceMs = 10_000
const largestAnswer = 1024 * 1024

/** The address was not one on the open internet, or not over TLS; nothing was asked. */
export class NotPublic extends Error {
  override name = 'NotPublic'
}

/**
 * Asks a server on the open internet over TLS, and nobody else: the address a name leads to is looked at
 * before the connection is made, so a name cannot lead into our own network. Follows no redirects.
 */
export const publicFetch: Outside = (address, { method, headers, body, signal }) => {
  const url = new URL(address)
  if (
    url.protocol !== 'https:' ||
    (isIP(bare(url.hostname)) !== 0 && !isPublicAddress(bare(url.hostname)))
  ) {
    return Promise.reject(new NotPublic('not https on a public address'))
  }
  const options = {
    method,
    headers,
    lookup: publicLookup,
    timeout: patienceMs,
    ...(signal && { signal }),
  }
  return asked(url, options, body === undefined || body === null ? '' : textOf(body))
}

function asked(url: URL, options: RequestOptions, body: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (answer) => {
      const chunks: Buffer[] = []
      let size = 0
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > largestAnswer) {
          asking.destroy(new Error('The answer is too large'))
        }
      })
      answer.on('error', reject)
      answer.on('end', () => {
        const headers = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        )
        const status = answer.statusCode ?? 502
        const hasBody = status !== 204 && status !== 304
        resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }))
      })
    })
    asking.on('timeout', () => asking.destroy(new Error('No answer in time')))
    asking.on('error', reject)
    asking.end(body)
  })
}

/** Only strings and form fields are ever sent; a form is written as forms are. */
function textOf(body: unknown): string {
  if (typeof body === 'string') {
    return body
  }
  if (body instanceof URLSearchParams) {
    return body.toString()
  }
  throw new TypeError('Only text is sent outside')
}

const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? []
    if (error !== null || first === undefined) {
      done(error ?? new NotPublic('no address'), '', 4)
    } else if (!found.every(({ address }) => isPublicAddress(address))) {
      done(new NotPublic('an address of our own network'), '', 4)
    } else if (options.all === true) {
      done(null, found)
    } else {
      done(null, first.address, first.family)
    }
  })
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}
