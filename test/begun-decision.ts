import { findDecision } from '../src/decisions/decision.store.js'
import type { DecisionContent } from '../src/decisions/decision.js'
import { stepRoutes, type Step } from '../src/decisions/path.js'
import { href } from '../src/routes.js'
import type { Database } from '../src/shared/database/index.js'
import { aCouple } from './factories/a-couple.js'
import { aDecision } from './factories/a-decision.js'
import { testApp } from './test-app.js'
import { aTestOffice, newId, today } from './test-office.js'

type Told = Partial<DecisionContent> & { isClosed?: boolean }
type Fields = Record<string, string | string[]>

/** Hanne with her mentor Ilona, who is signed in and can begin decisions and fill in their pages. */
export async function hanneAndIlona(database: Database) {
  const app = testApp(database)
  const office = await aTestOffice(database)
  const hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
  const browser = app.as(ilona)
  const { clientId } = hanne

  async function begun(told: Told = {}) {
    const asked = { by: ilona.accountId, askedBy: 'client', askedOn: today, ...told } as const
    const id = await office.inside((tx) => aDecision(tx, hanne, asked))
    const place = { client: clientId, decision: id }
    const at = (step: Step) => href(stepRoutes[step], place)
    return {
      id,
      place,
      at,
      stored: async () => {
        const found = await office.inside((tx) => findDecision(tx, { clientId, id }))
        if (found === undefined) throw new Error('the decision is gone')
        return found
      },
      page: async (step: Step) => (await browser.get(at(step))).text(),
      send: (step: Step, version: number, fields: Fields) =>
        browser.post(at(step), { 'command-id': newId(), version: String(version), ...fields }),
    }
  }

  return { app, office, hanne, ilona, browser, begun }
}

/** The three fields of a date, as a page posts them. */
export function dated(field: string, [year = '', month = '', day = '']: readonly string[]) {
  return { [`${field}-year`]: year, [`${field}-month`]: month, [`${field}-day`]: day }
}
