import { describe, expect, it } from 'vitest'
import { routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { testApp } from '../test-app.js'

const origin = 'https://naast.example'

describe('csp: reports of browsers', () => {
  const told: string[] = []
  const listening = testApp(testDatabase(), {
    cookie: { isSecure: true },
    baseUrl: origin,
    logFault: (_, error) => told.push(`${error.name} ${String((error as { code?: string }).code)}`),
  }).app
  const report = (body: string) =>
    listening.request(origin + routes.policyReports, {
      method: 'POST',
      headers: { 'content-type': 'application/csp-report', 'content-length': String(body.length) },
      body,
    })

  it('tell which rule it was, and nothing that stood in the page or its address', async () => {
    const canary = 'https://naast.example/clienten/Hanne'
    await report(
      JSON.stringify({
        'csp-report': {
          'document-uri': canary,
          'blocked-uri': `${canary}\r\nvals`,
          'effective-directive': 'script-src-elem',
          'script-sample': 'Hanne',
        },
      }),
    )
    expect(told).toEqual(['PolicyReport script-src-elem blocked an address'])
  })

  it.each([
    '',
    'x',
    '[]',
    'null',
    '{"csp-report":{"effective-directive":"x\\r\\ny"}}',
    '['.repeat(9_000),
  ])('that are none say nothing: %#', async (body) => {
    told.length = 0
    expect((await report(body)).status).toBe(204)
    expect(told).toEqual([])
  })

  it('are taken thirty a minute, from the whole world together', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 40; count += 1) {
      statuses.push((await report('{}')).status)
    }
    expect(statuses).toContain(429)
    expect(statuses.filter((status) => status === 204).length).toBeLessThanOrEqual(30)
  })
})
