import {
  insertAskedNone,
  insertLivingWill,
  insertLivingWillCorrection,
} from '../living-wills/index.js'
import { givePermission, insertPermission } from '../permissions/index.js'
import { addDays, addMonths, instantOf } from '../shared/calendar/index.js'
import type { NamedCouple } from './demo.store.js'
import {
  askedInVain,
  papersOf,
  permittedOf,
  type PaperOf,
  type PermittedOf,
} from './stories/papers.stories.js'
import type { Telling } from './telling.js'

type Beside = { couple: NamedCouple; by: string }
type Inside = { couples: readonly NamedCouple[]; accounts: ReadonlyMap<string, string> }

/** Records what some clients put on paper, that one has nothing on paper, and what mentors left to two of them. */
export async function tellWills(telling: Telling, inside: Inside): Promise<void> {
  for (const paper of papersOf) {
    await tellPaper(telling, paper, besideClient(inside, paper.client))
  }
  for (const { client, ago, whom } of askedInVain) {
    const { couple, by } = besideClient(inside, client)
    const askedOn = addDays(telling.today, -ago)
    const place = { id: telling.newId(), clientId: couple.clientId, by }
    const asked = { askedOn, askedWhom: whom }
    await insertAskedNone(telling.tx, { ...place, at: instantOf(askedOn, '19:30') }, asked)
  }
  for (const permitted of permittedOf) {
    await tellPermitted(telling, permitted, besideClient(inside, permitted.client))
  }
}

function besideClient({ couples, accounts }: Inside, client: string): Beside {
  const couple = couples.find((one) => one.client === client)
  if (couple === undefined) {
    throw new Error(`No client of the caseload is called ${client}.`)
  }
  return { couple, by: accounts.get(couple.mentor) ?? '' }
}

async function tellPaper(
  { tx, today, newId }: Telling,
  { ago, will, added }: PaperOf,
  { couple: { clientId }, by }: Beside,
) {
  const recordedOn = addDays(today, -ago)
  const [id, at] = [newId(), instantOf(recordedOn, '20:10')]
  const words = { ...will, writtenOn: addMonths(recordedOn, -40), documentId: null }
  await insertLivingWill(tx, { id, clientId, by, at }, words)
  if (added !== undefined) {
    const correction = { id: newId(), version: 1, corrected: added, will: { id, clientId } }
    await insertLivingWillCorrection(tx, { ...correction, by, at })
  }
}

async function tellPermitted(
  { tx, today, newId }: Telling,
  { ago, days, permission }: PermittedOf,
  { couple, by }: Beside,
) {
  const from = addDays(today, -ago)
  const { clientId, mentorshipId, mentor } = couple
  const given = givePermission(
    {
      ...permission,
      kind: 'client-acts',
      from,
      until: days === undefined ? null : addDays(from, days),
      givenBy: mentor,
      howGiven: null,
    },
    today,
  )
  if (!given.ok) {
    throw new Error(`The permission cannot be given: ${given.reason}`)
  }
  const place = { id: newId(), clientId, mentorshipId, replaces: null, by }
  await insertPermission(tx, { ...place, at: instantOf(from, '20:20') }, given.value)
}
