import { currentHome, findClient } from '../../clients/index.js'
import { couplesWithIds, regimeKeys } from '../../mentorships/index.js'
import { getOrganisation } from '../../organisations/index.js'
import type { Tx } from '../../shared/database/index.js'
import { fullName } from '../../shared/names/index.js'
import { statementsOf } from '../capacity/index.js'
import { correctionsOf } from '../closing/correction.store.js'
import { groundedOn, type ClosedDecision, type LetterFacts } from './letter.js'

/** What a letter about this decision is made of, as it stands now. */
export async function loadLetter(tx: Tx, decision: ClosedDecision): Promise<LetterFacts> {
  const { clientId, id, matter, mentorshipId } = decision
  const client = await findClient(tx, clientId)
  if (client === undefined) {
    throw new Error('A decision about no known client')
  }
  const [couple] = await couplesWithIds(tx, [mentorshipId])
  const regime = regimeKeys.find((key) => key === couple?.regime) ?? 'project'
  const statements = await statementsOf(tx, { clientId, matter })
  const home = await currentHome(tx, clientId)
  const { name, phone } = await getOrganisation(tx)
  return {
    decision,
    givenName: client.givenName,
    fullName: fullName(client),
    birthDate: client.birthDate,
    mentorName: couple?.mentorName ?? '',
    regime,
    foundation: { name, phone },
    institution: home?.institutionName ?? null,
    corrections: await correctionsOf(tx, id),
    statements: groundedOn(decision, statements, regime),
  }
}
