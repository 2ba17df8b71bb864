import {
  evidenceOf,
  insertConfirmation,
  insertContradiction,
  insertEvidence,
  insertReading,
  savePortrait,
} from '../evidence/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import { expressionCalled, type NamedCouple } from './demo.store.js'
import { introductions, knownOf, type KnownOf } from './stories/evidence.stories.js'
import type { Telling } from './telling.js'

type Beside = { couple: NamedCouple; by: string }
type Inside = { couples: readonly NamedCouple[]; accounts: ReadonlyMap<string, string> }

/** Keeps what mentors came to know of their clients in the year, and how some introduce themselves. */
export async function tellEvidence(telling: Telling, inside: Inside): Promise<void> {
  for (const known of knownOf) {
    await tellKnown(telling, known, besideClient(inside, known.client))
  }
  for (const client of Object.keys(introductions)) {
    await tellPortrait(telling, client, besideClient(inside, client))
  }
}

function besideClient({ couples, accounts }: Inside, client: string): Beside {
  const couple = couples.find((one) => one.client === client)
  if (couple === undefined) {
    throw new Error(`No client of the caseload is called ${client}.`)
  }
  return { couple, by: accounts.get(couple.mentor) ?? '' }
}

async function tellKnown(
  { tx, today, newId }: Telling,
  { what, by: source, ago, confirmed, said, against }: KnownOf,
  { couple: { clientId }, by }: Beside,
) {
  const learnedOn = addDays(today, -ago)
  const at = instantOf(learnedOn, '19:45')
  const id = newId()
  const expressionId = said && (await expressionCalled(tx, { clientId, words: what.words }))
  const words = {
    source: 'client',
    sourceName: null,
    howLearned: 'said',
    certainty: 'sure',
    ...source,
    ...what,
    learnedOn,
  } as const
  const kept = { id, clientId, words, ...(expressionId !== undefined && { expressionId }) }
  await insertEvidence(tx, kept, { by, at })
  const part = { evidenceId: id, clientId }
  if (confirmed !== undefined) {
    const confirmedOn = addDays(today, -confirmed.ago)
    const confirmation = { ...part, id: newId(), confirmedOn, note: confirmed.note ?? null }
    await insertConfirmation(tx, confirmation, { by, at: instantOf(confirmedOn, '19:50') })
  }
  if (against !== undefined) {
    const other = (await evidenceOf(tx, clientId)).find((one) => one.words === against)
    const pair = { ...part, id: newId(), otherId: other?.id ?? '' }
    await insertContradiction(tx, pair, { by, at })
  }
}

async function tellPortrait(
  { tx, today, newId }: Telling,
  client: string,
  { couple: { clientId }, by }: Beside,
) {
  const about = introductions[client]
  if (about === undefined) {
    return
  }
  const { read, ...words } = about
  const at = instantOf(addDays(today, -60), '20:00')
  const fresh = { id: newId(), clientId, shown: { id: null }, version: 0 }
  await savePortrait(tx, { ...fresh, words, by, at })
  if (read !== undefined) {
    const readOn = addDays(today, -read.ago)
    const reading = { id: newId(), clientId, readOn, said: read.said, by }
    await insertReading(tx, { ...reading, at: instantOf(readOn, '20:05') })
  }
}
