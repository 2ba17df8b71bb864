import type { Hono } from 'hono'
import { formTokenFields } from './form-tokens.js'
import { newId } from './test-office.js'

const origin = 'http://localhost'

/** A browser that keeps its cookie, as somebody has who signs in. */
export type Visitor = {
  get(path: string): Promise<Response>
  post(path: string, fields: Fields): Promise<Response>
  /** What the browser shows as its session, if any. */
  cookie(): string | undefined
}

type Fields = Record<string, string | string[]>

/**
 * The network of this test file. Failures are counted per network, and all files share one database: the
 * wrong guesses of one may not make another wait.
 */
const ownNetwork = `198.${newId()
  .slice(-6)
  .match(/../g)
  ?.map((byte) => Number.parseInt(byte, 16))
  .join('.')}`

/** Opens a browser at an address of the network; forms are sent from our own pages. */
export function aVisitor(app: Hono, from = ownNetwork): Visitor {
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit) => {
    const known = jar.size === 0 ? {} : { cookie: [...jar.values()].join('; ') }
    const headers = { 'x-forwarded-for': from, origin, ...known }
    const answer = await app.request(origin + path, { ...init, headers })
    answer.headers.getSetCookie().forEach((one) => keepIn(jar, one))
    return answer
  }
  return {
    get: (path) => ask(path, {}),
    post: async (path, fields) => {
      const token = await formTokenFields(app, jar.get('naast')?.split('=')[1])
      return ask(path, { method: 'POST', body: bodyOf({ ...token, ...fields }) })
    },
    cookie: () => jar.get('naast'),
  }
}

/** An empty cookie is one taken back. */
function keepIn(jar: Map<string, string>, cookie: string): void {
  const pair = cookie.split(';')[0] ?? ''
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  jar.delete(name)
  if (value !== '') {
    jar.set(name, pair)
  }
}

function bodyOf(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  )
  return new URLSearchParams(pairs)
}

/** The hidden fields of the one form on a page that goes to `action`, to be sent on. */
export function hiddenIn(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, plain(value)]))
}

function plain(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
