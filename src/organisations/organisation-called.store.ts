import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'

/** An organisation as a command at a terminal names it. */
export type CalledOrganisation = { id: string; name: string; isFictional: boolean }

/** The organisations with exactly this name or id, seen before a command acts for one of them. */
export async function organisationsCalled(tx: Tx, wanted: string): Promise<CalledOrganisation[]> {
  const { rows } = await sql<CalledOrganisation>`
    select id, name, is_fictional "isFictional" from organisation_called(${wanted})`.execute(tx)
  return rows
}

/** Whether any organisation here is a real one: a demonstration then keeps away. */
export async function hasRealOrganisation(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select has_real_organisation() found`.execute(tx)
  return rows[0]?.found ?? false
}
