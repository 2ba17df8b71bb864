import type { Tx } from '../../shared/database/index.js'

/**
 * The account with this id or address, when it is not disabled and has or had a role at the
 * organisation of the transaction; an account of elsewhere is not there.
 */
export async function findAccountToEnter(
  tx: Tx,
  { id, email }: { id?: string; email?: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('account')
    .select('id')
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(email !== undefined, (query) => query.where('email', '=', email ?? ''))
    .where('disabled_at', 'is', null)
    .where((row) =>
      row.exists(
        row
          .selectFrom('role_assignment')
          .select('role_assignment.id')
          .whereRef('role_assignment.account_id', '=', 'account.id')
          .where('role_assignment.organisation_id', '=', (eb) =>
            eb.fn<string>('current_organisation', []),
          ),
      ),
    )
    .executeTakeFirst()
  return row?.id
}
