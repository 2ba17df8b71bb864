import { sql, type SqlBool } from 'kysely'
import { vogWarningMonths, type MentorStatus, type VogStanding } from '../mentors/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { MentorFilter, MentorSort } from './mentor-filter.js'

/** A mentor in a list, with the number of clients who are running or paused. */
export type MentorRow = {
  id: string
  name: string
  status: MentorStatus | null
  load: number
  capacity: number
  vogIssuedOn: PlainDate | null
  courseCompletedOn: PlainDate | null
  place: string | null
  phone: string | null
  email: string | null
}

type Asked = {
  filter: MentorFilter
  order: { sort: MentorSort; direction: 'asc' | 'desc' }
  today: PlainDate
  /** For how many years the law accepts a VOG. */
  vogYears: number
}

/** The mentors that answer the filter, in order; merged ones are left out. */
export async function mentorIds(
  tx: Tx,
  asked: Asked,
  part?: { limit: number; offset: number },
): Promise<string[]> {
  const direction = asked.order.direction
  const rows = await matching(tx, asked)
    .select('mentor.id')
    .$if(asked.order.sort === 'place', (query) =>
      query.orderBy('mentor.place', (order) => order[direction]().nullsLast()),
    )
    .$if(asked.order.sort === 'vog', (query) =>
      query.orderBy('mentor.vog_issued_on', (order) =>
        direction === 'asc' ? order.asc().nullsFirst() : order.desc().nullsLast(),
      ),
    )
    .$if(asked.order.sort === 'load', (query) => query.orderBy(everyLoad, direction))
    .orderBy('mentor.given_name', asked.order.sort === 'name' ? direction : 'asc')
    .orderBy('mentor.family_name', asked.order.sort === 'name' ? direction : 'asc')
    .orderBy('mentor.id')
    .$if(part !== undefined, (query) => query.limit(part?.limit ?? 0).offset(part?.offset ?? 0))
    .execute()
  return rows.map(({ id }) => id)
}

/** Further than this nobody counts: a list says "more than" instead. */
export const mostMentorsCounted = 1000

/** How many mentors answer the filter; one more than `mostMentorsCounted` stands for more. */
export async function countMentors(tx: Tx, asked: Asked): Promise<number> {
  const some = matching(tx, asked)
    .select('mentor.id')
    .limit(mostMentorsCounted + 1)
  const { count } = await tx
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** These mentors with their load, in the order of the ids. */
export async function mentorRows(tx: Tx, ids: readonly string[]): Promise<MentorRow[]> {
  if (ids.length === 0) {
    return []
  }
  const rows = await tx
    .selectFrom('mentor')
    .select(['id', 'status', 'capacity', 'place', 'phone', 'email'])
    .select(['given_name as givenName', 'name_prefix as namePrefix', 'family_name as familyName'])
    .select(['vog_issued_on as vogIssuedOn', 'course_completed_on as courseCompletedOn'])
    .select(load.as('load'))
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) {
      return []
    }
    const { givenName, namePrefix, familyName, status, ...rest } = row
    const name = fullName({ givenName, namePrefix, familyName })
    return [{ ...rest, name, status: status as MentorStatus | null, load: Number(row.load) }]
  })
}

const load = sql<number>`(
  select count(*) from mentorship
  where mentorship.organisation_id = mentor.organisation_id
    and mentorship.mentor_id = mentor.id and mentorship.status <> 'ended')`

/** The load where it decides on all mentors: counted once for everybody, not mentor by mentor. */
const everyLoad = sql<number>`coalesce(loads.running, 0)`

function loads(tx: Tx) {
  return tx
    .selectFrom('mentorship')
    .select(['mentor_id', ({ fn }) => fn.countAll<number>().as('running')])
    .where('status', '!=', 'ended')
    .groupBy('mentor_id')
    .as('loads')
}

function matching(tx: Tx, { filter, order, today, vogYears }: Asked) {
  const { name, status, vog, room } = filter
  return tx
    .selectFrom('mentor')
    .$if(room !== undefined || order.sort === 'load', (query) =>
      query.leftJoin(loads(tx), 'loads.mentor_id', 'mentor.id'),
    )
    .where('mentor.merged_into_id', 'is', null)
    .$if(name !== '', (query) => query.where(nameHas(name)))
    .$if(status !== undefined, (query) => query.where('mentor.status', '=', status ?? null))
    .$if(vog !== undefined, (query) => query.where(vogIs(vog ?? 'valid', { today, vogYears })))
    .$if(room === 'free', (query) => query.where(sql<SqlBool>`${everyLoad} < mentor.capacity`))
    .$if(room === 'full', (query) => query.where(sql<SqlBool>`${everyLoad} >= mentor.capacity`))
}

/** Every typed word stands somewhere in the name, with or without accents. */
function nameHas(name: string) {
  const words = name.split(/\s+/).map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
  const conditions = words.map(
    (word) =>
      sql<SqlBool>`mentor.search_name like (select '%' || trim(search_name_of(${word})) || '%')`,
  )
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** The same borders as `vogStanding`, counted back from today so that the day is compared only once. */
function vogIs(standing: VogStanding, { today, vogYears }: { today: PlainDate; vogYears: number }) {
  const lastDay = sql`(mentor.vog_issued_on + make_interval(years => ${vogYears}))::date`
  const soon = addMonths(today, vogWarningMonths)
  const conditions: Record<VogStanding, ReturnType<typeof sql<SqlBool>>> = {
    missing: sql`mentor.vog_issued_on is null`,
    expired: sql`${lastDay} < ${today}::date`,
    expiring: sql`${lastDay} >= ${today}::date and ${lastDay} < ${soon}::date`,
    valid: sql`${lastDay} >= ${soon}::date`,
  }
  return sql<SqlBool>`(${conditions[standing]})`
}
