import { expect } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { evidenceOf, type Evidence } from '../../src/evidence/index.js'
import type { Database } from '../../src/shared/database/index.js'
import { htmlErrors } from '../html-errors.js'
import { testApp, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId, type TestOffice } from '../test-office.js'
import { aCouple, aMentor } from './a-couple.js'

/** Hanne and her mentor Ilona, a mentor who knows neither, and what tests about evidence do all the time. */
export type KnownOffice = {
  office: TestOffice
  couple: { clientId: string; mentorId: string; mentorshipId: string }
  client: string
  accountId: string
  ilona: TestBrowser
  stranger: TestBrowser
  known(): Promise<Evidence[]>
  /** Keeps something through the form, and answers its id. */
  add(more?: Record<string, string>): Promise<string>
  /** The page at an address, checked. */
  page(address: string): Promise<string>
  /** An address of one thing known. */
  at(path: string, evidence: string): string
}

/** The pages on which something known changes. */
export const changingRoutes = [
  routes.confirmEvidence,
  routes.correctEvidence,
  routes.sortEvidence,
  routes.contradictEvidence,
  routes.withdrawEvidence,
]

/** What the form to add something known sends. */
export function aWish(more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    words: 'Ik wil zelf koken',
    kind: 'wish',
    theme: 'living',
    source: 'client',
    how: 'said',
    certainty: 'sure',
    ...more,
  }
}

/** An organisation of its own with one couple. */
export async function aKnownOffice(database: Database): Promise<KnownOffice> {
  const app = testApp(database)
  const office = await aTestOffice(database)
  const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
  const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const { clientId: client, mentorId } = couple
  const signedIn = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  const ilona = app.as(signedIn)
  const known = () => office.inside((tx) => evidenceOf(tx, client))
  return {
    office,
    couple,
    client,
    accountId: signedIn.accountId,
    ilona,
    stranger: app.as(await office.signIn({ role: 'mentor', mentorId: nadia })),
    known,
    add: async (more = {}) => {
      const fields = aWish(more)
      await ilona.post(href(routes.newEvidence, { client }), fields)
      return (await known()).find(({ words }) => words === fields.words)?.id ?? ''
    },
    page: async (address) => {
      const answer = await ilona.get(address)
      expect(answer.status).toBe(200)
      const page = await answer.text()
      expect(await htmlErrors(page)).toEqual([])
      return page
    },
    at: (path, evidence) => href(path as typeof routes.evidenceItem, { client, evidence }),
  }
}
