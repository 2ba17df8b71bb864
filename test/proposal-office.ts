import { expect } from 'vitest'
import { href, routes } from '../src/routes.js'
import type { Database } from '../src/shared/database/index.js'
import { whoHelps, whoWaits } from './factories/who-waits.js'
import { htmlErrors } from './html-errors.js'
import { testApp, type TestBrowser } from './test-app.js'
import { aTestOffice, newId } from './test-office.js'

type Way = 'statutory' | 'newcomer'

/** Senait waits, Marleen and Nadia have room; a coordinator, both mentors and Senait herself can sign in. */
export async function aProposalOffice(database: Database, regime: Way = 'newcomer') {
  const app = testApp(database)
  const office = await aTestOffice(database)
  const people = await office.inside(async (tx) => ({
    ...(await whoWaits(tx, { name: 'Senait', regime, languages: ['Nederlands', 'Tigrinya'] })),
    mentorId: await whoHelps(tx, { name: 'Marleen', languages: ['Nederlands', 'Tigrinya'] }),
    otherMentorId: await whoHelps(tx, { name: 'Nadia' }),
  }))
  const { clientId, mentorId, otherMentorId } = people
  return {
    app,
    office,
    people,
    coordinator: app.as(await office.signIn({ role: 'coordinator', name: 'Coby' })),
    mentor: app.as(await office.signIn({ role: 'mentor', mentorId })),
    other: app.as(await office.signIn({ role: 'mentor', mentorId: otherMentorId })),
    client: app.as(await office.signIn({ role: 'client', clientId })),
  }
}

export type ProposalOffice = Awaited<ReturnType<typeof aProposalOffice>>

/** A form with a command of its own. */
export const send = (more: Record<string, string>) => ({ 'command-id': newId(), ...more })

/** Today in the three fields of a date. */
export const todayFields = (field: string) => ({
  [`${field}-day`]: '21',
  [`${field}-month`]: '11',
  [`${field}-year`]: '2026',
})

/** A page that is there and has no faults in its HTML. */
export async function sound(browser: TestBrowser, path: string): Promise<string> {
  const answer = await browser.get(path)
  const text = await answer.text()
  expect([path, answer.status]).toEqual([path, 200])
  expect(await htmlErrors(text)).toEqual([])
  return text
}

/** Proposes Marleen for Senait by the form; answers the id. */
export async function propose({ coordinator, people }: ProposalOffice, reason: string) {
  const form = href(routes.newProposal, { entry: people.entryId, mentor: people.mentorId })
  const answer = await coordinator.post(form, send({ reason }))
  return /voorstellen\/([0-9a-f-]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}

/** A proposal as it stands in the database, with its version for a form. */
export async function stored({ office }: ProposalOffice, id: string) {
  const row = await office.inside((tx) =>
    tx.selectFrom('match_proposal').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return { ...row, formVersion: String(row.version) }
}

/** What the person on the list waits for. */
export function waitsFor({ office, people }: ProposalOffice) {
  return office.inside((tx) =>
    tx
      .selectFrom('waiting_entry')
      .select(['waits_for', 'closed_on', 'close_reason'])
      .where('id', '=', people.entryId)
      .executeTakeFirstOrThrow(),
  )
}
