import type { LivingWill } from '../living-wills/index.js'
import type { Client, LivingSituation, NearPerson, ProtectiveMeasure } from '../clients/index.js'

/** Somebody to call, by what he is to the client; the phone is null when nobody knows it. */
export type CallPerson = { name: string; phone: string | null }

/** Everything somebody must know at the bedside, on one sheet of paper. */
export type EmergencyCard = {
  client: Client
  home: LivingSituation | undefined
  institutionPhone: string | null
  mentors: readonly CallPerson[]
  substitutes: readonly CallPerson[]
  foundation: CallPerson
  /** Who is called in an emergency first, then doctor, curator and bewindvoerder, then the others. */
  people: readonly NearPerson[]
  /** What the client refused or wished on paper, as it holds today: read first at the bedside. */
  wills: readonly LivingWill[]
  /** Only the measures that hold today. */
  measures: readonly ProtectiveMeasure[]
}

const professionals: readonly NearPerson['relation'][] = ['doctor', 'curator', 'bewindvoerder']

/** One sheet has room for this many people around the client. */
const mostPeople = 8

/** Whom to call of the people around, in the order of the card; who is out of touch is left out. */
export function peopleToCall(people: readonly NearPerson[]): NearPerson[] {
  const rank = ({ isEmergencyContact, relation }: NearPerson) =>
    isEmergencyContact ? 0 : professionals.includes(relation) ? 1 : 2
  return people
    .filter(({ endedOn, phone }) => endedOn === null && phone !== null)
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostPeople)
}
