import { expect, describe, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, newId, now } from '../../test/test-office.js'
import { routes } from '../routes.js'
import {
  insertCorrection,
  insertLivingWill,
  withdrawLivingWill,
} from './living-will-change.store.js'

const database = testDatabase()
const app = testApp(database)

describe('a client who reads what he put on paper', () => {
  it('finds his own words that count, and nothing that was withdrawn or is of another', async () => {
    const office = await aTestOffice(database)
    const hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const piet = await office.inside((tx) => aCouple(tx, { client: 'Piet' }))
    const by = newId()
    const put = (clientId: string, words: string) =>
      office.inside(async (tx) => {
        const id = newId()
        await insertLivingWill(
          tx,
          { id, clientId, by, at: now },
          {
            kind: 'schriftelijke_weigering',
            matters: ['treatment.invasive'],
            words,
            writtenOn: '2021-05-03',
            madeWhileAble: 'yes',
            originalAt: 'in mijn kast',
            toldTo: null,
            documentId: null,
          },
        )
        return { id, clientId }
      })
    const will = await put(hanne.clientId, 'Ik wil nooit naar het ziekenhuis.')
    const gone = await put(hanne.clientId, 'Geen bloed.')
    await put(piet.clientId, 'Iets van Piet.')
    const change = { by, at: now, version: 1 }
    await office.inside(async (tx) => {
      await insertCorrection(tx, {
        ...change,
        id: newId(),
        will,
        corrected: 'Ook niet bij koorts.',
      })
      const withdrawing = { on: '2026-01-01', because: 'client', reason: 'Zij zei het.' } as const
      await withdrawLivingWill(tx, { ...change, ...withdrawing, will: gone })
    })
    const { clientId } = hanne
    const own = app.as(await office.signIn({ role: 'client', clientId, name: 'Hanne' }))
    const page = await (await own.get(routes.ownPermissions)).text()
    expect(await htmlErrors(page)).toEqual([])
    for (const shown of ['nooit naar het ziekenhuis', 'Ook niet bij koorts', 'in mijn kast']) {
      expect(page).toContain(shown)
    }
    expect(page).not.toMatch(/Geen bloed|Iets van Piet/)
    const niece = app.as(await office.signIn({ role: 'relative', clientId }))
    expect((await niece.get(routes.ownPermissions)).status).toBe(404)
  })
})
