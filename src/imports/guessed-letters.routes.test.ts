import { expect, it, describe } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice } from '../../test/test-office.js'
import { routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)
const office = await aTestOffice(database)
const coordinator = await office.signIn({ role: 'coordinator' })

/** Sends a file as a browser would, and answers the page on its columns. */
async function columnsOf(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const body = new FormData()
  body.set('file', new File([file], 'lijst.csv'))
  const sent = await app.as(coordinator).send(routes.imports, body)
  return (await app.as(coordinator).get(sent.headers.get('location') ?? '')).text()
}

describe('a file whose letters are not UTF-8', () => {
  it('is read, and somebody is asked to look at the letters', async () => {
    const html = await columnsOf(
      Uint8Array.from(Buffer.from('mentor,client\nZoë,Koos\n', 'latin1')),
    )
    expect(html).toContain('Wij lazen het als Windows-tekst')
    expect(html).toContain('Zoë')
    expect(await htmlErrors(html)).toEqual([])
  })

  it('asks nothing when they are', async () => {
    const html = await columnsOf(Uint8Array.from(Buffer.from('mentor,client\nZoë,Koos\n')))
    expect(html).not.toContain('Windows-tekst')
  })
})
