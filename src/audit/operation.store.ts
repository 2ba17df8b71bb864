import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Whoever runs a command at the terminal of the server. Nobody signs in as this. */
export const operatorId = '00000000-0000-7000-8000-00000000feed'

/** What a command did to an organisation. */
export type Operation = {
  action: 'read' | 'export' | 'create' | 'update'
  object: string
  objectId: string | null
  requestId: string
  at: Instant
}

/** Writes the row of the log of a command, under the role and purpose of an operator. */
export async function recordOperation(
  tx: Tx,
  { object, objectId, requestId, ...operation }: Operation,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      ...operation,
      account_id: operatorId,
      role: 'operator',
      access_point: 'terminal',
      purpose: 'operation',
      object_kind: object,
      object_id: objectId,
      request_id: requestId,
      outcome: 'allowed',
    })
    .execute()
}
