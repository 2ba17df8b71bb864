import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { urgentFrom } from './standing.js'
import { urgencies, type Urgency, type WaitingEntry, type WaitsFor } from './waiting-entry.js'
import { entriesWithIds } from './waiting-entry.store.js'
import { mostCounted } from './waiting-list.store.js'

/** How many wait for what, and who of them cannot wait for contact any longer: a few, and how many in all. */
export type WaitingChain = {
  byStep: Readonly<Record<WaitsFor, number>>
  /** How many chose somebody themselves, which has not begun yet. */
  ownChoices: number
  /** Urgent, and nobody spoke with them yet. */
  neverHeard: People
  /** All others whose contact is late. */
  late: People
}

type People = { first: readonly WaitingEntry[]; count: number }

const shown = 5

/** What of the chain stands on the waiting list today. */
export async function waitingChain(tx: Tx, today: PlainDate): Promise<WaitingChain> {
  const { rows } = await sql<{ step: WaitsFor; count: number }>`
    select waits_for as step, count(*)::integer as count
    from waiting_entry where closed_on is null group by waits_for`.execute(tx)
  const isLate = sql<SqlBool>`entry.next_contact_on < ${today}::date`
  return {
    byStep: { ...nobody, ...Object.fromEntries(rows.map(({ step, count }) => [step, count])) },
    ownChoices: await countOwnChoices(tx),
    neverHeard: await people(tx, neverHeard),
    late: await people(tx, sql<SqlBool>`${isLate} and not (${neverHeard})`),
  }
}

async function countOwnChoices(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('own_choice as choice')
    .innerJoin('waiting_entry as entry', (join) =>
      join
        .onRef('entry.organisation_id', '=', 'choice.organisation_id')
        .onRef('entry.id', '=', 'choice.waiting_entry_id'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('choice.withdrawn_on', 'is', null)
    .where('entry.closed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

const neverHeard = sql<SqlBool>`entry.urgency >= ${urgentFrom} and not exists (
  select from waiting_contact kept
  where kept.organisation_id = entry.organisation_id and kept.waiting_entry_id = entry.id)`

async function people(tx: Tx, which: RawBuilder<SqlBool>): Promise<People> {
  const { rows } = await sql<{ id: string }>`
    select entry.id from waiting_entry entry where entry.closed_on is null and ${which}
    order by entry.urgency desc, entry.next_contact_on, entry.id
    limit ${mostCounted + 1}`.execute(tx)
  const ids = rows.slice(0, shown).map(({ id }) => id)
  const entries = await entriesWithIds(tx, ids)
  return { first: ids.flatMap((id) => entries.get(id) ?? []), count: rows.length }
}

const nobody: Record<WaitsFor, number> = {
  intake: 0,
  'own-network': 0,
  consent: 0,
  match: 0,
  answer: 0,
  acquaintance: 0,
  court: 0,
  agreement: 0,
  client: 0,
}

/** How one class of urgency fared: who waits now, who got somebody in a year, and the weeks in the middle. */
export type UrgencyFigures = {
  urgency: Urgency
  waiting: number
  matched: number
  medianWeeksWaiting: number | null
  medianWeeksToMatch: number | null
}

/** The figures that show whether urgent people are helped first (matching.md §6, E14), the most urgent class first. */
export async function waitingFigures(tx: Tx, today: PlainDate): Promise<UrgencyFigures[]> {
  const { rows } = await sql<UrgencyFigures>`
    with entry as (
      select urgency, closed_on is null as waits,
             coalesce(close_reason in ('mentorship-started', 'own-person'), false) as matched,
             greatest(0, coalesce(closed_on, ${today}::date) - waiting_since) / 7 as weeks
      from waiting_entry
      where closed_on is null or closed_on >= ${addMonths(today, -12)}::date)
    select urgency, (count(*) filter (where waits))::integer as waiting,
           (count(*) filter (where matched))::integer as matched,
           percentile_disc(0.5) within group (order by weeks) filter (where waits)
             as "medianWeeksWaiting",
           percentile_disc(0.5) within group (order by weeks) filter (where matched)
             as "medianWeeksToMatch"
    from entry group by urgency`.execute(tx)
  return urgencies.toReversed().map(
    (urgency) =>
      rows.find((row) => row.urgency === urgency) ?? {
        urgency,
        waiting: 0,
        matched: 0,
        medianWeeksWaiting: null,
        medianWeeksToMatch: null,
      },
  )
}
