import { readdir, readlink } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { serve, type ServerType } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDocument } from '../../test/document-forms.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { aLargePdf, aPdf } from '../../test/factories/a-file.js'
import { testDatabase } from '../../test/database.js'
import { formTokenFields } from '../../test/form-tokens.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let client: string
let mentor: SignedIn
let server: ServerType
let port: number

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx))
  client = couple.clientId
  mentor = await office.signIn({ role: 'mentor', mentorId: couple.mentorId })
  server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  ;({ port } = server.address() as AddressInfo)
})
afterAll(() => server.close())

const boundary = 'grens'
const mostPatient = 15_000

async function kept(): Promise<number> {
  const rows = await office.inside((tx) => tx.selectFrom('document').select('id').execute())
  return rows.length
}

type Asked = { headers: Record<string, string>; body?: Iterable<Uint8Array>; hangUpAfter?: number }

/** Sends a request byte by byte and answers what came back, and after how many milliseconds. */
async function sent({ headers, body = [], hangUpAfter }: Asked) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  const answer: Buffer[] = []
  socket.on('data', (bytes: Buffer) => answer.push(bytes))
  const lines = Object.entries({
    host: 'localhost',
    origin: 'http://localhost',
    'content-type': `multipart/form-data; boundary=${boundary}`,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`)
  const path = href(routes.newDocument, { client })
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  let count = 0
  for (const bytes of body) {
    socket.write(bytes)
    if (hangUpAfter !== undefined && (count += 1) === hangUpAfter) {
      await pause(100)
      const spools = await openSpools()
      socket.destroy()
      return { text: '', ms: 0, spools }
    }
  }
  let ms = 0
  while (!Buffer.concat(answer).includes('\r\n\r\n') && ms < mostPatient) {
    await pause(10)
    ms += 10
  }
  socket.destroy()
  return { text: Buffer.concat(answer).toString(), ms, spools: 0 }
}

function cookie() {
  return { cookie: `naast=${mentor.token}` }
}

async function formAround(bytes: number, { withToken = true } = {}) {
  const token = withToken ? await formTokenFields(app.app, mentor.token) : {}
  const fields = { ...token, 'command-id': newId(), kind: 'letter' }
  const head = Object.entries(fields)
    .map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .concat(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
    )
    .join('')
  const tail = `\r\n--${boundary}--\r\n`
  return [Buffer.from(head), ...inPieces(aLargePdf(bytes)), Buffer.from(tail)]
}

function inPieces(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 16_384) {
    pieces.push(bytes.subarray(at, at + 16_384))
  }
  return pieces
}

function lengthOf(body: Buffer[]): string {
  return String(body.reduce((sum, { length }) => sum + length, 0))
}

/** Temporary files that still hold something, in this process. */
async function openSpools(): Promise<number> {
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  )
  return links.filter((link) => /\/naast-file-/.test(link)).length
}

describe('who claims to send ten gigabytes', () => {
  it('is refused at once, before a byte of it is read', async () => {
    const headers = { ...cookie(), 'content-length': String(10 * 1024 ** 3) }
    const { text, ms } = await sent({ headers })
    expect(text).toMatch(/^HTTP\/1.1 413/)
    expect(text.toLowerCase()).toContain('connection: close')
    expect(text).toContain('groter dan 25 MB')
    expect(ms).toBeLessThan(2_000)
  })

  it('and is nobody, is asked to sign in, before a byte of it is read', async () => {
    const { text, ms } = await sent({ headers: { 'content-length': String(10 * 1024 ** 3) } })
    expect(text).toMatch(/^HTTP\/1.1 303/)
    expect(ms).toBeLessThan(2_000)
  })

  it('from another site is refused like every change', async () => {
    const headers = { ...cookie(), origin: 'https://elders.example', 'content-length': '100' }
    expect((await sent({ headers })).text).toMatch(/^HTTP\/1.1 403/)
  })
})

describe('a file that is sent over a real line', () => {
  it('comes in whole', async () => {
    const before = await kept()
    const body = await formAround(3_000_000)
    const headers = { ...cookie(), 'content-length': lengthOf(body) }
    expect((await sent({ headers, body })).text).toMatch(/^HTTP\/1.1 303/)
    expect(await kept()).toBe(before + 1)
    expect(await openSpools()).toBe(0)
  })

  it('leaves nothing when the line breaks halfway', async () => {
    const before = await kept()
    const body = await formAround(3_000_000)
    const headers = { ...cookie(), 'content-length': lengthOf(body) }
    expect((await sent({ headers, body, hangUpAfter: 100 })).spools).toBe(1)
    await pause(300)
    expect(await kept()).toBe(before)
    expect(await openSpools()).toBe(0)
  })

  it('leaves nothing when the form ends before its end', async () => {
    const before = await kept()
    const whole = await formAround(500_000)
    const body = whole.slice(0, -1)
    const headers = { ...cookie(), 'content-length': lengthOf(body) }
    expect((await sent({ headers, body })).text).toMatch(/^HTTP\/1.1 400/)
    expect(await kept()).toBe(before)
    expect(await openSpools()).toBe(0)
  })

  it('is not even looked at without the token of our page', async () => {
    const before = await kept()
    const body = await formAround(500_000, { withToken: false })
    const headers = { ...cookie(), 'content-length': lengthOf(body) }
    expect((await sent({ headers, body })).text).toMatch(/^HTTP\/1.1 403/)
    expect(await kept()).toBe(before)
    expect(await openSpools()).toBe(0)
  })

  it('is a 400 when it is no form', async () => {
    for (const type of ['text/plain', 'multipart/form-data', 'application/json', '']) {
      const headers = { ...cookie(), 'content-type': type, 'content-length': '2' }
      const { text } = await sent({ headers, body: [Buffer.from('{}')] })
      expect(text).toMatch(/^HTTP\/1.1 400/)
    }
  })
})

describe('the largest file', () => {
  it('is kept at 25 MB and refused a byte above it, with what was typed still there', async () => {
    const who = app.as(mentor)
    const most = 25 * 1024 * 1024
    expect((await addDocument(who, { bytes: aLargePdf(most) }, { client })).status).toBe(303)
    const fields = { title: 'Heel groot' }
    const over = await addDocument(who, { bytes: aLargePdf(most + 1) }, { client, fields })
    expect(over.status).toBe(422)
    const page = await over.text()
    expect(page).toContain('groter dan 25 MB')
    expect(page).toContain('Heel groot')
    expect(await openSpools()).toBe(0)
  })

  // How much garbage stands there is up to the machine; what holds files whole is over the bound every time.
  it(
    'comes in four times at once without filling the memory',
    { retry: 2, timeout: 60_000 },
    async () => {
      const who = app.as(mentor)
      await addDocument(who, { bytes: aPdf() }, { client })
      const before = await kept()
      const bodies = await Promise.all([1, 2, 3, 4].map(() => formAround(25_000_000)))
      const start = process.memoryUsage()
      let highest = start.external + start.heapUsed
      const watch = setInterval(() => {
        const { external, heapUsed } = process.memoryUsage()
        highest = Math.max(highest, external + heapUsed)
      }, 5)
      const answers = await Promise.all(
        bodies.map((body) => {
          const headers = { ...cookie(), 'content-length': lengthOf(body) }
          return sent({ headers, body })
        }),
      )
      clearInterval(watch)
      expect(answers.map(({ text }) => text.slice(9, 12))).toEqual(['303', '303', '303', '303'])
      expect(await kept()).toBe(before + 4)
      // All of it together is a hundred.
      expect(highest - start.external - start.heapUsed).toBeLessThan(80_000_000)
    },
  )
})
