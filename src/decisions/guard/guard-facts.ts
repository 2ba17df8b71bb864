import { findClient, findMeasures, type ProtectiveMeasure } from '../../clients/index.js'
import { livingWillsOf, type LivingWills } from '../../living-wills/index.js'
import { couplesWithIds, regimeKeys, type Couple, type RegimeKey } from '../../mentorships/index.js'
import { permissionsOf, type Permission } from '../../permissions/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { statementsOf, type Statement } from '../capacity/index.js'
import type { Decision } from '../decision.js'

/** When the mentor stands beside the client; one who stopped on a day nobody knows is no mentor on any. */
export type GuardedCouple = Pick<Couple, 'status' | 'startedOn' | 'endedOn'>

/** What stands in the dossier and is looked at to say who decides. */
export type GuardFacts = {
  readonly regime: RegimeKey
  readonly couple: GuardedCouple
  readonly measures: readonly Pick<ProtectiveMeasure, 'kind' | 'validFrom' | 'validUntil'>[]
  readonly birthDate: PlainDate | null
  readonly statements: readonly Statement[]
  readonly wills: LivingWills
  readonly permissions: readonly Permission[]
}

/** Where the facts of a decision stand. */
export type GuardedPlace = Pick<Decision, 'clientId' | 'mentorshipId' | 'matter'>

/** Gathers what the rules look at, as it stands in the database now. */
export async function guardFactsOf(
  tx: Tx,
  { clientId, mentorshipId, matter }: GuardedPlace,
): Promise<GuardFacts> {
  const [couple] = await couplesWithIds(tx, [mentorshipId])
  const client = await findClient(tx, clientId)
  return {
    regime: regimeKeys.find((key) => key === couple?.regime) ?? 'project',
    couple: couple ?? { status: 'ended', startedOn: null, endedOn: null },
    measures: await findMeasures(tx, clientId),
    birthDate: client?.birthDate ?? null,
    statements: await statementsOf(tx, { clientId, matter }),
    wills: await livingWillsOf(tx, clientId),
    permissions: await permissionsOf(tx, clientId),
  }
}
