import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { insertAccount, insertRoleAssignment } from '../account.store.js'
import { savePassword } from '../credentials.store.js'
import { hashPassword } from '../password-hash.js'

const database = testDatabase()
const { app } = testApp(database)
const people = 2_000
const password = 'drie blauwe fietsen'
const megabyte = 1024 * 1024
/** Far below what would crash a small server; the hashes themselves take 2 × 19 MB. */
const mostGrowthMb = 400
let office: TestOffice
let emails: string[]

beforeAll(async () => {
  office = await aTestOffice(database)
  const hash = await hashPassword(password)
  emails = Array.from({ length: people }, () => `${newId()}@example.org`)
  for (const email of emails) {
    await makeAccount(email, hash)
  }
}, 300_000)

function makeAccount(email: string, hash: string) {
  const account = newId()
  return database.as({ organisation: office.id, account, credential: email }, async (tx) => {
    await insertAccount(tx, { id: account, email, name: 'Iemand', createdAt: now })
    await savePassword(tx, account, hash)
    const period = { validFrom: '2026-01-01', validUntil: null }
    const role = { accountId: account, role: 'coordinator', mentorId: null } as const
    await insertRoleAssignment(tx, { id: newId(), ...role, ...period })
  })
}

async function signIn(email: string, number: number): Promise<number> {
  const answer = await app.request(`http://localhost${href(routes.signIn)}`, {
    method: 'POST',
    headers: {
      origin: 'http://localhost',
      'x-forwarded-for': `10.${number >> 8}.${number & 255}.7`,
    },
    body: new URLSearchParams({ email, password }),
  })
  await answer.arrayBuffer()
  return answer.status
}

describe('Monday morning', () => {
  it('lets two thousand people sign in at the same moment: they queue, and the memory holds', async () => {
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 100)
    const start = process.uptime()
    const statuses = await Promise.all(emails.map(signIn))
    clearInterval(watch)
    const seconds = Math.round(process.uptime() - start)
    const grownMb = Math.round((most - before) / megabyte)
    const rssMb = Math.round(most / megabyte)
    process.stdout.write(`${JSON.stringify({ people, seconds, grownMb, rssMb })}\n`)
    expect(statuses.filter((status) => status === 200)).toHaveLength(people)
    expect(seconds).toBeLessThan(600)
    expect(grownMb).toBeLessThan(mostGrowthMb)
  }, 900_000)

  it('tells one more than can wait to come back, and goes on for the others', async () => {
    const asked = Array.from({ length: 3_200 }, (_, number) => `nobody-${number}@example.org`)
    const statuses = await Promise.all(asked.map(signIn))
    expect(statuses.filter((status) => status === 422).length).toBeGreaterThanOrEqual(3_000)
    expect(statuses.filter((status) => status === 503).length).toBeLessThanOrEqual(200)
    expect(statuses.filter((status) => status !== 422 && status !== 503)).toEqual([])
  }, 900_000)
})
