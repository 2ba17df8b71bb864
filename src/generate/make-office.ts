import { emptyBatch, type Batch } from './loaded-tables.js'
import { makeCouple } from './make-couple.js'
import { makeInstitution, makeMentor, type MadeMentor } from './make-people.js'
import { makeMentorProfile } from './make-profiles.js'
import { makeOtherReferral, makePlacePoints } from './make-referrals.js'
import { makeWaiting } from './make-waiting.js'
import { add, atWork, startMaking, type Making, type Wanted } from './making.js'
import { createRandom } from './random.js'

const couplesPerBatch = 1_000
const clientsPerInstitution = 40
const mentorsWithAccount = 20

/** How many couples a mentor has: 106 mentors to 123 clients, as in the caseload of a real region. */
const caseloads = [
  ...Array<number>(6).fill(0),
  ...Array<number>(77).fill(1),
  ...Array<number>(12).fill(2),
  ...Array<number>(4).fill(3),
  4,
]

/** The organisation of a generated office; the same seed and size always have the same id. */
export function organisationOf({ clients, seed }: Pick<Wanted, 'clients' | 'seed'>) {
  const id = createRandom(`organisation/${seed}/${clients}`).idOn('2000-01-01')
  return { id, name: `Fictief kantoor ${seed} (${clients})` }
}

/** All rows of an office, in batches that are small enough to hold; the first has the house itself. */
export function* makeOffice(wanted: Wanted): Generator<Batch> {
  const making = makeHouse(wanted)
  let accountsLeft = mentorsWithAccount
  for (let clientsLeft = wanted.clients; clientsLeft > 0;) {
    const couples = Math.min(clientsLeft, making.random.pick(caseloads))
    const mentor = makeMentor(making, couples)
    if (couples > 0 && accountsLeft > 0) {
      mentor.accountId = makeMentorAccount(making, mentor, wanted)
      accountsLeft -= 1
    }
    for (let couple = 0; couple < couples; couple += 1) {
      makeCouple(making, mentor)
    }
    clientsLeft -= couples
    clientsLeft -= makeWaitingBeside(making, mentor, clientsLeft)
    if (making.batch.client.length >= couplesPerBatch) {
      yield taken(making)
    }
  }
  yield taken(making)
}

/** Beside this share of the mentors somebody waits: some 6 % of all clients. As many asked for help in vain. */
const shareWaiting = 0.07

/** Now and then somebody who waits, in proportion to those who do not; answers how many. */
function makeWaitingBeside(making: Making, mentor: MadeMentor, most: number): number {
  makeMentorProfile(making, mentor)
  if (most === 0 || !making.random.chance(shareWaiting)) {
    return 0
  }
  makeWaiting(making, mentor)
  makeOtherReferral(making)
  return 1
}

function taken(making: Making): Batch {
  const { batch } = making
  making.batch = emptyBatch()
  return batch
}

function makeHouse(wanted: Wanted): Making {
  const making = startMaking(wanted)
  const count = Math.max(4, Math.ceil(wanted.clients / clientsPerInstitution))
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const institutionIds = numbers.map((number) => makeInstitution(making, number))
  const email = `coordinator-${wanted.seed}-${wanted.clients}@example.org`
  makeAccount(making, { id: making.coordinatorId, email, name: 'Coördinator', mentorId: null })
  makePlacePoints(making)
  return { ...making, institutionIds }
}

/** A mentor who can be signed in; his account is known by his number in the office. */
function makeMentorAccount(making: Making, mentor: MadeMentor, { seed, clients }: Wanted): string {
  const id = making.random.idOn(making.daysAgo(mentor.daysAgo))
  const email = `mentor-${mentor.id.slice(-8)}-${seed}-${clients}@example.org`
  makeAccount(making, { id, email, name: mentor.name, mentorId: mentor.id })
  return id
}

type NewAccount = { id: string; email: string; name: string; mentorId: string | null }

function makeAccount(making: Making, { id, email, name, mentorId }: NewAccount) {
  const { random, daysAgo } = making
  const since = daysAgo(400)
  add(making, 'account', {
    id,
    email: email.toLowerCase(),
    name,
    created_at: atWork(making, since),
  })
  add(making, 'role_assignment', {
    id: random.idOn(since),
    account_id: id,
    role: mentorId === null ? 'coordinator' : 'mentor',
    mentor_id: mentorId,
    valid_from: since,
  })
}
