import type { Fact } from '../audit/index.js'
import type { Client, ClientDetails, LivingSituation } from '../clients/index.js'
import type { Couple } from '../mentorships/index.js'
import { fullName } from '../shared/names/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** One of two registrations that may be the same person. */
export type Registration = {
  client: Client
  couples: readonly Couple[]
}

/** One registration with all that would move. */
export type RegistrationShown = Registration & {
  home: LivingSituation | undefined
  contacts: number
  people: number
  measures: number
}

/** Why two registrations cannot become one. */
export type MergeRefusal = 'same-registration' | 'both-have-a-mentor' | 'met-together'

/** What is to be saved: which registration stays, with what, and what the history tells. */
export type ClientsMerged = {
  keepId: string
  version: number
  mergedId: string
  details: ClientDetails
  facts: readonly Fact[]
}

type Merge = { keep: Registration; drop: Registration; wereMetTogether: boolean }

/**
 * Merges two registrations of one client. What the kept one does not know, the other fills in. Refuses
 * when both have a mentorship under the same regime now, and when both were met in one contact: then
 * they are two people.
 */
export function mergeClients({
  keep,
  drop,
  wereMetTogether,
}: Merge): Result<ClientsMerged, MergeRefusal> {
  if (keep.client.id === drop.client.id) {
    return refused('same-registration')
  }
  if (haveSameRegimeNow(keep, drop)) {
    return refused('both-have-a-mentor')
  }
  if (wereMetTogether) {
    return refused('met-together')
  }
  const { id, version } = keep.client
  const mergedId = drop.client.id
  const content = {
    name: fullName(drop.client),
    mergedId,
    externalNumber: drop.client.externalNumber,
    mentorships: drop.couples.map(({ mentorshipId }) => mentorshipId),
  }
  return ok({
    keepId: id,
    version,
    mergedId,
    details: mergedDetails(keep.client, drop.client),
    facts: [{ type: 'clientsMerged', clientId: id, content }],
  })
}

function haveSameRegimeNow(one: Registration, other: Registration): boolean {
  const now = (registration: Registration) =>
    registration.couples.filter(({ status }) => status !== 'ended').map(({ regime }) => regime)
  return now(one).some((regime) => now(other).includes(regime))
}

/** The details of the kept registration, completed with what only the other knows. */
function mergedDetails(keep: Client, drop: Client): ClientDetails {
  const hasFamilyName = keep.familyName !== null
  return {
    givenName: keep.givenName,
    namePrefix: hasFamilyName ? keep.namePrefix : drop.namePrefix,
    familyName: hasFamilyName ? keep.familyName : drop.familyName,
    externalNumber: keep.externalNumber ?? drop.externalNumber,
    addressForm: keep.addressForm === 'neutral' ? drop.addressForm : keep.addressForm,
    birthDate: keep.birthDate ?? drop.birthDate,
    phone: keep.phone ?? drop.phone,
    languages: [...new Set([...keep.languages, ...drop.languages])],
    communication: bothTexts(keep.communication, drop.communication),
    goodToKnow: bothTexts(keep.goodToKnow, drop.goodToKnow),
    note: bothTexts(keep.note, drop.note),
  }
}

/** Nothing that was written gets lost: two different texts stand below each other. */
function bothTexts(kept: string | null, other: string | null): string | null {
  const texts = [...new Set([kept, other].filter((text) => text !== null))]
  return texts.length === 0 ? null : texts.join('\n\n')
}
