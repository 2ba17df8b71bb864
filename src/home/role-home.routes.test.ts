import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, type Somebody, type TestOffice } from '../../test/test-office.js'
import { routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let clientId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  clientId = (await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' })))
    .clientId
})

const strangers = ['intake', 'complaints', 'auditor', 'board', 'network', 'operator'] as const

describe('the first screen of every role', () => {
  it('says what the role is, names nobody, and each of its links leads somewhere', async () => {
    const people: Somebody[] = [
      ...strangers.map((role) => ({ role })),
      { role: 'client', clientId },
      { role: 'relative', clientId },
      { role: 'professional', clientId, parts: ['measures'], validUntil: '2026-12-01' },
    ]
    for (const somebody of people) {
      const browser = app.as(await office.signIn(somebody))
      const page = await (await browser.get(routes.home)).text()
      expect(await htmlErrors(page)).toEqual([])
      expect(page).not.toContain('Ilona')
      const links = [...page.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, path = '']) => path)
      for (const path of new Set(links.filter((link) => link !== routes.health))) {
        expect([somebody.role, path, (await browser.get(path)).status]).toEqual([
          somebody.role,
          path,
          200,
        ])
      }
    }
  })
})
