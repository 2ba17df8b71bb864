import type { Database } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'
import type { Asking } from './ask.js'
import type { Admin } from './admin.js'
import type { Telling } from './histories.js'
import type { Chance } from './seeded.js'
import { aDossier, type Dossier, type Setting, type Tie, type Ties } from './world-dossier.js'
import type { Foundation } from './world-foundation.js'
import type { Note } from './world-notes.js'
import { aPerson, type Person } from './world-people.js'
import type { World } from './world.js'

/** A dossier whose ties change while a history is told. */
export type Changing = Dossier & {
  ties: { mandates: Tie[]; substitutes: Tie[]; endedOn: string | null }
}

/** A small foundation that lives through a history, and what the model knows of it. */
export type Life = {
  admin: Admin
  database: Database
  chance: Chance
  setting: Setting
  asking: Asking
  world: World
  day: string
  mentors: string[]
  dossiers: Changing[]
  people: Person[]
  notes: Note[]
}

/** Three mentors, three clients, a coordinator, an auditor and a guest, on the first day of their history. */
export async function aLife(telling: Telling, chance: Chance): Promise<Life> {
  const { admin, world } = telling
  const { canaries } = world
  const organisation = newId()
  const name = canaries.make({
    organisation,
    place: 'name of a small foundation',
    about: { kind: 'organisation' },
  })
  await admin.put('organisation', { id: organisation, name, created_at: now })
  const making = { admin, canaries, organisation }
  const coordinator = await aPerson(making, 'coordinator', { role: 'coordinator' })
  const setting = { ...making, author: coordinator.accountId }
  const mentors = [await aMentor(setting), await aMentor(setting), await aMentor(setting)]
  const institution = await anInstitution(setting)
  const dossiers: Changing[] = []
  for (const mentor of mentors) {
    dossiers.push(
      changing(await aDossier(setting, { name: `client ${dossiers.length}`, mentor, institution })),
    )
  }
  const people = [coordinator, await aPerson(making, 'auditor', { role: 'auditor' })]
  for (const [nth, mentorId] of mentors.entries()) {
    people.push(await aPerson(making, `mentor ${nth}`, { role: 'mentor', mentorId }))
  }
  const life = {
    admin,
    chance,
    setting,
    mentors,
    dossiers,
    people,
    day: '2026-11-21',
    notes: [] as Note[],
  }
  const { database, ...asking } = telling.appAt(() => `${life.day}${now.slice(10)}`)
  return Object.assign(life, { database, asking, world: worldOf(telling.world, life) })
}

/** Everybody who is still in goes on working: a session would otherwise end by itself overnight. */
export async function refreshSessions({ admin, setting, day, people }: Life): Promise<void> {
  for (const person of people.filter(
    ({ validUntil }) => validUntil !== undefined && validUntil <= day,
  )) {
    person.role = undefined
  }
  await admin.ask(
    `update session set last_seen_at = $2, proven_at = $2, expires_at = $3 where organisation_id = $1`,
    [setting.organisation, `${day}${now.slice(10)}`, `${day}T22:00:00.000Z`],
  )
}

const dossierNames = ['own', 'unrelated', 'two'] as const

/** The small foundation in place of the one in which the matrix is tried. */
function worldOf(
  world: World,
  life: Pick<Life, 'setting' | 'dossiers' | 'people' | 'notes' | 'day'>,
): World {
  const here = {
    ...world.here,
    id: life.setting.organisation,
    dossiers: Object.fromEntries(
      life.dossiers.map((dossier, nth) => [dossierNames[nth], dossier]),
    ) as unknown as Foundation['dossiers'],
    sharedContact: newId(),
    notes: life.notes,
    people: life.people,
    person: (name: string) =>
      life.people.find((person) => person.name === name) ?? world.here.person(name),
  }
  return { ...world, here, people: life.people, day: life.day }
}

function changing(dossier: Dossier): Changing {
  const { mandates, substitutes, endedOn }: Ties = dossier.ties
  return { ...dossier, ties: { mandates: [...mandates], substitutes: [...substitutes], endedOn } }
}

async function aMentor({ admin, canaries, organisation }: Setting): Promise<string> {
  const mentor = newId()
  const about = { kind: 'mentor', mentor, part: 'name' } as const
  const given_name = canaries.make({ organisation, place: 'name of a mentor', about })
  await admin.put('mentor', {
    organisation_id: organisation,
    id: mentor,
    given_name,
    created_at: now,
  })
  return mentor
}

async function anInstitution({ admin, canaries, organisation }: Setting): Promise<string> {
  const id = newId()
  const about = { kind: 'institution', clients: [], isNameOfHome: true } as const
  const name = canaries.make({ organisation, place: 'name of a house', about })
  await admin.put('institution', { organisation_id: organisation, id, name, created_at: now })
  return id
}
