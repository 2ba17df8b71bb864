import { makeClient, type MadeMentor } from './make-people.js'
import { makeClientProfile } from './make-profiles.js'
import { makeReferral } from './make-referrals.js'
import { add, atWork, type Making } from './making.js'

/** Somebody who has no mentor yet: asked for by a referral, on the list, and for some with a proposal. */
export function makeWaiting(making: Making, mentor: MadeMentor): void {
  const { random, daysAgo } = making
  const days = random.between(3, 400)
  const since = daysAgo(days)
  const clientId = makeClient(making, since)
  const referralId = makeReferral(making, days, clientId)
  const hasProfile = makeClientProfile(making, clientId, days)
  const isProposed = hasProfile && mentor.room > 0 && random.chance(0.15)
  const entry = add(making, 'waiting_entry', {
    id: random.idOn(since),
    client_id: clientId,
    referral_id: referralId,
    regime: random.pick(['statutory', 'statutory', 'statutory', 'newcomer', 'project']),
    ...urgencyOf(making),
    waiting_since: since,
    waits_for: isProposed ? 'answer' : hasProfile ? 'match' : 'intake',
    own_network: random.pick(['nobody', 'perhaps', 'not-asked']),
    next_contact_on: random.chance(0.8) ? daysAgo(random.between(-30, 10)) : null,
    created_at: atWork(making, since),
  })
  const waiting = { id: String(entry.id), regime: String(entry.regime), clientId, days }
  makeWaitingContacts(making, waiting)
  if (isProposed) {
    makeProposal(making, waiting, mentor)
  }
}

type Waiting = { id: string; regime: string; clientId: string; days: number }

function urgencyOf({ random }: Making) {
  const urgency = random.pick([0, 0, 0, 1, 1, 2, 3])
  return { urgency, urgency_reason: urgency === 0 ? null : 'Het is thuis niet vol te houden.' }
}

function makeWaitingContacts(making: Making, { id, clientId, days }: Waiting): void {
  const { random, daysAgo, coordinatorId } = making
  for (let ago = days - random.between(2, 30); ago > 0; ago -= random.between(20, 90)) {
    const held_on = daysAgo(ago)
    add(making, 'waiting_contact', {
      id: random.idOn(held_on),
      waiting_entry_id: id,
      client_id: clientId,
      held_on,
      with_whom: random.pick(['client', 'near-person', 'referrer', 'care']),
      note: random.chance(0.5) ? 'Gebeld en verteld hoe het ervoor staat.' : null,
      account_id: coordinatorId,
      created_at: atWork(making, held_on),
    })
  }
}

function makeProposal(making: Making, { id, clientId, ...waiting }: Waiting, mentor: MadeMentor) {
  const { random, daysAgo, coordinatorId } = making
  const on = daysAgo(random.between(0, Math.min(20, waiting.days, mentor.daysAgo)))
  const at = atWork(making, on)
  const isAsked = random.chance(0.7)
  add(making, 'match_proposal', {
    id: random.idOn(on),
    client_id: clientId,
    mentor_id: mentor.id,
    waiting_entry_id: id,
    regime: waiting.regime,
    status: 'asking-mentor',
    suggested_mentor_id: mentor.id,
    followed_suggestion: true,
    reason: 'Zij houden van dezelfde dingen en wonen dicht bij elkaar.',
    explanation: '{}',
    proposed_by: coordinatorId,
    proposed_at: at,
    told_to_mentor: isAsked ? 'Iemand in uw buurt zoekt een mentor.' : null,
    mentor_asked_at: isAsked ? at : null,
  })
}
