import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, type Listened } from '../../src/listen.js'
import { href, routes } from '../../src/routes.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { testApp, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId } from '../test-office.js'
import { rawAnswer, rawConnection, statusesIn } from './raw-http.js'

const database = testDatabase()
const health = { status: 'ok', database: 'ok' } as never
const office = await aTestOffice(database)
const naast = testApp(database, { checkHealth: () => Promise.resolve(health), trustsProxy: false })

let served: Listened
let cookie: string
let coordinator: TestBrowser
const host = 'Host: localhost\r\n'

beforeAll(async () => {
  served = await listen({ hostname: 'localhost', port: 0, fetch: naast.app.fetch })
  const who = await office.signIn({ role: 'coordinator' })
  cookie = `Cookie: naast=${who.token}\r\n`
  coordinator = naast.as(who)
  await office.inside((tx) => aCouple(tx))
})
afterAll(() => served.stop())

async function healthMs(): Promise<number> {
  const before = performance.now()
  const answer = await fetch(`http://localhost:${served.port}${routes.health}`)
  await answer.text()
  expect(answer.status).toBe(200)
  return performance.now() - before
}

describe('hostile client: slow headers', () => {
  const open: Socket[] = []
  afterAll(() => open.forEach((socket) => socket.destroy()))

  it('five hundred of them leave the server answering within a second', async () => {
    for (let count = 0; count < 500; count += 1) {
      open.push(await rawConnection(served.port))
    }
    open.forEach((socket) => socket.on('error', () => undefined))
    open.forEach((socket) => socket.write(`GET / HTTP/1.1\r\n${host}X-Slow: `))
    for (let round = 0; round < 5; round += 1) {
      open.forEach((socket) => socket.write('a'))
      expect(await healthMs()).toBeLessThan(1_000)
    }
  })

  it('are hung up on after ten seconds', async () => {
    const said = `GET / HTTP/1.1\r\n${host}X-Slow: a`
    const heard = await rawAnswer(served.port, said, 15_000)
    expect(statusesIn(heard)).toEqual([408])
  })
})

describe('hostile client: too much', () => {
  it('ten megabytes are refused within a second, announced or in pieces', async () => {
    const form = `POST ${routes.clients} HTTP/1.1\r\n${host}${cookie}Origin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n`
    const announced = `${form}Content-Length: 10485760\r\n\r\nname=x`
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`
    const inPieces = `${form}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(160)}0\r\n\r\n`
    for (const said of [announced, inPieces]) {
      const before = performance.now()
      const heard = await rawAnswer(served.port, said, 3_000)
      expect(statusesIn(heard)[0]).toBe(413)
      expect(performance.now() - before).toBeLessThan(1_000)
    }
  })

  it('headers beyond 16 KB are refused', async () => {
    const heard = await rawAnswer(
      served.port,
      `GET / HTTP/1.1\r\n${host}X-Large: ${'x'.repeat(20_000)}\r\n\r\n`,
    )
    expect(statusesIn(heard)).toEqual([431])
  })

  it.each([
    ['a field called __proto__', '__proto__=x&__proto__[y]=z&constructor.prototype.x=1'],
    ['a name ten thousand levels deep', `a${'[b]'.repeat(10_000)}=1`],
    ['a hundred thousand fields', 'a=&'.repeat(100_000)],
    ['a million signs that belong together', '%'.repeat(900_000)],
  ])('proto: %s is an ordinary form that says nothing, at once', async (_, body) => {
    const before = performance.now()
    const answer = await fetch(`http://localhost:${served.port}${routes.newClient}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: cookie.slice(8).trim(),
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body,
    })
    await answer.arrayBuffer()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(({} as Record<string, unknown>)['y']).toBeUndefined()
  })

  it('proto: a million fields are refused by their size', async () => {
    const answer = await coordinator.post(routes.clients, {
      x: Array.from({ length: 600_000 }, () => ''),
    })
    expect(answer.status).toBe(413)
  })
})

describe('smuggling: two requests in one', () => {
  const inner = `GET /gesmokkeld HTTP/1.1\r\n${host}\r\n`

  it.each([
    ['two lengths', `Content-Length: 5\r\nContent-Length: 60\r\n\r\nabcde${inner}`],
    [
      'a length and pieces',
      `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ['pieces under a strange name', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`],
    [
      'pieces with a space before the colon',
      `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ['a length that is no number', `Content-Length: +5\r\n\r\nabcde${inner}`],
    [
      'a header on two lines',
      `X-A: b\r\n c\r\nContent-Length: 0\r\nContent-Length : 5\r\n\r\nabcde`,
    ],
  ])('%s: 400, and the connection is closed', async (_, rest) => {
    const heard = await rawAnswer(served.port, `POST ${routes.signIn} HTTP/1.1\r\n${host}${rest}`)
    expect(statusesIn(heard)).toEqual([400])
    expect(heard).not.toContain('404')
  })

  it('without a host is refused, and with two', async () => {
    expect(statusesIn(await rawAnswer(served.port, 'GET / HTTP/1.1\r\n\r\n'))[0]).toBe(400)
  })

  it.each(['TRACE', 'CONNECT', 'TRACK'])('%s gets nothing of ours', async (method) => {
    const said = `${method} ${routes.signIn} HTTP/1.1\r\n${host}${cookie}\r\n`
    const heard = await rawAnswer(served.port, said, 1_500)
    expect(heard).not.toContain(cookie.slice('Cookie: naast='.length).trim())
    expect(statusesIn(heard).every((status) => status >= 400 && status < 500)).toBe(true)
  })

  it('CR and LF in an address reach no header', async () => {
    const said = `GET ${routes.home}?next=%0d%0aSet-Cookie:%20x=y HTTP/1.1\r\n${host}\r\n`
    const heard = await rawAnswer(served.port, said, 1_000)
    expect(heard.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie: x=y/im)
  })
})

describe('forwarded: what a visitor claims of himself', () => {
  const claims = {
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-original-url': routes.organisation,
    'x-rewrite-url': routes.organisation,
    'x-http-method-override': 'DELETE',
    forwarded: 'for=127.0.0.1;host=evil.example;proto=https',
  }

  it('changes no address, no cookie and no page', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(`http://localhost:${served.port}${routes.account}`, { headers, redirect: 'manual' })
    const [plain, claimed] = await Promise.all([ask({}), ask(claims)])
    expect(claimed.status).toBe(plain.status)
    expect(claimed.headers.get('location')).toBe(plain.headers.get('location'))
    expect(claimed.headers.get('set-cookie')).toBe(plain.headers.get('set-cookie'))
  })

  it('another host is put in no link: invitations lead to the address that was configured', async () => {
    const said = [
      `GET ${routes.home} HTTP/1.1\r\nHost: evil.example\r\n${cookie}\r\n`,
      `GET //evil.example/x HTTP/1.1\r\n${host}\r\n`,
      `GET http://evil.example${routes.home} HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
    ]
    for (const one of said) {
      const heard = await rawAnswer(served.port, one, 1_000)
      expect(heard).not.toMatch(/location: (https?:)?\/\/evil/i)
      expect(heard).not.toContain('//evil.example/')
    }
  })
})

describe('dup-params: a field that is sent twice', () => {
  it('counts once, as the first says, and breaks nothing', async () => {
    const twice = await coordinator.get(`${routes.clients}?page=1&page=2&sort=name&sort=x`)
    expect(twice.status).toBe(200)
    const both = { 'command-id': [newId(), newId()], name: ['Een', 'Twee'], version: ['1', '9'] }
    const answer = await coordinator.post(href(routes.account), both)
    expect(answer.status).toBeLessThan(500)
  })
})
