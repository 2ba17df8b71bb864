import { isMatter, statementRoleOf, type Matter } from '../../authority/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Statement } from './statement.js'

/** All that was stated about this client in this matter, latest first; those struck out are among them. */
export async function statementsOf(
  tx: Tx,
  { clientId, matter }: { clientId: string; matter: Matter },
): Promise<Statement[]> {
  const rows = await statementRows(tx)
    .where('capacity_statement.client_id', '=', clientId)
    .where('capacity_statement.matter', '=', matter)
    .orderBy('stated_on', 'desc')
    .orderBy('stated_at', (order) => order.desc().nullsLast())
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map(statementOfRow)
}

/** One statement about this client. */
export async function findStatement(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<Statement | undefined> {
  const row = await statementRows(tx)
    .where('capacity_statement.client_id', '=', clientId)
    .where('capacity_statement.id', '=', id)
    .executeTakeFirst()
  return row && statementOfRow(row)
}

function statementRows(tx: Tx) {
  return tx
    .selectFrom('capacity_statement')
    .leftJoin('account as recorder', 'recorder.id', 'capacity_statement.account_id')
    .leftJoin('account as striker', 'striker.id', 'capacity_statement.struck_out_by')
    .selectAll('capacity_statement')
    .select(['recorder.name as recorder', 'striker.name as striker'])
}

type StatementRow = Awaited<ReturnType<ReturnType<typeof statementRows>['execute']>>[number]

function statementOfRow(row: StatementRow): Statement {
  if (!isMatter(row.matter)) {
    throw new Error('A statement about no known matter')
  }
  return {
    id: row.id,
    clientId: row.client_id,
    decisionId: row.decision_id,
    matter: row.matter,
    capable: row.capable,
    about: row.about,
    byName: row.by_name,
    byRole: statementRoleOf(row.by_role) ?? 'other',
    isMentor: row.is_mentor,
    statedOn: row.stated_on,
    statedAt: row.stated_at,
    reasons: row.reasons,
    requestId: row.request_id,
    recordedBy: row.account_id,
    recordedByName: row.recorder ?? '',
    recordedAt: row.recorded_at,
    struckOut:
      row.struck_out_at === null
        ? null
        : { at: row.struck_out_at, byName: row.striker ?? '', reason: row.strike_reason ?? '' },
  }
}

/** What is recorded of a statement. */
export type NewStatement = Omit<
  Statement,
  'recordedBy' | 'recordedByName' | 'recordedAt' | 'struckOut' | 'requestId'
> & { readonly requestId?: string; readonly by: string; readonly at: Instant }

/** Records what was stated. */
export async function insertStatement(tx: Tx, statement: NewStatement): Promise<void> {
  await tx
    .insertInto('capacity_statement')
    .values({
      id: statement.id,
      client_id: statement.clientId,
      decision_id: statement.decisionId,
      matter: statement.matter,
      capable: statement.capable,
      about: statement.about,
      by_name: statement.byName,
      by_role: statement.byRole,
      is_mentor: statement.isMentor,
      stated_on: statement.statedOn,
      stated_at: statement.statedAt,
      reasons: statement.reasons,
      request_id: statement.requestId ?? null,
      account_id: statement.by,
      recorded_at: statement.at,
    })
    .execute()
}

/** Strikes a statement out with the reason; false when it was struck out already. */
export async function strikeOutStatement(
  tx: Tx,
  { id, reason, by, at }: { id: string; reason: string; by: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('capacity_statement')
    .set({ struck_out_at: at, struck_out_by: by, strike_reason: reason })
    .where('id', '=', id)
    .where('struck_out_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
