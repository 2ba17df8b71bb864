import { findClient, type Client } from '../clients/index.js'
import { ageOn } from '../shared/calendar/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { clientProfile } from './client-profile.store.js'
import type { ClientProfile } from './profile.js'
import type { ClientAnswers } from './questions.js'

const adult = 18

/** A client with what he told for matching. */
export type OpenedProfile = {
  client: Client
  profile: ClientProfile
  version: number
  answers: ClientAnswers
  /** Known to be eighteen or older; who may be a minor is asked about his parents. */
  isAdult: boolean
}

/** The client in the address; undefined when he is not there. The route lets in coordinators only. */
export async function openClientProfile(request: OpenRequest): Promise<OpenedProfile | undefined> {
  const { tx, today } = request
  const client = await findClient(tx, request.id('client'))
  if (client === undefined) {
    return undefined
  }
  const { profile, version } = await clientProfile(tx, client.id)
  const isAdult = client.birthDate !== null && ageOn(client.birthDate, today) >= adult
  return { client, profile, version, isAdult, answers: { ...profile, languages: client.languages } }
}
