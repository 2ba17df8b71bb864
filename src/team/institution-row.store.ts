import { sql, type SqlBool } from 'kysely'
import type { InstitutionKind } from '../institutions/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { InstitutionFilter, InstitutionSort } from './institution-filter.js'

/** A place in a list, with how many clients live there now. */
export type InstitutionRow = {
  id: string
  name: string
  kind: InstitutionKind
  place: string | null
  phone: string | null
  residents: number
}

type Asked = {
  filter: InstitutionFilter
  order: { sort: InstitutionSort; direction: 'asc' | 'desc' }
}

/** The places that answer the filter, in order. */
export async function institutionRows(
  tx: Tx,
  { filter, order }: Asked,
  part?: { limit: number; offset: number },
): Promise<InstitutionRow[]> {
  const { sort, direction } = order
  const rows = await matching(tx, filter)
    .select(['id', 'name', 'kind', 'place', 'phone', residents.as('residents')])
    .$if(sort === 'residents', (query) => query.orderBy(residents, direction))
    .$if(sort === 'place', (query) => query.orderBy('place', (by) => by[direction]().nullsLast()))
    .orderBy('name', sort === 'name' ? direction : 'asc')
    .orderBy('id')
    .$if(part !== undefined, (query) => query.limit(part?.limit ?? 0).offset(part?.offset ?? 0))
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as InstitutionKind,
    residents: Number(row.residents),
  }))
}

/** How many places answer the filter. */
export async function countInstitutions(tx: Tx, filter: InstitutionFilter): Promise<number> {
  const { count } = await matching(tx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const residents = sql<number>`(
  select count(*) from living_situation
  where living_situation.organisation_id = institution.organisation_id
    and living_situation.institution_id = institution.id and living_situation.until is null)`

function matching(tx: Tx, { name, kind }: InstitutionFilter) {
  const typed = name.replace(/[\\%_]/g, (sign) => `\\${sign}`)
  return tx
    .selectFrom('institution')
    .$if(name !== '', (query) =>
      query.where(
        sql<SqlBool>`search_name like (select '%' || trim(search_name_of(${typed})) || '%')`,
      ),
    )
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'other'))
}

/** A client who lives in a place, with the mentor of a mentorship that is not over, if any. */
export type Resident = {
  clientId: string
  clientName: string
  mentorshipId: string | null
  mentorId: string | null
  mentorName: string
  lastContactOn: PlainDate | null
}

/** Who lives in a place now, by name; somebody with two mentorships is there twice. */
export async function residentsOf(tx: Tx, institutionId: string): Promise<Resident[]> {
  const rows = await tx
    .selectFrom('living_situation as home')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'home.organisation_id')
        .onRef('client.id', '=', 'home.client_id'),
    )
    .leftJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organisation_id', '=', 'client.organisation_id')
        .onRef('mentorship.client_id', '=', 'client.id')
        .on('mentorship.status', '!=', 'ended'),
    )
    .leftJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('mentor.id', '=', 'mentorship.mentor_id'),
    )
    .select([
      'client.id as clientId',
      'client.given_name',
      'client.name_prefix',
      'client.family_name',
      'mentorship.id as mentorshipId',
      'mentorship.last_contact_on as lastContactOn',
      'mentor.id as mentorId',
      'mentor.given_name as mentorGivenName',
      'mentor.name_prefix as mentorPrefix',
      'mentor.family_name as mentorFamilyName',
    ])
    .where('home.institution_id', '=', institutionId)
    .where('home.until', 'is', null)
    .where('client.merged_into_id', 'is', null)
    .orderBy('client.given_name')
    .orderBy('client.family_name')
    .orderBy('client.id')
    .execute()
  return rows.map(({ clientId, mentorshipId, mentorId, lastContactOn, ...row }) => ({
    clientId,
    mentorshipId,
    mentorId,
    lastContactOn,
    clientName: nameOf(row.given_name, row.name_prefix, row.family_name),
    mentorName: nameOf(row.mentorGivenName ?? '', row.mentorPrefix, row.mentorFamilyName),
  }))
}

/** The mentors who work in a place and therefore cannot be mentor of who lives there. */
export async function mentorsWorkingAt(
  tx: Tx,
  institutionId: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'given_name', 'name_prefix', 'family_name'])
    .where('works_at_institution_id', '=', institutionId)
    .where('merged_into_id', 'is', null)
    .orderBy('given_name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: nameOf(row.given_name, row.name_prefix, row.family_name),
  }))
}

function nameOf(givenName: string, namePrefix: string | null, familyName: string | null): string {
  return fullName({ givenName, namePrefix, familyName })
}
