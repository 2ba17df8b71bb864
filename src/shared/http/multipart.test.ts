import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describe, expect, it } from 'vitest'
import { readParts, type IncomingFile } from './multipart.js'

const diskFull = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
const aFile = new Uint8Array(300_000).fill(65)

/** What comes of a form of which `take` takes the file in: a status, or the error that came out. */
async function sent(take: (file: IncomingFile) => Promise<string>, { cutOff = 0 } = {}) {
  const dropped: string[] = []
  let fault: unknown
  const app = new Hono()
  app.onError((error, c) => {
    fault = error
    return c.text('', error instanceof HTTPException ? error.status : 500)
  })
  app.post('/', async (c) => {
    const drop = (one: string) => Promise.resolve(void dropped.push(one))
    return c.json(await readParts(c, { maxBytes: 1_000_000, take, drop }))
  })
  const { body, headers } = await aForm(cutOff)
  const answer = await app.request('/', { method: 'POST', body, headers })
  return { status: answer.status, text: await answer.text(), fault, dropped }
}

async function aForm(cutOff: number) {
  const form = new FormData()
  form.set('title', 'Een brief')
  form.set('file', new File([aFile], 'brief.pdf'))
  const whole = new Response(form)
  const bytes = await whole.arrayBuffer()
  const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
  return { body: bytes.slice(0, bytes.byteLength - cutOff), headers }
}

async function lengthOf({ content }: IncomingFile): Promise<string> {
  let length = 0
  for await (const bytes of content) {
    length += bytes.length
  }
  return String(length)
}

describe('a form with a file', () => {
  it('comes in whole', async () => {
    const { status, text } = await sent(lengthOf)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({ typed: { title: ['Een brief'] }, taken: '300000' })
  })

  it('is a fault of ours when the disk is full, not of who sends it', async () => {
    const atOnce = await sent(() => Promise.reject(diskFull))
    expect(atOnce).toMatchObject({ status: 500, fault: diskFull })
    const halfway = await sent(async ({ content }) => {
      await content[Symbol.asyncIterator]().next()
      throw diskFull
    })
    expect(halfway).toMatchObject({ status: 500, fault: diskFull })
  })

  it('is a fault of ours when the whole file was read first', async () => {
    const after = await sent(async (file) => {
      await lengthOf(file)
      throw diskFull
    })
    expect(after).toMatchObject({ status: 500, fault: diskFull })
  })

  it('is a 400 when it ends before its end', async () => {
    expect(await sent(lengthOf, { cutOff: 50_000 })).toMatchObject({ status: 400, dropped: [] })
  })

  it('that breaks off lets go of what was taken', async () => {
    const early = await sent(() => Promise.resolve('taken'), { cutOff: 8 })
    expect(early).toMatchObject({ status: 400, dropped: ['taken'] })
  })
})
