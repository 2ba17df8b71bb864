import type { Role } from '../shared/access/index.js'
import type { Tx } from '../shared/database/index.js'
import type { AuditEntry } from '../shared/http/index.js'

/** Why each actor is let in (the purpose of use of NEN 7513); the log names it with every row. */
const purposes: Record<Role, string> = {
  mentor: 'mentorship',
  coordinator: 'mentorship',
  intake: 'intake',
  complaints: 'complaint',
  auditor: 'oversight',
  board: 'oversight',
  client: 'own-file',
  relative: 'own-file',
  professional: 'care',
  network: 'figures',
  operator: 'operation',
}

/** Writes one row of the log. Fails, and with it the request, when it cannot be written. */
export async function recordAudit(
  tx: Tx,
  { actor, object, objectId, requestId, clientIds = [], rule, once = false, ...entry }: AuditEntry,
): Promise<void> {
  if (once && (await wasLogged(tx, { actor, object, objectId, action: entry.action }))) {
    return
  }
  await tx
    .insertInto('audit_event')
    .values({
      ...entry,
      rule: rule ?? `${entry.action} ${object}`,
      purpose: purposes[actor.role],
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

type Reading = Pick<AuditEntry, 'actor' | 'object' | 'objectId' | 'action'>

/** Whether this session's row about this very thing is there already. */
async function wasLogged(tx: Tx, { actor, object, objectId, action }: Reading): Promise<boolean> {
  const row = await tx
    .selectFrom('audit_event')
    .select('id')
    .where('object_id', '=', objectId)
    .where('object_kind', '=', object)
    .where('action', '=', action)
    .where('outcome', '=', 'allowed')
    .where('account_id', '=', actor.accountId)
    .where('session_id', '=', actor.sessionId ?? null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
