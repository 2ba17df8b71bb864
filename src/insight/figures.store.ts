import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { lastTwelveMonths, type Figures } from './figures.js'

/** Counts what the figures tell, of the organisation of the transaction. */
export async function countFigures(tx: Tx, today: PlainDate): Promise<Figures> {
  return {
    couples: await couplesPerRegime(tx),
    overdue: await countOverdue(tx, today),
    contacts: await contactsPerMonth(tx, today),
    mentors: await mentorsPerStatus(tx),
  }
}

async function couplesPerRegime(tx: Tx): Promise<Figures['couples']> {
  const rows = await tx
    .selectFrom('mentorship')
    .select(({ fn }) => [
      'regime',
      fn.countAll<number>().filterWhere('status', '=', 'running').as('running'),
      fn.countAll<number>().filterWhere('status', '=', 'paused').as('paused'),
      fn.countAll<number>().filterWhere('status', '=', 'ended').as('ended'),
    ])
    .groupBy('regime')
    .orderBy('regime', 'desc')
    .execute()
  return rows.map(({ regime, ...counts }) => ({ regime, counts }))
}

async function countOverdue(tx: Tx, today: PlainDate): Promise<number> {
  const { count } = await tx
    .selectFrom('mentorship')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('status', '=', 'running')
    .where('due_on', '<', today)
    .executeTakeFirstOrThrow()
  return count
}

/** Contacts that came about and of which something still counts. */
async function contactsPerMonth(tx: Tx, today: PlainDate): Promise<Figures['contacts']> {
  const months = lastTwelveMonths(today)
  const { rows } = await sql<{ month: PlainDate; count: number }>`
    select date_trunc('month', contact.occurred_on)::date as month, count(*)::integer as count
    from contact
    where contact.occurred_on >= ${months[0]}::date and contact.outcome = 'met'
      and exists (select 1 from contact_client part
                  where part.organisation_id = contact.organisation_id
                    and part.contact_id = contact.id and part.struck_out_at is null)
    group by 1`.execute(tx)
  const counted = new Map(rows.map(({ month, count }) => [month, count]))
  return months.map((month) => ({ month, count: counted.get(month) ?? 0 }))
}

async function mentorsPerStatus(tx: Tx): Promise<Figures['mentors']> {
  const rows = await tx
    .selectFrom('mentor')
    .select(({ fn, eb }) => [
      fn.coalesce('status', eb.val('unknown')).as('status'),
      fn.countAll<number>().as('count'),
    ])
    .where('merged_into_id', 'is', null)
    .groupBy('status')
    .orderBy('status')
    .execute()
  return rows.map(({ status, count }) => ({ status: status ?? 'unknown', count }))
}
