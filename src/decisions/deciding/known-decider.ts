import type { Decider } from '../../authority/index.js'
import { findNearPeople, type NearPerson } from '../../clients/index.js'
import type { Tx } from '../../shared/database/index.js'

/** Who decides by office and stands among the near people: what is needed to call. */
export type KnownDecider = Pick<NearPerson, 'name' | 'phone'>

/** The bewindvoerder or curator of this client, where he decides and contact with him has not ended. */
export async function knownDecider(
  tx: Tx,
  { clientId, decides }: { clientId: string; decides: Decider },
): Promise<KnownDecider | undefined> {
  if (decides !== 'bewindvoerder' && decides !== 'curator') {
    return undefined
  }
  const known = await findNearPeople(tx, clientId)
  const inOffice = known.filter(({ relation, endedOn }) => relation === decides && endedOn === null)
  return inOffice.find(({ phone }) => phone !== null) ?? inOffice[0]
}
