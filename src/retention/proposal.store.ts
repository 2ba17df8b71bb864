import { sql } from 'kysely'
import { findSubject, type SubjectKind } from '../privacy/index.js'
import { instantPlus, type Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Proposal, ProposalItem } from './proposal.js'

const most = 50

/** The newest proposals. */
export function findProposals(tx: Tx): Promise<Proposal[]> {
  return select(tx, sql`true`)
}

/** One proposal; undefined when it is not there. */
export async function findProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  const [found] = await select(tx, sql`p.id = ${id}`)
  return found
}

async function select(tx: Tx, where: ReturnType<typeof sql>): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select p.id, p.ground, p.request_id as "requestId", p.proposed_by as "proposedBy",
           coalesce(a.name, '') as "proposerName", p.proposed_at as "proposedAt", p.status,
           d.name as "deciderName", p.not_before as "notBefore", p.grace_days as "graceDays",
           p.done_at as "doneAt",
           (select count(*) from destruction_item i
            where i.organisation_id = p.organisation_id and i.proposal_id = p.id) as count
    from destruction_proposal p
    left join account a on a.id = p.proposed_by left join account d on d.id = p.decided_by
    where ${where} order by p.proposed_at desc, p.id limit ${most}`.execute(tx)
  return rows
}

/** Who is in a proposal. */
export async function itemsOf(tx: Tx, proposalId: string): Promise<ProposalItem[]> {
  const rows = await tx
    .selectFrom('destruction_item')
    .select(['subject_kind', 'subject_id as id', 'since', 'kept_until as keptUntil', 'outcome'])
    .where('proposal_id', '=', proposalId)
    .orderBy('since')
    .execute()
  const items: ProposalItem[] = []
  for (const { subject_kind, outcome, ...row } of rows) {
    const kind = subject_kind as SubjectKind
    const found = outcome === 'destroyed' ? undefined : await findSubject(tx, { kind, id: row.id })
    items.push({
      ...row,
      kind,
      name: found?.name ?? null,
      outcome: outcome as ProposalItem['outcome'],
    })
  }
  return items
}

/** Somebody who is proposed. */
export type Proposed = Pick<ProposalItem, 'kind' | 'id' | 'since' | 'keptUntil'>

type NewProposal = {
  id: string
  ground: Proposal['ground']
  requestId: string | null
  graceDays: number
  people: readonly Proposed[]
  by: string
  at: Instant
}

/** Keeps a proposal; nothing is destroyed by it. */
export async function insertProposal(tx: Tx, proposal: NewProposal): Promise<void> {
  const { id, ground, requestId, people, by, at } = proposal
  await tx
    .insertInto('destruction_proposal')
    .values({
      id,
      ground,
      request_id: requestId,
      grace_days: proposal.graceDays,
      proposed_by: by,
      proposed_at: at,
    })
    .execute()
  await tx
    .insertInto('destruction_item')
    .values(
      people.map((person) => ({
        proposal_id: id,
        subject_kind: person.kind,
        subject_id: person.id,
        since: person.since,
        kept_until: person.keptUntil,
      })),
    )
    .execute()
}

/** Confirms or withdraws; answers whether it was still to be decided. The database refuses who proposed it. */
export async function decideProposal(
  tx: Tx,
  decided: { proposal: Proposal; as: 'confirmed' | 'withdrawn'; by: string; at: Instant },
): Promise<boolean> {
  const { proposal, as, by, at } = decided
  const notBefore = as === 'confirmed' ? instantPlus(at, { days: proposal.graceDays }) : null
  const { numUpdatedRows } = await tx
    .updateTable('destruction_proposal')
    .set({ status: as, decided_by: by, decided_at: at, not_before: notBefore })
    .where('id', '=', proposal.id)
    .where('status', 'in', as === 'confirmed' ? ['proposed'] : ['proposed', 'confirmed'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The proposals whose time to reconsider is over. */
export async function proposalsToCarryOut(tx: Tx, now: Instant): Promise<string[]> {
  const rows = await tx
    .selectFrom('destruction_proposal')
    .select('id')
    .where('status', '=', 'confirmed')
    .where('not_before', '<=', now)
    .execute()
  return rows.map(({ id }) => id)
}

/** The people who are in a proposal that is not done yet. */
export async function alreadyProposed(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('destruction_item')
    .innerJoin('destruction_proposal', 'destruction_proposal.id', 'destruction_item.proposal_id')
    .select('subject_id')
    .where('destruction_proposal.status', 'in', ['proposed', 'confirmed'])
    .execute()
  return new Set(rows.map(({ subject_id }) => subject_id))
}
