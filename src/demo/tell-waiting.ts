import { recordFacts } from '../audit/index.js'
import {
  insertClient,
  insertLivingSituation,
  onlyNamed,
  registerClient,
  unknownHome,
} from '../clients/index.js'
import { addDays, instantOf, plainDateOf, type Instant } from '../shared/calendar/index.js'
import {
  askOwnNetwork,
  closeEntry,
  findEntry,
  insertChoice,
  keepWaitingContact,
  saveEntry,
  setWaitsFor,
  startWaiting,
} from '../waiting-list/index.js'
import { choiceOfSem, waitingStories } from './stories/waiting.stories.js'
import type { WaitingStory } from './stories/waiting-story.js'
import type { Telling } from './telling.js'

/** Somebody who waits, by given name: for those who tell his profile or a proposal. */
export type Waiting = { clientId: string; entryId: string }

/** Tells who waits for a mentor, the contact kept with them, and whom one youngster chose himself. */
export async function tellWaiting(
  telling: Telling,
  by: string,
): Promise<ReadonlyMap<string, Waiting>> {
  const told = new Map<string, Waiting>()
  for (const story of waitingStories) {
    told.set(story.client.givenName, await tellStory(telling, story, by))
  }
  return told
}

async function tellStory(telling: Telling, story: WaitingStory, by: string): Promise<Waiting> {
  const { tx, newId } = telling
  const at = momentOf(telling, story.ago)
  const clientId = await tellClient(telling, story, { by, at })
  const { regime, urgency, reason, note, waitsFor } = story
  const since = plainDateOf(at)
  const entryId = await startWaiting(
    tx,
    {
      id: newId(),
      clientId,
      referralId: null,
      regime,
      urgency,
      urgencyReason: reason ?? null,
      waitingSince: since,
      waitsFor,
      waitsNote: note ?? null,
    },
    { by, at, today: since },
  )
  if (entryId === undefined) {
    throw new Error(`${story.client.givenName} cannot wait.`)
  }
  await tellMeanwhile(telling, story, { entryId, by })
  return { clientId, entryId }
}

async function tellClient(
  { tx, newId }: Telling,
  { client, home }: WaitingStory,
  { by, at }: { by: string; at: Instant },
): Promise<string> {
  const id = newId()
  const { born, phone = null, goodToKnow = null, ...named } = client
  const details = onlyNamed({ ...named, birthDate: born, phone, goodToKnow })
  await insertClient(tx, { id, details }, at)
  const lived = { ...unknownHome, ...home, detail: home.detail ?? null }
  await insertLivingSituation(tx, { id: newId(), clientId: id, home: lived }, at)
  const known = { namesakes: [], isNumberTaken: false }
  const today = plainDateOf(at)
  const registered = registerClient({ id, details, known, isSomebodyElse: true, today })
  if (!registered.ok) {
    throw new Error(`${named.givenName} cannot be registered: ${registered.reason}`)
  }
  await recordFacts(tx, registered.value.facts, { by, at })
  return id
}

async function tellMeanwhile(
  telling: Telling,
  { network, contacts = [], choice, ended, ago }: WaitingStory,
  { entryId, by }: { entryId: string; by: string },
) {
  const { tx, newId } = telling
  if (network !== undefined) {
    const entry = await getEntry(telling, entryId)
    const { answer: ownNetwork, words } = network
    const changed = askOwnNetwork(entry, { ownNetwork, words })
    const told = { by, at: momentOf(telling, Math.max(0, ago - 2)) }
    await (changed.ok && saveEntry(tx, { entry, changed: changed.value, told }))
  }
  for (const { ago: days, whom, note } of contacts) {
    const at = momentOf(telling, days)
    const contact = { heldOn: plainDateOf(at), withWhom: whom, note, nextOn: null }
    await keepWaitingContact(tx, await getEntry(telling, entryId), { contact, id: newId(), by, at })
  }
  if (choice === true) {
    const at = momentOf(telling, 3)
    const { clientId } = await getEntry(telling, entryId)
    await insertChoice(tx, { id: newId(), entryId, clientId, by, at }, choiceOfSem)
    await setWaitsFor(tx, { id: entryId, waitsFor: 'agreement', by, at })
  }
  if (ended !== undefined) {
    const at = momentOf(telling, ended.ago)
    const { reason, note = null } = ended
    await closeEntry(tx, { id: entryId, reason, note, on: plainDateOf(at), by, at })
  }
}

async function getEntry({ tx }: Telling, entryId: string) {
  const entry = await findEntry(tx, entryId)
  if (entry === undefined) {
    throw new Error('Somebody who waits is not on the list.')
  }
  return entry
}

function momentOf({ today }: Telling, ago: number): Instant {
  return instantOf(addDays(today, -ago), '10:15')
}
