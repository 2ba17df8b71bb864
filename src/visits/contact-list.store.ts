import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { ContactFilter, ContactRow } from './contact-list.js'
import type { ContactKind } from './contact.js'

/** Lists count no further than this, so that a large office stays fast. */
export const mostCounted = 1000

const mostMentors = 50

type Page = { limit: number; offset: number }

const byDay = sql`contact.occurred_on`

/** The few contacts of the mentors that were named are sorted; walking all days in order takes longer. */
const byDayOfFew = sql`contact.occurred_on + 0`

/** A page of contacts, the newest day first and of one day the last logged first. */
export async function listContacts(
  tx: Tx,
  filter: ContactFilter,
  { limit, offset }: Page,
): Promise<ContactRow[]> {
  const rows = await (
    await chosen(tx, filter)
  )
    .leftJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'contact.organisation_id')
        .onRef('mentor.id', '=', 'contact.mentor_id'),
    )
    .leftJoin('account', 'account.id', 'contact.account_id')
    .select(['contact.id', 'contact.occurred_on as occurredOn', 'contact.logged_at as loggedAt'])
    .select(['contact.kind', 'contact.outcome', 'account.name as byName'])
    .select(['mentor.given_name as givenName', 'mentor.name_prefix as namePrefix'])
    .select('mentor.family_name as familyName')
    .orderBy(filter.mentorName === undefined ? byDay : byDayOfFew, 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const clients = await clientsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ givenName, namePrefix, familyName, ...row }) => ({
    ...row,
    kind: row.kind as ContactKind,
    outcome: row.outcome as ContactRow['outcome'],
    byName: row.byName ?? '',
    mentorName: givenName === null ? null : fullName({ givenName, namePrefix, familyName }),
    clients: clients.get(row.id) ?? [],
  }))
}

/** How many contacts were chosen; one more than `mostCounted` when there are more. */
export async function countContacts(tx: Tx, filter: ContactFilter): Promise<number> {
  const some = (await chosen(tx, filter)).select('contact.id').limit(mostCounted + 1)
  const { count } = await tx
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function chosen(tx: Tx, { kind, outcome, mentorName, since }: ContactFilter) {
  const mentorIds = mentorName === undefined ? [] : await mentorsNamed(tx, mentorName)
  return tx
    .selectFrom('contact')
    .$if(kind !== undefined, (query) => query.where('contact.kind', '=', kind ?? ''))
    .$if(outcome !== undefined, (query) => query.where('contact.outcome', '=', outcome ?? ''))
    .$if(since !== undefined, (query) => query.where('contact.occurred_on', '>=', since ?? ''))
    .$if(mentorName !== undefined, (query) =>
      mentorIds.length === 0
        ? query.where('contact.id', 'is', null)
        : query.where('contact.mentor_id', 'in', mentorIds),
    )
}

async function mentorsNamed(tx: Tx, name: string): Promise<string[]> {
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await tx
    .selectFrom('mentor')
    .select('id')
    .where(sql<string>`concat_ws(' ', given_name, name_prefix, family_name)`, 'ilike', pattern)
    .limit(mostMentors)
    .execute()
  return rows.map(({ id }) => id)
}

async function clientsOf(tx: Tx, contactIds: readonly string[]) {
  const clients = new Map<string, ContactRow['clients']>()
  if (contactIds.length === 0) {
    return clients
  }
  const rows = await tx
    .selectFrom('contact_client as part')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'part.organisation_id')
        .onRef('client.id', '=', 'part.client_id'),
    )
    .select(['part.contact_id as contactId', 'client.id', 'part.struck_out_at as struckOutAt'])
    .select(['client.given_name as givenName', 'client.name_prefix as namePrefix'])
    .select('client.family_name as familyName')
    .where('part.contact_id', 'in', [...contactIds])
    .orderBy('client.given_name')
    .execute()
  for (const { contactId, id, struckOutAt, ...name } of rows) {
    const client = { id, name: fullName(name), isStruckOut: struckOutAt !== null }
    clients.set(contactId, [...(clients.get(contactId) ?? []), client])
  }
  return clients
}
