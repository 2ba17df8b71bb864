import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { AuditAction, AuditEntry } from '../shared/http/index.js'

/** Whoever runs a command at the terminal of the server. Nobody signs in as this. */
export const operatorId = '00000000-0000-7000-8000-00000000feed'

/** The clock of the house, for work that nobody asked for. Nobody signs in as this. */
export const clockId = '00000000-0000-7000-8000-0000000c10c0'

/** Whoever asks for help from outside, without an account. Nobody signs in as this. */
export const visitorId = '00000000-0000-7000-8000-00000000a5ce'

/** What a command or a job did to an organisation. */
export type Operation = {
  action: AuditAction
  object: string
  objectId: string | null
  requestId: string
  at: Instant
  /** The clients whose dossier it touched, if any. */
  clientIds?: readonly string[]
  sensitivity?: NonNullable<AuditEntry['sensitivity']>
  /** A command at the terminal of the server unless it says that a job, or a visitor without an account, did it. */
  from?: 'terminal' | 'job' | 'visitor'
}

const doers = {
  terminal: { account_id: operatorId, access_point: 'terminal', role: 'operator' },
  job: { account_id: clockId, access_point: 'job', role: 'operator' },
  visitor: { account_id: visitorId, access_point: 'web', role: 'visitor' },
} as const

/** Writes the row of the log of a command or a job, under the role of an operator, or of a visitor. */
export async function recordOperation(
  tx: Tx,
  { object, objectId, requestId, clientIds = [], from = 'terminal', ...operation }: Operation,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      ...operation,
      ...doers[from],
      purpose: 'operation',
      rule: `${operation.action} ${object}`,
      client_ids: [...clientIds],
      object_kind: object,
      object_id: objectId,
      request_id: requestId,
      outcome: 'allowed',
    })
    .execute()
}
