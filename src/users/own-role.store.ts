import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { opensOneQuestion } from './invitation.store.js'
import type { OwnRole } from './own-role.js'

/** Every role the account of the transaction has, had or will have, newest first. */
export async function ownRoles(tx: Tx): Promise<OwnRole[]> {
  const { rows } = await sql<OwnRole>`
    select assignment_id "assignmentId", organisation_id "organisationId",
           organisation_name "organisationName", role, mentor_id "mentorId",
           valid_from "validFrom", valid_until "validUntil"
    from own_roles()`.execute(tx)
  return rows
}

/** The role in which the account of the transaction worked last, if it ever did. */
export async function lastAssignment(tx: Tx, accountId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('session')
    .select('assignment_id as assignmentId')
    .where('account_id', '=', accountId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.assignmentId
}

/** The roles of an account, at the organisation of the transaction, that open one question and nothing of a dossier. */
export async function questionAssignments(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('role_assignment')
    .select(['id', 'parts'])
    .where('organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('account_id', '=', accountId)
    .execute()
  return rows.filter(opensOneQuestion).map(({ id }) => id)
}
