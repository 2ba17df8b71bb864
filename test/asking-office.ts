import { expect } from 'vitest'
import { href, routes } from '../src/routes.js'
import type { Database } from '../src/shared/database/index.js'
import { dateFields } from '../src/shared/forms/index.js'
import { aCouple } from './factories/a-couple.js'
import { aDecision } from './factories/a-decision.js'
import { htmlErrors } from './html-errors.js'
import type { TestApp, TestBrowser } from './test-app.js'
import { aTestOffice, newId } from './test-office.js'

/** A question to a professional as these tests ask it, unless they say otherwise. */
const asking = {
  name: 'Dokter Smit',
  role: 'psychiatrist',
  about: 'Kan zij kiezen waar zij woont?',
  ...dateFields('last-day', '2026-12-01'),
}

/** An office in which Ilona, mentor of Hanne, asks professionals for statements. */
export async function anAskingOffice(database: Database, app: TestApp) {
  const office = await aTestOffice(database)
  const hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const { clientId: client, mentorId } = hanne
  await office.inside((tx) =>
    tx.updateTable('client').set({ birth_date: '1990-03-12' }).where('id', '=', client).execute(),
  )
  const ilona = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  const mentor = app.as(ilona)

  async function ask(fields: Record<string, string> = {}) {
    const decision = await office.inside((tx) => aDecision(tx, hanne, { by: ilona.accountId }))
    const email = `${newId()}@example.org`
    const address = href(routes.askForStatement, { client, decision })
    const typed = { 'command-id': newId(), ...asking, email, ...fields }
    const answer = await mentor.post(address, typed)
    const asked = await office.inside((tx) =>
      tx
        .selectFrom('capacity_request')
        .selectAll()
        .where('decision_id', '=', decision)
        .executeTakeFirst(),
    )
    return { decision, answer, asked, id: asked?.id ?? '', email, address }
  }

  /** A professional who came in by the invitation of what was asked. */
  async function comesIn(asked: { invitation_id: string } | undefined) {
    const bound = { clientId: client, parts: ['capacity' as const], validUntil: '2026-12-02' }
    const signedIn = await office.signIn({ role: 'professional', name: 'Dokter Smit', ...bound })
    await office.inside((tx) =>
      tx
        .updateTable('role_assignment')
        .set({ invitation_id: asked?.invitation_id ?? null })
        .where('account_id', '=', signedIn.accountId)
        .execute(),
    )
    return { ...signedIn, browser: app.as(signedIn) }
  }

  return { office, hanne, client, ilona, mentor, ask, comesIn, asking }
}

/** A page that is there and has no faults. */
export async function shownTo(who: TestBrowser, path: string): Promise<string> {
  const answer = await who.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}
