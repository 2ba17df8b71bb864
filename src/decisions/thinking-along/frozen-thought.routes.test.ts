import { describe, expect, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { aFreeze } from '../../../test/factories/a-freeze.js'
import { testDatabase } from '../../../test/database.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { insertThought } from './thought.store.js'

const database = testDatabase()
const app = testApp(database)

async function anOfficeThatAsked() {
  const office = await aTestOffice(database)
  const hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const piet = await office.inside((tx) => aCouple(tx, { client: 'Piet', mentor: 'Nadia' }))
  const ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId })
  const nadia = await office.signIn({ role: 'mentor', mentorId: piet.mentorId })
  const thought = newId()
  const asked = { by: ilona.accountId, at: now, words: 'Verhuizen?', readers: [nadia.accountId] }
  const decision = await office.inside(async (tx) => {
    const decisionId = await aDecision(tx, hanne, { by: ilona.accountId })
    await insertThought(tx, { id: thought, decisionId, ...asked })
    return decisionId
  })
  return { office, client: hanne.clientId, decision, thought, ilona, nadia }
}

describe('thinking along about a client whose dossier is frozen', () => {
  it('takes no question, no reader and no answer, and tells who stands outside no name', async () => {
    const { office, client, decision, thought, ilona, nadia } = await anOfficeThatAsked()
    const lift = await aFreeze(office, client)
    const address = href(routes.thought, { thought })
    const answer = { words: 'Probeer eerst een weekend.' }
    const refused = await app.as(nadia).post(address, { 'command-id': newId(), ...answer })
    const page = await refused.text()
    expect(refused.status).toBe(409)
    expect(page).toContain('bevroren')
    expect(page).not.toContain('Hanne')
    const question = { words: 'En nu?', 'mentor-1': nadia.accountId }
    const ask = href(routes.thinkAlong, { client, decision })
    const again = await app.as(ilona).post(ask, { 'command-id': newId(), ...question })
    expect(again.status).toBe(409)
    const reader = { thinking_along_id: thought, account_id: ilona.accountId }
    await expect(
      office.inside((tx) => tx.insertInto('thinking_along_reader').values(reader).execute()),
    ).rejects.toThrow('restricted')
    await lift()
    const taken = await app.as(nadia).post(address, { 'command-id': newId(), ...answer })
    expect(taken.status).toBe(303)
  })
})
