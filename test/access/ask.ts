import { newId } from '../test-office.js'
import { addressOf, type Cell } from './cell.js'
import { watched, type Written } from './probe.js'

/** Sends a request to the app: in the process, or over HTTP. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/** What the trial needs of the app. */
export type Asking = {
  send: Send
  origin: string
  /** A form token of a session, as a page of the app would carry it. */
  formToken(sessionId: string): string
}

/** Everything that came out of one request. */
export type Answer = {
  status: number
  text: string
  headers: Headers
  location: string | null
  written: readonly Written[]
  sent: { path: string; method: string }
}

/** Tries one cell. A request that throws counts as a 500 with what it threw as its text. */
export async function ask(asking: Asking, cell: Cell): Promise<Answer> {
  const request = requestOf(asking, cell)
  const { answer, written } = await watched(async () => {
    try {
      const response = await asking.send(asking.origin + request.path, request.init)
      return { response, text: await response.text() }
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { response: new Response(null, { status: 500 }), text }
    }
  })
  const { response, text } = answer
  const { status, headers } = response
  const sent = { path: request.path, method: request.init.method }
  return { status, text, headers, location: headers.get('location'), written, sent }
}

type Request = {
  path: string
  init: { method: string; headers: Record<string, string>; body?: string; redirect: 'manual' }
}

/** The request of a cell, with its trick played upon it. */
function requestOf(asking: Asking, cell: Cell): Request {
  const { person, row, trick, carrier } = cell
  const isPost = row.method === 'post'
  const fields: [string, string][] = [
    ['command-id', newId()],
    ...(person.role === undefined
      ? []
      : [['form-token', asking.formToken(person.sessionId)] as [string, string]]),
    ...(carrier?.fields ?? []),
  ]
  const plain = {
    path: addressOf(cell) + (carrier?.query ?? ''),
    method: row.method.toUpperCase(),
    headers: {
      ...(person.token !== undefined && { cookie: `naast=${person.token}` }),
      ...carrier?.headers,
    },
    fields: isPost ? fields : [],
    contentType: 'application/x-www-form-urlencoded',
  }
  const { path, method, headers, fields: sent, contentType } = trick?.play(plain) ?? plain
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return {
    path,
    init: {
      method,
      redirect: 'manual',
      headers: {
        origin: asking.origin,
        ...headers,
        ...(hasBody && { 'content-type': contentType }),
      },
      ...(hasBody && { body: bodyOf(sent, contentType) }),
    },
  }
}

function bodyOf(fields: readonly [string, string][], contentType: string): string {
  if (contentType.includes('json')) {
    return JSON.stringify(Object.fromEntries(fields))
  }
  const encoded = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  return contentType.includes('text/plain') ? encoded.replaceAll('&', '\r\n') : encoded
}
