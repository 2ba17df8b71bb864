import { findClient, findNearPeople } from '../../clients/index.js'
import { portraitOf } from '../../evidence/index.js'
import { couplesOfClient, loadMentorship, substitutesOn } from '../../mentorships/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { fullName } from '../../shared/names/index.js'
import type { Telling } from './names-in.js'
import type { Colleague } from './thought.js'

/** What would tell that a text is about this client. */
export async function tellingOf(tx: Tx, clientId: string): Promise<Telling> {
  const client = await findClient(tx, clientId)
  const near = await findNearPeople(tx, clientId)
  const { callName } = await portraitOf(tx, clientId)
  const names = [
    client === undefined ? null : fullName(client),
    callName,
    ...near.map(({ name }) => name),
  ]
  return { names: names.filter((name) => name !== null), birthDate: client?.birthDate ?? null }
}

/** Of these colleagues, the accounts that may open the dossier of this client today. */
export async function insideOf(
  tx: Tx,
  colleagues: readonly Colleague[],
  { clientId, today }: { clientId: string; today: PlainDate },
): Promise<ReadonlySet<string>> {
  const mentors = new Set<string>()
  const couples = await couplesOfClient(tx, clientId)
  for (const { mentorId, mentorshipId } of couples.filter(({ status }) => status !== 'ended')) {
    const loaded = await loadMentorship(tx, mentorshipId)
    const standingIn = loaded === undefined ? [] : substitutesOn(loaded.mentorship, today)
    ;[mentorId, ...standingIn].forEach((id) => mentors.add(id))
  }
  const inside = colleagues.filter(
    ({ role, mentorId }) => role === 'coordinator' || (mentorId !== null && mentors.has(mentorId)),
  )
  return new Set(inside.map(({ accountId }) => accountId))
}
