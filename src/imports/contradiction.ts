import type { Change } from './changes.js'
import type { ImportValues } from './import-values.js'
import type { KnownClient, KnownMentor, KnownMentorship, KnownPeople } from './known-people.js'
import { clientKey, itemsAt } from './known-people.js'
import { isCertainClient, namedMentors } from './match-row.js'
import { plainName } from './plain-word.js'
import type { Contradiction } from './row-plan.js'

/** A mentorship with its people, as Naast knows them. */
export type KnownCouple = {
  readonly mentorship: KnownMentorship
  readonly mentor: KnownMentor
  readonly client: KnownClient
}

/**
 * What a file may not do to a mentorship that exists: hand the client over, open what has ended, or
 * give a number to somebody else. Those are acts of their own in Naast.
 */
export function contradictionWith(
  couple: KnownCouple,
  values: ImportValues,
  known: KnownPeople,
): Contradiction | undefined {
  if (!namedMentors(values, known).some(({ id }) => id === couple.mentor.id)) {
    return { field: 'mentorName', reason: 'other-mentor' }
  }
  if (couple.mentorship.values.status === 'ended' && values.status === 'running') {
    return { field: 'status', reason: 'already-ended' }
  }
  const isOther = isOtherName(couple.client.values.clientName, values.clientName)
  if (isOther && !isCertainClient(values, couple.client)) {
    return { field: 'clientName', reason: 'number-of-another' }
  }
  return undefined
}

/** A number, once given, stays; a file that changes one is about somebody else. */
export function renumbering(changes: readonly Change[]): Contradiction | undefined {
  const numbers = ['externalNumber', 'clientNumber', 'mentorNumber'] as const
  const field = numbers.find((number) =>
    changes.some((change) => change.field === number && change.from !== undefined),
  )
  return field && { field, reason: 'number-of-another' }
}

/** A client has one running mentorship: with another mentor it is a hand-over, not an import. */
export function runsWithAnother(clientId: string, mentorId: string, known: KnownPeople): boolean {
  return itemsAt(known.mentorships, clientKey(clientId)).some(
    (mentorship) => mentorship.values.status === 'running' && mentorship.mentorId !== mentorId,
  )
}

/** 'Hanne' and 'Hanne de Vries' can be one; 'Hanne' and 'Els' cannot. */
function isOtherName(first: string, second: string): boolean {
  const [one, other] = [`${plainName(first)} `, `${plainName(second)} `]
  return !one.startsWith(other) && !other.startsWith(one)
}
