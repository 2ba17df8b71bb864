import type { Tx } from '../shared/database/index.js'

type TwoClients = { from: string; to: string }

/**
 * Moves what visits tell of one registration of a client to the other; what was said, agreed and
 * corrected in them moves along. Fails when both stand in one contact: they are two people then.
 */
export async function moveContactsOfClient(tx: Tx, { from, to }: TwoClients): Promise<void> {
  await tx
    .updateTable('contact_client')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}

/** Whether two clients were ever met in one contact. */
export async function wereMetTogether(tx: Tx, { from, to }: TwoClients): Promise<boolean> {
  const row = await tx
    .selectFrom('contact_client as one')
    .innerJoin('contact_client as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'one.organisation_id')
        .onRef('other.contact_id', '=', 'one.contact_id'),
    )
    .select('one.contact_id')
    .where('one.client_id', '=', from)
    .where('other.client_id', '=', to)
    .executeTakeFirst()
  return row !== undefined
}

/** How many contacts are told of a client. */
export async function countContactsOfClient(tx: Tx, clientId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('contact_client')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
