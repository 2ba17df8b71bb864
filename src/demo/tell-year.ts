import { recordAudit, recordFacts } from '../audit/index.js'
import { couplesOfClient, noteContactDays, type Couple } from '../mentorships/index.js'
import { instantOf, instantPlus, type Instant } from '../shared/calendar/index.js'
import { contactDaysOf, insertContact, logContact } from '../visits/index.js'
import type { NamedCouple } from './demo.store.js'
import { stories } from './stories/index.js'
import type { Telling } from './telling.js'
import { yearOf, type YearEntry } from './year.js'

type Beside = { accountId: string; mentorId: string; couples: readonly Couple[] }

/** Logs the contacts of a year, each by its own mentor on the evening of the day, under the rule of visits. */
export async function tellYear(
  telling: Telling,
  { couples, accounts }: { couples: readonly NamedCouple[]; accounts: ReadonlyMap<string, string> },
): Promise<void> {
  const mentors = await mentorsOf(telling, { couples, accounts })
  for (const entry of yearOf(stories, telling.today)) {
    const mentor = mentors.get(entry.mentor)
    if (mentor === undefined) {
      throw new Error(`No mentor of the caseload is called ${entry.mentor}.`)
    }
    await logEntry(telling, entry, mentor)
  }
  for (const { mentorshipId } of couples) {
    const days = await contactDaysOf(telling.tx, mentorshipId)
    await noteContactDays(telling.tx, { mentorshipId, days, today: telling.today })
  }
}

async function mentorsOf(
  { tx }: Telling,
  { couples, accounts }: { couples: readonly NamedCouple[]; accounts: ReadonlyMap<string, string> },
): Promise<Map<string, Beside>> {
  const mentors = new Map<string, Beside>()
  for (const [mentor, own] of Map.groupBy(couples, (couple) => couple.mentor)) {
    const [{ mentorId } = { mentorId: '' }] = own
    const loaded: Couple[] = []
    for (const { clientId } of own) {
      loaded.push(...(await couplesOfClient(tx, clientId)))
    }
    mentors.set(mentor, { mentorId, accountId: accounts.get(mentor) ?? '', couples: loaded })
  }
  return mentors
}

async function logEntry({ tx, today, newId }: Telling, entry: YearEntry, mentor: Beside) {
  const { accountId, mentorId, couples } = mentor
  const idOf = (name: string) =>
    couples.find(({ clientName }) => clientName === name)?.mentorshipId ?? ''
  const logged = logContact(couples, { contact: entry.contact(idOf), nextOn: null }, today)
  if (!logged.ok) {
    throw new Error(`A visit of ${entry.mentor} cannot be logged: ${logged.reason}`)
  }
  const at = instantOf(logged.value.occurredOn, '19:40')
  const id = newId()
  await insertContact(tx, logged.value, { id, accountId, mentorId, at, newId })
  await logLooks({ tx, newId }, { id, accountId, at, parts: logged.value.parts })
  await recordFacts(tx, logged.value.facts, { by: accountId, at })
}

type Looks = {
  id: string
  accountId: string
  at: Instant
  parts: readonly { couple: Couple }[]
}

/** What the log would hold of that evening: the dossier was read, and the contact was written down. */
async function logLooks({ tx, newId }: Pick<Telling, 'tx' | 'newId'>, looks: Looks): Promise<void> {
  const { id, accountId, at, parts } = looks
  const clientIds = parts.map(({ couple }) => couple.clientId)
  const actor = { accountId, role: 'mentor' } as const
  const entry = { actor, requestId: newId(), outcome: 'allowed', clientIds } as const
  for (const clientId of clientIds) {
    const readAt = instantPlus(at, { minutes: -4 })
    const read = { action: 'read', object: 'client', objectId: clientId, at: readAt } as const
    await recordAudit(tx, { ...entry, ...read, clientIds: [clientId] })
  }
  await recordAudit(tx, { ...entry, action: 'create', object: 'contact', objectId: id, at })
}
