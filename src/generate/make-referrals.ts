import { foldPlace } from '../places/index.js'
import { addDays, type PlainDate } from '../shared/calendar/index.js'
import { add, aName, anAddress, aPhone, atWork, type Making } from './making.js'
import { places } from './names.js'

const askers = ['self', 'parent-or-child', 'sibling', 'institution', 'district-team', 'hospital']
const answerDays = 7

/** A request for help so many days ago: it became this client, or, without one, it is open or was answered. */
export function makeReferral(making: Making, days: number, clientId?: string): string {
  const { random, daysAgo } = making
  const { given_name, family_name } = aName(making)
  const on = daysAgo(days)
  const isOpen = clientId === undefined && days <= answerDays + 3
  making.referrals.count += 1
  const row = add(making, 'referral', {
    id: random.idOn(on),
    number: making.referrals.count,
    via: random.pick(['form', 'referrer', 'telephone']),
    received_at: atWork(making, on),
    answer_due_on: addDays(on, answerDays),
    receipt_hash: random.idOn(on) + random.idOn(on),
    suspicions: isOpen && random.chance(0.1) ? ['fast'] : [],
    asker_role: random.pick(askers),
    asker_name: `${given_name} ${family_name}`,
    asker_phone: aPhone(making),
    given_name: aName(making).given_name,
    family_name: aName(making).family_name,
    age: random.between(18, 95),
    living_kind: random.pick(['at-home', 'institution', 'hospital']),
    place: anAddress(making).place,
    way: random.pick(['statutory', 'statutory', 'newcomer', 'unknown']),
    why: 'Kan niet meer zelf beslissen over zorg, en er is niemand die helpt.',
    urgency: random.pick(['can-wait', 'weeks', 'weeks', 'days']),
    knows: random.pick(['agrees', 'agrees', 'does-not-know', 'objects']),
    ...(isOpen ? stillOpen(making) : answered(making, { on, clientId })),
    client_id: clientId ?? null,
  })
  return String(row.id)
}

function stillOpen({ random }: Making) {
  const none = { answered_on: null, answered_by: null, answer_reason: null, told_how: null }
  return { status: random.chance(0.7) ? 'new' : 'looking', ...none }
}

function answered(
  { coordinatorId }: Making,
  { on, clientId }: { on: PlainDate; clientId?: string | undefined },
) {
  return {
    status: clientId === undefined ? 'declined' : 'accepted',
    answered_on: on,
    answered_by: coordinatorId,
    answer_reason: 'Zo is het besproken.',
    told_how: 'phone',
  }
}

/** Requests that became nobody: some wait for an answer, most were answered. */
export function makeOtherReferral(making: Making): void {
  makeReferral(making, making.random.between(0, making.random.chance(0.3) ? 9 : 400))
}

/** Where the invented places lie, so that there are distances: the foundation's own table of points. */
export function makePlacePoints(making: Making): void {
  const { random, coordinatorId, today } = making
  const id = random.idOn(today)
  add(making, 'place_import', {
    id,
    state: 'used',
    point_count: places.length,
    account_id: coordinatorId,
    created_at: atWork(making, today),
  })
  for (const place of places) {
    add(making, 'place_point', {
      place_import_id: id,
      key: foldPlace(place).key,
      latitude: 52 + random.next() * 0.6,
      longitude: 5 + random.next() * 0.9,
    })
  }
}
