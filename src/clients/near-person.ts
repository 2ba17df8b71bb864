import { changesBetween, type Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** What somebody is to the client. */
export const relations = [
  'partner',
  'parent',
  'child',
  'sibling',
  'other-family',
  'friend',
  'neighbour',
  'care-contact',
  'doctor',
  'bewindvoerder',
  'curator',
  'other',
] as const
export type Relation = (typeof relations)[number]

/** What is told about somebody near the client: family, a friend, or who cares by profession. */
export type NearPersonDetails = {
  name: string
  relation: Relation
  isEmergencyContact: boolean
  phone: string | null
  email: string | null
  note: string | null
}

/** A near person as saved; with `endedOn` the contact is over, and he stays in the history. */
export type NearPerson = NearPersonDetails & {
  id: string
  endedOn: PlainDate | null
  version: number
}

/** Why a near person cannot be noted. */
export type NearPersonRefusal = 'emergency-without-phone' | 'ended-in-the-future'

/** What is to be saved of a near person. */
export type NearPersonDecided = {
  details: NearPersonDetails
  endedOn: PlainDate | null
  facts: readonly Fact[]
}

/** Adds somebody near the client. Who is called in an emergency needs a number to call. */
export function addNearPerson(
  clientId: string,
  details: NearPersonDetails,
): Result<NearPersonDecided, NearPersonRefusal> {
  const content = { name: details.name, relation: details.relation }
  return isUnreachable(details)
    ? refused('emergency-without-phone')
    : ok({ details, endedOn: null, facts: [{ type: 'nearPersonAdded', clientId, content }] })
}

type NearPersonChange = {
  clientId: string
  person: NearPerson
  details: NearPersonDetails
  endedOn: PlainDate | null
  today: PlainDate
}

/** Changes or ends a contact. Refuses an emergency contact without number, and an end still to come. */
export function changeNearPerson({
  clientId,
  person,
  details,
  endedOn,
  today,
}: NearPersonChange): Result<NearPersonDecided, NearPersonRefusal> {
  if (endedOn !== null && endedOn > today) {
    return refused('ended-in-the-future')
  }
  if (endedOn === null && isUnreachable(details)) {
    return refused('emergency-without-phone')
  }
  const { name } = details
  const changes = changesBetween<NearPersonDetails>(person, details)
  const isEnded = endedOn !== null && person.endedOn === null
  return ok({
    details,
    endedOn,
    facts: [
      ...(Object.keys(changes).length > 0
        ? [{ type: 'nearPersonChanged', clientId, content: { name, changes } }]
        : []),
      ...(isEnded ? [{ type: 'nearPersonEnded', clientId, content: { name, on: endedOn } }] : []),
    ],
  })
}

function isUnreachable({ isEmergencyContact, phone }: NearPersonDetails): boolean {
  return isEmergencyContact && phone === null
}
