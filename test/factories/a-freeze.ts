import { newId, now, type TestOffice } from '../test-office.js'

/** Freezes the dossier of a client (AVG 18); answers how to lift that. */
export async function aFreeze(office: TestOffice, clientId: string) {
  const id = newId()
  const frozen = { restricted_at: now, restricted_by: newId(), reason: 'Op verzoek' }
  await office.inside((tx) =>
    tx
      .insertInto('processing_restriction')
      .values({ ...frozen, id, client_id: clientId })
      .execute(),
  )
  return () =>
    office.inside((tx) =>
      tx
        .updateTable('processing_restriction')
        .set({ lifted_at: now, lifted_by: newId() })
        .where('id', '=', id)
        .execute(),
    )
}
