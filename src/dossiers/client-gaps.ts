import type { Client, LivingSituation, NearPerson } from '../clients/index.js'
import type { Couple } from '../mentorships/index.js'

/** What a dossier still lacks. */
export const clientGaps = [
  'emergency-contact',
  'home',
  'birth-date',
  'start-date',
  'communication',
] as const
export type ClientGap = (typeof clientGaps)[number]

type Known = {
  client: Pick<Client, 'birthDate' | 'communication'>
  home: Pick<LivingSituation, 'kind'> | undefined
  people: readonly Pick<NearPerson, 'isEmergencyContact' | 'endedOn'>[]
  couples: readonly Pick<Couple, 'status' | 'startedOn'>[]
}

/** What is still to be asked or looked up, in the order in which it matters in an emergency. */
export function gapsOf({ client, home, people, couples }: Known): ClientGap[] {
  const missing: Record<ClientGap, boolean> = {
    'emergency-contact': !people.some(
      ({ isEmergencyContact, endedOn }) => isEmergencyContact && endedOn === null,
    ),
    home: home === undefined || home.kind === 'unknown',
    'birth-date': client.birthDate === null,
    'start-date': couples.some(({ status, startedOn }) => status !== 'ended' && startedOn === null),
    communication: client.communication === null,
  }
  return clientGaps.filter((gap) => missing[gap])
}
