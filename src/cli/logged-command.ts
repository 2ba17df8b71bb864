import { recordForAll, type Operation } from '../audit/index.js'
import { organisationsByClock } from '../organisations/index.js'
import { createIds } from '../shared/ids/index.js'
import type { Office } from '../office.js'
import type { Terminal } from './command.js'

/** Writes the row of a command that touches every organisation, in each of them. */
export async function logCommand(
  { database }: Pick<Office, 'database'>,
  { clock }: Pick<Terminal, 'clock'>,
  { action, object }: Pick<Operation, 'action' | 'object'>,
): Promise<void> {
  const operation = { action, object, objectId: null, requestId: createIds(clock)(), at: clock() }
  await recordForAll({ database, organisations: organisationsByClock }, operation)
}
