import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, type TestOffice } from '../../test/test-office.js'
import { routes } from '../routes.js'
import type { Role } from '../shared/access/index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
  for (const status of ['running', 'running', 'running', 'running', 'ended'] as const) {
    await office.inside((tx) => aCouple(tx, { client: 'Hanne Zwart', mentor: 'Ilona', status }))
  }
  for (let nth = 0; nth < 3; nth += 1) {
    await office.inside((tx) => aCouple(tx, { client: 'Hanne Zwart', mentor: 'Ilona' }))
  }
})

async function figuresFor(role: Role): Promise<string> {
  const answer = await app.as(await office.signIn({ role })).get(routes.insight)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  expect(page).not.toContain('Hanne')
  expect(page).not.toContain('Ilona')
  return page
}

describe('the figures', () => {
  it('are whole for the board, the auditor and a coordinator', async () => {
    for (const role of ['board', 'auditor', 'coordinator'] as const) {
      const page = await figuresFor(role)
      expect(page).toContain('>7<')
      expect(page).toContain('>1<')
      expect(page).not.toContain('minder dan 5')
    }
  })

  it('hide every number below five from the national network, and the totals with them', async () => {
    const page = await figuresFor('network')
    expect(page).toContain('>7<')
    expect(page).toContain('minder dan 5')
    expect(page).not.toContain('>1<')
    expect(page).not.toContain('Lopende koppels')
  })

  it('are not there for anybody else', async () => {
    for (const role of ['mentor', 'intake', 'complaints', 'operator'] as const) {
      const answer = await app.as(await office.signIn({ role })).get(routes.insight)
      expect(answer.status).toBe(404)
    }
  })
})
