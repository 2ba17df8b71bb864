import { describe, expect, it } from 'vitest'
import { href, routes } from '../src/routes.js'
import { openDatabase } from '../src/shared/database/index.js'
import { htmlErrors } from './html-errors.js'
import { testApp } from './test-app.js'

/** A database that is away: nothing listens on port 1 of this computer. */
const away = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' })

describe('while the database is away', () => {
  const faults: { requestId: string; name: string }[] = []
  const app = testApp(away, {
    logFault: (requestId, error) => faults.push({ requestId, name: error.name }),
  })
  const who = { token: 'any', accountId: 'any' }

  it('a page says so clearly, when to try again, and which code to mention', async () => {
    const answer = await app.as(who).get(href(routes.home))
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(page).toContain('Er ging iets mis bij ons')
    expect(page).toContain(faults.at(-1)?.requestId)
    expect(page).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|select/i)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('a form is not acknowledged', async () => {
    const answer = await app.as(who).post(href(routes.logContact), { kind: 'visit' })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('niet opgeslagen')
  })
})
