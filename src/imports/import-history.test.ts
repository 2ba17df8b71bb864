import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { tableOf } from '../../test/factories/an-import.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import { operatorId } from '../audit/index.js'
import { href, routes } from '../routes.js'
import { importFile } from './import-file.js'

const database = testDatabase()

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = testApp(database).as(await office.signIn({ role: 'coordinator' }))
  await imported('nummer,client,mentor\nA1,Els,Irene\n')
  await imported(
    'nummer,client,mentor,startdatum,telefoon mentor,geboortedatum\n' +
      'A1,Els,Irene,2024-05-01,0612345678,1950-03-02\n',
  )
})

async function imported(csv: string): Promise<void> {
  const table = await tableOf(csv)
  const importer = { accountId: operatorId, fileName: 'lijst.csv', at: now, today, newId }
  await office.inside((tx) => importFile(tx, { table }, { importer }))
}

async function idIn(table: 'client' | 'mentor' | 'mentorship'): Promise<string> {
  const row = await office.inside((tx) =>
    tx.selectFrom(table).select('id').executeTakeFirstOrThrow(),
  )
  return row.id
}

async function textAt(path: string): Promise<string> {
  return (await browser.get(path)).text()
}

describe('what an import at the terminal changed', () => {
  it('is told in the dossier of the client, by the import', async () => {
    const html = await textAt(href(routes.client, { client: await idIn('client') }))
    expect(html).toContain('Gegevens aangepast: geboortedatum.')
    expect(html).toContain('Gegevens aangevuld uit een bestand.')
    expect(html).toMatch(/door Import/i)
    expect(html).not.toContain('Er is iets veranderd')
  })

  it('is told on the page of the mentor, with what it was and is', async () => {
    const html = await textAt(href(routes.mentor, { mentor: await idIn('mentor') }))
    expect(html).toContain('Telefoonnummer (was leeg, nu')
    expect(html).toContain('Gegevens aangevuld uit een bestand.')
  })

  it('is told on the page of the couple', async () => {
    const html = await textAt(href(routes.mentorship, { mentorship: await idIn('mentorship') }))
    expect(html).toContain('Gegevens aangevuld uit een bestand.')
    expect(html).toMatch(/door Import/i)
  })
})
