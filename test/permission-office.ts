import type { Permission } from '../src/permissions/index.js'
import { permissionsOf } from '../src/permissions/index.js'
import { href, routes } from '../src/routes.js'
import { aCouple } from './factories/a-couple.js'
import type { TestApp, TestBrowser } from './test-app.js'
import { newId, type TestOffice } from './test-office.js'

/** A client, the couple with the mentor Ilona, and her browser. */
export type Couple = { client: string; mentorship: string; mentor: TestBrowser }

/** A couple under a regime, and its mentor signed in. */
export async function aCoupleUnder(
  { office, app }: { office: TestOffice; app: TestApp },
  name: string,
  regime: string,
): Promise<Couple> {
  const couple = await office.inside(async (tx) => {
    const made = await aCouple(tx, { client: name, mentor: 'Ilona', startedOn: '2026-01-01' })
    await tx.updateTable('mentorship').set({ regime }).where('id', '=', made.mentorshipId).execute()
    return made
  })
  const { clientId: client, mentorshipId: mentorship, mentorId } = couple
  const mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' }))
  return { client, mentorship, mentor }
}

/** The first day of every permission here. */
const from = { 'from-day': '1', 'from-month': '11', 'from-year': '2026' }
const until = { 'last-day': '30', 'last-month': '4', 'last-year': '2027' }
/** The form for what the client may do himself. */
export const acts = {
  scope: ['care.day-activity'],
  words: 'Ik kies zelf waar ik werk.',
  ...from,
  'given-by': 'Ilona',
}
/** The form for speaking on behalf of the client. */
export const speaks = {
  scope: ['life.representation'],
  words: 'U mag met de gemeente bellen over mijn huis.',
  'how-given': 'with-interpreter',
  'given-by': 'Yusuf',
  ...from,
  ...until,
}

type Fields = Record<string, string | string[]>

/** Sends the form to give a permission. */
export function give({ mentor, mentorship }: Couple, fields: Fields) {
  const address = href(routes.newPermission, { mentorship })
  return mentor.post(address, { 'command-id': newId(), ...fields })
}

/** All permissions of the client, the newest first. */
export function permissionsIn(office: TestOffice, { client }: Couple): Promise<Permission[]> {
  return office.inside((tx) => permissionsOf(tx, client))
}

/** The permission that a form gave. */
export async function given(
  office: TestOffice,
  couple: Couple,
  fields: Fields,
): Promise<Permission> {
  const before = new Set((await permissionsIn(office, couple)).map(({ id }) => id))
  const { status } = await give(couple, fields)
  const newest = (await permissionsIn(office, couple)).find(({ id }) => !before.has(id))
  if (status !== 303 || newest === undefined) {
    throw new Error(`No permission was given: ${status}`)
  }
  return newest
}
