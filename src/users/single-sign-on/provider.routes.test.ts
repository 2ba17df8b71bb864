import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { fields } from './provider.form.js'

const database = testDatabase()
const test = testApp(database)

describe('the settings of single sign-on', () => {
  const typed = {
    [fields.issuer]: 'https://id.example.org',
    [fields.clientId]: 'naast',
    [fields.clientSecret]: 'geheim van de aanbieder',
    [fields.domains]: 'Voorbeeld.nl\nander.nl',
    [fields.isOn]: 'on',
  }

  it('are kept by a coordinator, and the secret is never shown again', async () => {
    const own = await aTestOffice(database)
    const coordinator = test.as(await own.signIn({ role: 'coordinator' }))
    const address = href(routes.signOnSettings)
    const sent = { ...typed, 'command-id': newId(), version: '0' }
    expect((await coordinator.post(address, sent)).status).toBe(303)
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('voorbeeld.nl')
    expect(page).not.toContain('geheim van de aanbieder')
    expect(await htmlErrors(page)).toEqual([])
    const row = await own.inside((tx) =>
      tx.selectFrom('sign_on_provider').selectAll().executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(row)).not.toContain('geheim van de aanbieder')
  })

  it('come back with everything typed, one sentence for each field', async () => {
    const own = await aTestOffice(database)
    const coordinator = test.as(await own.signIn({ role: 'coordinator' }))
    const wrong = {
      ...typed,
      [fields.issuer]: 'javascript:alert(1)',
      [fields.domains]: 'geen domein!',
    }
    const sent = { ...wrong, 'command-id': newId(), version: '0' }
    const answer = await coordinator.post(href(routes.signOnSettings), sent)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Vul een heel https-adres in.')
    expect(page).toContain('Vul één tot twintig domeinen in')
    expect(page).toContain('geen domein!')
  })
})
