import type { Tx } from '../shared/database/index.js'
import type { AuditEntry } from '../shared/http/index.js'

/** The purpose under which staff and mentors work; other purposes come with other actors. */
const purpose = 'mentorship'

/** Writes one row of the log. Fails, and with it the request, when it cannot be written. */
export async function recordAudit(
  tx: Tx,
  { actor, object, objectId, requestId, clientIds = [], ...entry }: AuditEntry,
) {
  await tx
    .insertInto('audit_event')
    .values({
      ...entry,
      purpose,
      account_id: actor.accountId,
      session_id: actor.sessionId ?? null,
      client_ids: [...clientIds],
      role: actor.role,
      object_kind: object,
      object_id: objectId,
      request_id: requestId,
    })
    .execute()
}
