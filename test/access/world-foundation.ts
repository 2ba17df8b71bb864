import { newId, now } from '../test-office.js'
import type { Database } from '../../src/shared/database/index.js'
import type { Admin } from './admin.js'
import type { Canaries } from './canary.js'
import { aDossier, type Dossier, type Setting } from './world-dossier.js'
import { putVisit } from './world-visit.js'
import { aPerson, type Person } from './world-people.js'
import { peopleWanted } from './world-roles.js'
import type { Paper } from './world-documents.js'
import { putOversight, type Oversight } from './world-oversight.js'
import { openEmergencies, putNotes, type Note } from './world-notes.js'
import { putStatements, type Statements } from './world-statements.js'
import { officeThings, type OfficeThings } from './world-office.js'

/** The mentors of a foundation, by how they stand towards the dossier called `own`. */
export const mentorNames = [
  'own',
  'other',
  'former',
  'deputy',
  'past',
  'future',
  'two',
  'merged',
] as const
export type MentorName = (typeof mentorNames)[number]

/** The dossiers of a foundation, seen from the mentor called `own`. */
export const dossierNames = [
  'own',
  'unrelated',
  'merged',
  'ended',
  'paused',
  'handed',
  'two',
] as const
export type DossierName = (typeof dossierNames)[number]

export type Foundation = {
  id: string
  mentors: Record<MentorName, string>
  dossiers: Record<DossierName, Dossier>
  /** A visit to two clients at once: the one of `own` and the one of `other`. */
  sharedContact: string
  office: OfficeThings
  oversight: Oversight
  statements: Statements
  notes: readonly Note[]
  /** Added once the app runs, because it encrypts them. */
  papers: readonly Paper[]
  people: readonly Person[]
  person: (name: string) => Person
}

type Building = { admin: Admin; canaries: Canaries; database: Database }

/** Puts a whole foundation into the world. */
export async function aFoundation(
  { admin, canaries, database }: Building,
  name: string,
): Promise<Foundation> {
  const id = newId()
  const word = canaries.make({
    organisation: id,
    place: `name of ${name}`,
    about: { kind: 'organisation' },
  })
  await admin.put('organisation', { id, name: word, phone: word, created_at: now })
  const making = { admin, canaries, organisation: id }
  const author = await aPerson(making, 'author', { role: 'coordinator' })
  const setting = { ...making, author: author.accountId }
  const mentors = await putMentors(setting)
  const institution = newId()
  const dossiers = await putDossiers(setting, mentors, institution)
  const sharedContact = newId()
  const visit = { name: 'own and unrelated', mentor: mentors.own, contact: sharedContact }
  await putVisit(setting, visit, [dossiers.own, dossiers.unrelated])
  const people: Person[] = [author]
  for (const [called, wanted] of Object.entries(peopleWanted({ mentors, dossiers }))) {
    people.push(await aPerson(making, called, wanted))
  }
  const person = personIn(people)
  const twice = { role: 'relative', clientId: dossiers.own.client } as const
  const { accountId } = person('professional for measures')
  people.push(await aPerson(making, 'relative who is also invited', { ...twice, accountId }))
  const office = await officeThings(setting, { institution, mentors, dossiers, person })
  const oversight = await putOversight(setting, person)
  const statements = await putStatements(setting, { dossiers, person })
  const notes = await putNotes({ setting, database, person }, dossiers)
  await openEmergencies({ setting, database, person }, dossiers.own)
  return {
    id,
    mentors,
    dossiers,
    sharedContact,
    office,
    oversight,
    statements,
    notes,
    papers: [],
    people,
    person,
  }
}

function personIn(people: readonly Person[]) {
  return function person(name: string): Person {
    const found = people.find((one) => one.name === name)
    if (found === undefined) {
      throw new Error(`Nobody in the world is called ${name}`)
    }
    return found
  }
}

async function putMentors({ admin, canaries, organisation }: Setting) {
  const ids = Object.fromEntries(mentorNames.map((name) => [name, newId()])) as Record<
    MentorName,
    string
  >
  for (const name of mentorNames) {
    const mentor = ids[name]
    const word = (place: string, part: 'name' | 'phone' | 'private') =>
      canaries.make({
        organisation,
        place: `${place} of mentor ${name}`,
        about: { kind: 'mentor', mentor, part },
      })
    await admin.put('mentor', {
      organisation_id: organisation,
      id: mentor,
      external_number: word('number', 'private'),
      given_name: word('given name', 'name'),
      family_name: word('family name', 'name'),
      email: `${word('e-mail', 'private')}@example.org`,
      phone: word('phone', 'phone'),
      place: word('place', 'private'),
      note: word('note', 'private'),
      status: 'available',
      status_since: '2024-01-01',
      vog_issued_on: '2024-12-01',
      merged_into_id: name === 'merged' ? ids.own : null,
      created_at: now,
    })
  }
  return ids
}

async function putDossiers(
  setting: Setting,
  mentors: Record<MentorName, string>,
  institution: string,
): Promise<Record<DossierName, Dossier>> {
  await setting.admin.put('institution', {
    organisation_id: setting.organisation,
    id: institution,
    ...(await institutionWords(setting)),
    created_at: now,
  })
  const make = (name: string, wanted: Partial<Parameters<typeof aDossier>[1]> = {}) =>
    aDossier(setting, { name, mentor: mentors.own, institution, ...wanted })
  const earlier = [{ mentor: mentors.former, from: '2025-01-15', until: '2026-03-01' }]
  const substitutes = [
    { mentor: mentors.past, from: '2026-06-01', until: '2026-11-21' },
    { mentor: mentors.deputy, from: '2026-11-21', until: '2026-11-22' },
    { mentor: mentors.future, from: '2026-11-22', until: '2026-12-22' },
  ]
  const own = await make('own', { earlier, substitutes })
  return {
    own,
    unrelated: await make('unrelated', { mentor: mentors.other }),
    merged: await make('merged', { mentor: mentors.other, mergedInto: own.client }),
    ended: await make('ended', { status: 'ended', endedOn: '2026-11-21' }),
    paused: await make('paused', { status: 'paused', struckOut: true }),
    handed: await make('handed', {
      mentor: mentors.other,
      earlier: [{ mentor: mentors.own, from: '2025-01-15', until: '2026-11-21' }],
    }),
    two: await make('two', { mentor: mentors.two }),
  }
}

function institutionWords({ canaries, organisation }: Setting) {
  const word = (place: string) =>
    canaries.make({
      organisation,
      place: `${place} of institution`,
      about: {
        kind: 'institution',
        clients: [],
        ...(place === 'name' && { isNameOfHome: true as const }),
      },
    })
  return Promise.resolve({
    name: word('name'),
    kind: 'nursing-home',
    address: word('address'),
    place: word('place'),
    phone: word('phone'),
    note: word('note'),
  })
}
