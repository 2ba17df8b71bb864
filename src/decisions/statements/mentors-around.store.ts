import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../shared/database/index.js'
import { fullName, type PersonName } from '../../shared/names/index.js'

/** The mentors who stand or stood beside a client, by the couple, as substitute or before another took over. */
function mentorsAround(clientId: string): RawBuilder<{ id: string }> {
  return sql`
    select mentor_id as id from mentorship where client_id = ${clientId}
    union select substitute.mentor_id from substitute
      join mentorship on mentorship.organisation_id = substitute.organisation_id
                     and mentorship.id = substitute.mentorship_id
      where mentorship.client_id = ${clientId}
    union select mandate.mentor_id from mandate
      join mentorship on mentorship.organisation_id = mandate.organisation_id
                     and mentorship.id = mandate.mentorship_id
      where mentorship.client_id = ${clientId}`
}

/** The names of the mentors who stand or stood beside this client. */
export async function mentorNamesAround(tx: Tx, clientId: string): Promise<string[]> {
  const { rows } = await sql<PersonName>`
    select given_name as "givenName", name_prefix as "namePrefix", family_name as "familyName"
    from mentor where id in (${mentorsAround(clientId)})`.execute(tx)
  return rows.map(fullName)
}

/**
 * Whether an account cannot find whether this client is able: of a mentor around him, a coordinator, the client or
 * somebody near him. An address with something behind a plus is the same one. WGBO 7:465; Wzd 3(2), 3(4).
 */
export async function isInvolvedWith(
  tx: Tx,
  clientId: string,
  who: { accountId: string } | { email: string },
): Promise<boolean> {
  const account =
    'accountId' in who
      ? sql`account.id = ${who.accountId}`
      : sql`${withoutTag(sql`account.email`)} = ${withoutTag(sql`lower(${who.email})`)}`
  const { rows } = await sql`
    select role.id from role_assignment role
    join account on account.id = role.account_id
    where role.organisation_id = current_organisation() and ${account}
      and (role.role = 'coordinator' or role.mentor_id in (${mentorsAround(clientId)})
           or (role.role in ('client', 'relative') and role.client_id = ${clientId}))
    limit 1`.execute(tx)
  return rows.length > 0
}

function withoutTag(email: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`regexp_replace(${email}, '[+][^@]*@', '@')`
}
