import type { Database } from '../src/shared/database/index.js'
import { aCouple } from './factories/a-couple.js'
import type { TestApp } from './test-app.js'
import { aTestOffice } from './test-office.js'

/** An office where the mentor Ilona stands beside the client Hanne, and she and a coordinator have a browser open. */
export async function aDocumentOffice(database: Database, app: TestApp) {
  const office = await aTestOffice(database)
  const { clientId, mentorId } = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
  const mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' }))
  const coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Maartje' }))
  return { office, client: clientId, mentor, coordinator }
}
