import type { ImportValues } from './import-values.js'
import {
  itemsAt,
  nameKey,
  numberKeys,
  pairKey,
  type KnownClient,
  type KnownMentor,
  type KnownMentorship,
  type KnownPeople,
} from './known-people.js'

/** The mentorships that a row can be about: by its number, else by its client with its mentor. */
export function matchingMentorships(
  values: ImportValues,
  known: KnownPeople,
): readonly KnownMentorship[] {
  const [numberKey] = numberKeys(values.externalNumber)
  const [numbered] = numberKey === undefined ? [] : itemsAt(known.mentorships, numberKey)
  if (numbered !== undefined) {
    return [numbered]
  }
  const mentors = namedMentors(values, known)
  return matchingClients(values, known)
    .flatMap((client) => mentors.map((mentor) => pairKey(client.id, mentor.id)))
    .flatMap((key) => itemsAt(known.mentorships, key))
    .filter((found) => canBeSame(values.externalNumber, found.values.externalNumber))
}

/** The clients that a row can be about: the one with its number, else those with its name. */
export function matchingClients(values: ImportValues, known: KnownPeople): readonly KnownClient[] {
  const [numberKey] = numberKeys(values.clientNumber)
  const [numbered] = numberKey === undefined ? [] : itemsAt(known.clients, numberKey)
  if (numbered !== undefined) {
    return [numbered]
  }
  return itemsAt(known.clients, nameKey(values.clientName)).filter(
    (client) =>
      canBeSame(values.clientNumber, client.values.clientNumber) &&
      canBeSame(values.birthDate, client.values.birthDate),
  )
}

/**
 * The mentors that a new mentorship can be for. A client of the same name is somebody else, and so
 * is a mentor with another e-mail address: two people must never share a file by mistake.
 */
export function matchingMentors(values: ImportValues, known: KnownPeople): readonly KnownMentor[] {
  return namedMentors(values, known).filter((mentor) =>
    canBeSame(values.mentorEmail, mentor.values.mentorEmail),
  )
}

/** Mentors of this number or name: those with the same address when there are, else all of them. */
export function namedMentors(values: ImportValues, known: KnownPeople): readonly KnownMentor[] {
  const [numberKey] = numberKeys(values.mentorNumber)
  const [numbered] = numberKey === undefined ? [] : itemsAt(known.mentors, numberKey)
  if (numbered !== undefined) {
    return [numbered]
  }
  const named = itemsAt(known.mentors, nameKey(values.mentorName)).filter((mentor) =>
    canBeSame(values.mentorNumber, mentor.values.mentorNumber),
  )
  const sameEmail = named.filter(
    (mentor) => mentor.values.mentorEmail?.toLowerCase() === values.mentorEmail,
  )
  return values.mentorEmail !== undefined && sameEmail.length > 0 ? sameEmail : named
}

/** Tells whether the file itself settles that this is the client: same number or same birth date. */
export function isCertainClient(values: ImportValues, client: KnownClient): boolean {
  const { clientNumber, birthDate } = client.values
  const isSameNumber = clientNumber?.toLowerCase() === values.clientNumber?.toLowerCase()
  return (
    (clientNumber !== undefined && isSameNumber) ||
    (birthDate !== undefined && birthDate === values.birthDate)
  )
}

/** Two values that are both known tell people apart; an unknown one never does. */
function canBeSame(first: string | undefined, second: string | undefined): boolean {
  return first === undefined || second === undefined || first.toLowerCase() === second.toLowerCase()
}
