import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { sameOrigin } from './same-origin.js'

const app = new Hono()
app.use(sameOrigin('https://naast.example'))
app.all('*', (c) => c.text('done'))

function send(headers: Record<string, string>, method = 'POST') {
  return app.request('https://naast.example/x', { method, headers })
}

describe('a change', () => {
  it('is let through from our own pages', async () => {
    const ours = { origin: 'https://naast.example', 'sec-fetch-site': 'same-origin' }
    expect((await send(ours)).status).toBe(200)
    expect((await send({ origin: 'https://naast.example' })).status).toBe(200)
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['nobody', {}],
    ['a hidden origin', { origin: 'null' }],
    [
      'another site that forged our origin',
      { origin: 'https://naast.example', 'sec-fetch-site': 'cross-site' },
    ],
  ])('is refused from %s', async (_, headers) => {
    expect((await send(headers as Record<string, string>)).status).toBe(403)
  })
})

describe('looking', () => {
  it('is not a change', async () => {
    expect((await send({ origin: 'https://evil.example' }, 'GET')).status).toBe(200)
  })
})
