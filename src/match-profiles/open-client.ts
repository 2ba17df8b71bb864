import { findClient, type Client } from '../clients/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { clientProfile } from './client-profile.store.js'
import type { ClientProfile } from './profile.js'
import type { ClientAnswers } from './questions.js'

/** A client with what he told for matching. */
export type OpenedProfile = {
  client: Client
  profile: ClientProfile
  version: number
  answers: ClientAnswers
}

/** The client in the address; undefined when he is not there. The route lets in coordinators only. */
export async function openClientProfile({
  tx,
  id,
}: OpenRequest): Promise<OpenedProfile | undefined> {
  const client = await findClient(tx, id('client'))
  if (client === undefined) {
    return undefined
  }
  const { profile, version } = await clientProfile(tx, client.id)
  return { client, profile, version, answers: { ...profile, languages: client.languages } }
}
