import { randomBytes } from 'node:crypto'
import type { Database } from '../../src/shared/database/index.js'
import { newId, today } from '../test-office.js'
import type { Admin } from './admin.js'
import type { Asking } from './ask.js'
import { canaries, type Canaries } from './canary.js'
import { putDocuments } from './world-documents.js'
import { aFoundation, type Foundation } from './world-foundation.js'
import { aPerson, aStranger, type Person } from './world-people.js'

/** Two foundations, their people and dossiers, and words by which every leak shows itself. */
export type World = {
  canaries: Canaries
  /** The foundation in which the people of the matrix work. */
  here: Foundation
  /** Another one, of which nobody here may see a word. */
  there: Foundation
  /** Everybody who tries the routes. */
  people: readonly Person[]
  /** The day on which it is asked. */
  day: string
}

type Making = { admin: Admin; database: Database; asking: Asking }

/** Builds the world in an empty database. */
export async function aWorld({ admin, database, asking }: Making): Promise<World> {
  const words = canaries()
  const here = await aFoundation({ admin, database, canaries: words }, 'here')
  const there = await aFoundation({ admin, database, canaries: words }, 'there')
  for (const foundation of [here, there]) {
    foundation.papers = await putDocuments({ admin, asking, canaries: words, foundation })
  }
  const people = [
    ...here.people,
    ...(await visitors(admin, here)),
    ...(await fromThere(admin, words, { here, there })),
  ]
  return { canaries: words, here, there, people, day: today }
}

/** People whose browser shows nothing that opens a door. */
async function visitors(admin: Admin, here: Foundation): Promise<Person[]> {
  const half = randomBytes(32).toString('base64url')
  await admin.put('half_sign_in', {
    token_hash: half,
    account_id: here.person('coordinator').accountId,
    expires_at: '2026-11-21T10:05:00.000Z',
  })
  return [
    aStranger('visitor', undefined),
    aStranger('cookie of nobody', randomBytes(32).toString('base64url')),
    aStranger('cookie of garbage', "%00';--"),
    aStranger('second factor pending', half),
    aStranger('must enrol', newId()),
  ]
}

/** People of the other foundation, who ask for what is here. */
async function fromThere(
  admin: Admin,
  words: Canaries,
  { here, there }: { here: Foundation; there: Foundation },
): Promise<Person[]> {
  const making = { admin, canaries: words, organisation: there.id }
  const mentorInTwo = here.person('mentor in two foundations, here')
  const inOther = await aPerson(making, 'mentor in two foundations, acting there', {
    role: 'mentor',
    mentorId: there.mentors.own,
    accountId: mentorInTwo.accountId,
  })
  return [there.person('coordinator'), there.person('auditor'), inOther].map((person) => ({
    ...person,
    name: `${person.name} (there)`,
  }))
}
