import type { Authority } from '../authority/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { consultationsOf, evidenceIdsOf, optionsOf } from './decision-parts.store.js'
import { columnsOf, contentOf, type Columns } from './decision-columns.js'
import type { Decision, DecisionContent } from './decision.js'

/** One decision of this client with everything under it. */
export async function findDecision(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<Decision | undefined> {
  const row = await tx
    .selectFrom('decision')
    .leftJoin('account as opener', 'opener.id', 'decision.opened_by')
    .leftJoin('account as closer', 'closer.id', 'decision.closed_by')
    .selectAll('decision')
    .select(['opener.name as opener', 'closer.name as closer'])
    .where('decision.client_id', '=', clientId)
    .where('decision.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) {
    return undefined
  }
  return {
    ...contentOf(row),
    id: row.id,
    clientId: row.client_id,
    mentorshipId: row.mentorship_id,
    followsId: row.follows_id,
    status: row.status as Decision['status'],
    authority: row.authority as Authority | null,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    openedByName: row.opener ?? '',
    changedAt: row.changed_at,
    closedAt: row.closed_at,
    closedByName: row.closer,
    version: row.version,
    options: await optionsOf(tx, id),
    consultations: await consultationsOf(tx, id),
    evidenceIds: await evidenceIdsOf(tx, id),
  }
}

type NewDecision = {
  id: string
  clientId: string
  mentorshipId: string
  followsId: string | null
  content: Partial<DecisionContent> &
    Pick<DecisionContent, 'matter' | 'question' | 'askedBy' | 'askedOn'>
  by: string
  at: Instant
}

/** Opens a decision; the other pages fill it in. */
export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  const { id, clientId, mentorshipId, followsId, content, by, at } = decision
  await tx
    .insertInto('decision')
    .values({
      ...columnsOf(content),
      matter: content.matter,
      question: content.question,
      asked_by: content.askedBy,
      asked_on: content.askedOn,
      id,
      client_id: clientId,
      mentorship_id: mentorshipId,
      follows_id: followsId,
      opened_by: by,
      opened_at: at,
      changed_at: at,
    })
    .execute()
}

type Shown = { id: string; version: number; at: Instant }

/** Fills in a part of an open decision that still is as it was shown; throws `Stale` when it is not. */
export async function changeDecision(
  tx: Tx,
  shown: Shown,
  content: Partial<DecisionContent>,
): Promise<void> {
  await updateShown(tx, shown, columnsOf(content))
}

type Closing = Shown & { authority: Authority; by: string }

/** Closes a decision for good, with what the rules said; throws `Stale` when it changed meanwhile. */
export async function closeDecision(tx: Tx, { authority, by, ...shown }: Closing): Promise<void> {
  const closing = { authority: JSON.stringify(authority), closed_by: by, closed_at: shown.at }
  await updateShown(tx, shown, { status: 'closed', ...closing })
}

async function updateShown(tx: Tx, { id, version, at }: Shown, values: Columns): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('decision')
    .set({ ...values, changed_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('decision')
  }
}
