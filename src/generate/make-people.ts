import type { PlainDate } from '../shared/calendar/index.js'
import { add, aName, anAddress, aPhone, atWork, type Making } from './making.js'
import { institutionNames } from './names.js'

const relations = ['parent', 'child', 'sibling', 'friend', 'neighbour', 'doctor', 'care-contact']

/** An invented institution; its number keeps the names apart. */
export function makeInstitution(making: Making, number: number): string {
  const { random, daysAgo } = making
  const [kind, name] = random.pick(institutionNames)
  const home = anAddress(making)
  const created = daysAgo(random.between(1_200, 2_400))
  const id = random.idOn(created)
  add(making, 'institution', {
    ...home,
    id,
    kind,
    name: `${name} ${number}, ${home.place}`,
    phone: aPhone(making),
    created_at: atWork(making, created),
  })
  return id
}

/** A mentor as makers of couples need to know him: when he started, and for how many more there is room. */
export type MadeMentor = {
  id: string
  name: string
  daysAgo: number
  accountId: string
  room: number
}

/** A volunteer; one without couples has just come, or waits. */
export function makeMentor(making: Making, couples: number): MadeMentor {
  const { random, daysAgo, coordinatorId } = making
  const { address_form: _, ...name } = aName(making)
  const days = couples === 0 ? random.between(20, 200) : random.between(450, 2_200)
  const since = daysAgo(days)
  const status = couples === 0 && random.chance(0.4) ? 'applicant' : 'available'
  const id = random.idOn(since)
  const created_at = atWork(making, since)
  const capacity = Math.max(couples, random.between(1, 3))
  add(making, 'mentor', {
    ...name,
    id,
    email: null,
    phone: aPhone(making),
    place: anAddress(making).place,
    languages: random.chance(0.1) ? ['nl', 'tr'] : ['nl'],
    capacity,
    vog_issued_on: random.chance(0.95) ? since : null,
    course_completed_on: random.chance(0.9) ? since : null,
    status,
    status_since: since,
    created_at,
  })
  const statusId = random.idOn(since)
  add(making, 'mentor_status', { id: statusId, mentor_id: id, status, since, created_at })
  const spoken = [name.given_name, name.name_prefix, name.family_name].filter(Boolean).join(' ')
  const room = status === 'available' ? capacity - couples : 0
  return { id, name: spoken, daysAgo: days, accountId: coordinatorId, room }
}

/** A client with a home and near ones, known since a day; answers the id. */
export function makeClient(making: Making, since: PlainDate): string {
  const { random, daysAgo } = making
  const id = random.idOn(since)
  const created_at = atWork(making, since)
  add(making, 'client', {
    ...aName(making),
    id,
    birth_date: daysAgo(random.between(19 * 365, 94 * 365)),
    phone: random.chance(0.3) ? aPhone(making) : null,
    languages: random.chance(0.12) ? ['nl', 'ar'] : ['nl'],
    communication: random.chance(0.4) ? 'Korte zinnen, rustig praten.' : null,
    good_to_know: random.chance(0.3) ? 'Drinkt graag koffie bij het raam.' : null,
    created_at,
  })
  makeHome(making, id, since)
  for (let left = random.between(0, 3); left > 0; left -= 1) {
    makeNearPerson(making, id, since)
  }
  return id
}

function makeHome(making: Making, client_id: string, since: PlainDate) {
  const { random, institutionIds } = making
  const atHome = random.chance(0.25)
  const nowhere = { address: null, postcode: null, place: null }
  add(making, 'living_situation', {
    ...(atHome ? anAddress(making) : nowhere),
    id: random.idOn(since),
    client_id,
    kind: atHome ? 'at-home' : 'institution',
    institution_id: atHome ? null : random.pick(institutionIds),
    since,
    created_at: atWork(making, since),
  })
}

/** A mentorship the court ordered, with the foundation as mentor. */
export function makeMeasure(making: Making, client_id: string, since: PlainDate) {
  const { random } = making
  add(making, 'protective_measure', {
    id: random.idOn(since),
    client_id,
    kind: 'mentorschap',
    order_date: since,
    valid_from: since,
    court: 'Rechtbank Lindehoven',
    appointed: foundationName,
    created_at: atWork(making, since),
  })
}

function makeNearPerson(making: Making, client_id: string, since: PlainDate) {
  const { random } = making
  const { given_name, name_prefix, family_name } = aName(making)
  add(making, 'near_person', {
    id: random.idOn(since),
    client_id,
    name: [given_name, name_prefix, family_name].filter(Boolean).join(' '),
    relation: random.pick(relations),
    is_emergency_contact: random.chance(0.3),
    phone: aPhone(making),
    created_at: atWork(making, since),
  })
}

/** The foundation of every generated office. */
export const foundationName = 'Stichting Mentorschap Lindehoven'
