import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { AskerRole } from '../law/index.js'
import type { ReferralFilter, ReferralRow } from './referral-list.js'
import type { ReferralStatus } from './referral.js'
import type { AskedUrgency, AskedWay } from './told.js'

/** Lists count no further than this, so that a large office stays fast. */
export const mostCounted = 1000

const suspected = sql<boolean>`(r.status = 'new' and r.suspicions <> '{}')`
const open = sql<boolean>`(r.answered_on is null and not ${suspected})`

function chosen(tx: Tx, { state, who, assignedTo }: ReferralFilter) {
  const pattern = `%${who.replace(/[\\%_]/g, '\\$&')}%`
  return tx
    .selectFrom('referral as r')
    .$if(state === 'open', (query) => query.where(open))
    .$if(state === 'suspected', (query) => query.where(suspected))
    .$if(state === 'answered', (query) => query.where('r.answered_on', 'is not', null))
    .$if(assignedTo !== undefined, (query) => query.where('r.assigned_to', '=', assignedTo ?? ''))
    .$if(who !== '', (query) =>
      query.where((either) =>
        either.or([
          either(sql<string>`concat_ws(' ', r.given_name, r.family_name)`, 'ilike', pattern),
          either('r.asker_name', 'ilike', pattern),
          either('r.asker_organisation', 'ilike', pattern),
          either('r.place', 'ilike', pattern),
          either(sql<string>`r.number::text`, '=', who),
        ]),
      ),
    )
}

/** A page of requests; what waits for an answer first, and of those the newest. */
export async function listReferrals(
  tx: Tx,
  filter: ReferralFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<ReferralRow[]> {
  const rows = await chosen(tx, filter)
    .leftJoin('account', 'account.id', 'r.assigned_to')
    .select(['r.id', 'r.number', 'r.received_at as receivedAt', 'r.answer_due_on as answerDueOn'])
    .select(['r.place', 'r.asker_role', 'r.way', 'r.urgency', 'r.knows', 'r.status'])
    .select(sql<string>`concat_ws(' ', r.given_name, r.family_name)`.as('name'))
    .select(suspected.as('isSuspected'))
    .select('account.name as assignedName')
    .orderBy(sql`r.answered_on is not null`)
    .orderBy('r.received_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ asker_role, knows, ...row }) => ({
    ...row,
    askerRole: asker_role as AskerRole,
    way: row.way as AskedWay,
    urgency: row.urgency as AskedUrgency,
    status: row.status as ReferralStatus,
    objects: knows === 'objects',
  }))
}

/** How many requests were chosen; one more than `mostCounted` when there are more. */
export async function countReferrals(tx: Tx, filter: ReferralFilter): Promise<number> {
  const some = chosen(tx, filter)
    .select('r.id')
    .limit(mostCounted + 1)
  const { count } = await tx
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What waits for an answer today: how many, the day of the oldest, how many are late, and what may be spam. */
export type ReferralsToday = {
  open: number
  urgent: number
  late: number
  oldestOn: PlainDate | null
  suspected: number
}

/** The requests that wait for an answer, for the first screen. */
export async function referralsToday(tx: Tx, today: PlainDate): Promise<ReferralsToday> {
  const { rows } = await sql<ReferralsToday>`
    select count(*) filter (where ${open})::int as "open",
           count(*) filter (where ${open} and r.urgency = 'days')::int as urgent,
           count(*) filter (where ${open} and r.answer_due_on < ${today}::date)::int as late,
           (min(r.received_at) filter (where ${open}) at time zone 'Europe/Amsterdam')::date as "oldestOn",
           count(*) filter (where ${suspected})::int as suspected
    from referral r where r.answered_on is null`.execute(tx)
  return rows[0] ?? { open: 0, urgent: 0, late: 0, oldestOn: null, suspected: 0 }
}
