import { routes } from '../../src/routes.js'

/** A request before it is sent. */
export type Plain = {
  path: string
  method: string
  headers: Record<string, string>
  fields: [string, string][]
  contentType: string
}

/** A way to say the same address or method otherwise, in the hope that somebody looks away. */
export type Trick = {
  name: string
  play: (plain: Plain) => Plain
  /** A change sent this way is refused to everybody, whoever may do it. */
  isRefused?: true
}

/** Every trick of security.md §6 E. */
export const tricks: readonly Trick[] = [
  { name: 'HEAD', play: (plain) => ({ ...plain, method: 'HEAD' }) },
  { name: 'OPTIONS', play: (plain) => ({ ...plain, method: 'OPTIONS' }) },
  { name: 'PUT', play: (plain) => ({ ...plain, method: 'PUT' }) },
  {
    name: 'override header',
    play: (plain) => ({
      ...plain,
      headers: {
        ...plain.headers,
        'x-http-method-override': 'GET',
        'x-original-url': '/',
        'x-rewrite-url': '/',
      },
    }),
  },
  {
    name: 'override field',
    play: (plain) => ({ ...plain, method: 'POST', fields: [...plain.fields, ['_method', 'GET']] }),
  },
  { name: 'trailing slash', play: onPath((path) => `${path}/`) },
  { name: 'double slash', play: onPath((path) => path.replace('/', '//')) },
  { name: 'double slash inside', play: onPath((path) => path.replace(/(.)\//, '$1//')) },
  { name: 'dot segment', play: onPath((path) => `/.${path}`) },
  { name: 'up and down again', play: onPath((path) => `${routes.assets}/..${path}`) },
  { name: 'encoded slash', play: onPath((path) => path.replace(/(.)\//, '$1%2f')) },
  { name: 'encoded way up', play: onPath((path) => `${routes.assets}/%2e%2e${path}`) },
  {
    name: 'encoded letter',
    play: onPath((path) =>
      path.replace(/^\/([a-z])/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`),
    ),
  },
  { name: 'upper case', play: onPath((path) => path.toUpperCase()) },
  { name: 'matrix parameter', play: onPath((path) => `${path};role=coordinator`) },
  { name: 'matrix parameter inside', play: onPath((path) => path.replace(/(.)\//, '$1;x=1/')) },
  {
    name: 'duplicate parameters',
    play: (plain) => ({
      ...plain,
      path: `${plain.path}?role=mentor&role=coordinator&organisation_id=1&organisation_id=2`,
      fields: [...plain.fields, ...plain.fields, ['role', 'coordinator'], ['role', 'board']],
    }),
  },
  {
    name: 'claimed in headers',
    play: (plain) => ({
      ...plain,
      headers: {
        ...plain.headers,
        'x-forwarded-user': 'coordinator',
        'x-role': 'coordinator',
        authorization: 'Bearer coordinator',
      },
    }),
  },
  {
    name: 'two cookies',
    play: (plain) => ({
      ...plain,
      headers: {
        ...plain.headers,
        cookie: `naast=x; ${plain.headers['cookie'] ?? ''}; role=coordinator`,
      },
    }),
  },
  { name: 'JSON', play: (plain) => ({ ...plain, contentType: 'application/json' }) },
  { name: 'plain text', play: (plain) => ({ ...plain, contentType: 'text/plain' }) },
  {
    name: 'without token',
    isRefused: true,
    play: onFields((fields) => fields.filter(([name]) => name !== 'form-token')),
  },
  {
    name: 'token of another session',
    isRefused: true,
    play: onFields((fields) =>
      fields.map(([name, value]) => [name, name === 'form-token' ? tokenOfAnother() : value]),
    ),
  },
  {
    name: 'from another site',
    isRefused: true,
    play: onHeaders({ origin: 'https://elsewhere.example' }),
  },
  { name: 'from nowhere', isRefused: true, play: onHeaders({ origin: 'null' }) },
  {
    name: 'from a tab of another site',
    isRefused: true,
    play: onHeaders({ 'sec-fetch-site': 'cross-site' }),
  },
]

let otherToken = ''

/** Gives the tricks a token that is good, and somebody else's. */
export function rememberToken(token: string): void {
  otherToken = token
}

function tokenOfAnother(): string {
  return otherToken
}

function onFields(change: (fields: Plain['fields']) => Plain['fields']): Trick['play'] {
  return (plain) => ({ ...plain, fields: change(plain.fields) })
}

function onHeaders(headers: Record<string, string>): Trick['play'] {
  return (plain) => ({ ...plain, headers: { ...plain.headers, ...headers } })
}

function onPath(change: (path: string) => string): Trick['play'] {
  return (plain) => ({ ...plain, path: change(plain.path) })
}
