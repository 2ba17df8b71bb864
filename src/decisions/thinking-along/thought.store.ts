import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { isAsking, type Colleague, type Reply, type Thought } from './thought.js'

/** Who can be asked to think along: the coordinators and mentors of this foundation today, but not who asks. */
export async function colleaguesToAsk(
  tx: Tx,
  { today, without }: { today: PlainDate; without: string },
): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom('role_assignment as role')
    .innerJoin('account', 'account.id', 'role.account_id')
    .select(['role.account_id as accountId', 'account.name', 'role.role'])
    .select('role.mentor_id as mentorId')
    .where('role.organisation_id', '=', (eb) => eb.fn<string>('current_organisation', []))
    .where('role.role', 'in', ['coordinator', 'mentor'])
    .where('role.valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', today)]))
    .where('account.disabled_at', 'is', null)
    .where('role.account_id', '<>', without)
    .orderBy('role.role')
    .orderBy(sql`lower(account.name)`)
    .orderBy('role.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Colleague['role'] }))
}

/** What was asked about this decision, latest first. */
export async function thoughtsOf(tx: Tx, decisionId: string): Promise<Thought[]> {
  const rows = await thoughtRows(tx).where('thought.decision_id', '=', decisionId).execute()
  return allWithAnswers(tx, rows)
}

/** How many answers on the questions about a decision that are still asked were not taken over yet. */
export async function countAnswersWaiting(tx: Tx, decisionId: string): Promise<number> {
  const thoughts = (await thoughtsOf(tx, decisionId)).filter(isAsking)
  const waiting = thoughts.flatMap(({ askedBy, replies }) =>
    replies.filter(({ accountId, takenOverAt }) => takenOverAt === null && accountId !== askedBy),
  )
  return waiting.length
}

/** What was asked of this account and still asks for an answer, latest first. */
export async function thoughtsAskedOf(tx: Tx, accountId: string): Promise<Thought[]> {
  const rows = await thoughtRows(tx)
    .where((eb) => eb('thought.id', 'in', readBy(tx, accountId)))
    .where('thought.closed_at', 'is', null)
    .where('decision.status', '=', 'open')
    .execute()
  return allWithAnswers(tx, rows)
}

/** One question that was asked of this account. */
export async function findThoughtAskedOf(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<Thought | undefined> {
  const row = await thoughtRows(tx)
    .where('thought.id', '=', id)
    .where((eb) => eb('thought.id', 'in', readBy(tx, accountId)))
    .executeTakeFirst()
  return row && withAnswers(tx, row)
}

/** How many questions wait for an answer of this account. */
export async function countThoughtsWaiting(tx: Tx, accountId: string): Promise<number> {
  const asked = await thoughtsAskedOf(tx, accountId)
  const waits = ({ replies }: Thought) => !replies.some((reply) => reply.accountId === accountId)
  return asked.filter(waits).length
}

function readBy(tx: Tx, accountId: string) {
  return tx
    .selectFrom('thinking_along_reader as reader')
    .select('reader.thinking_along_id')
    .where('reader.account_id', '=', accountId)
}

function thoughtRows(tx: Tx) {
  return tx
    .selectFrom('thinking_along as thought')
    .innerJoin('decision', (join) =>
      join
        .onRef('decision.organisation_id', '=', 'thought.organisation_id')
        .onRef('decision.id', '=', 'thought.decision_id'),
    )
    .leftJoin('account as asker', 'asker.id', 'thought.asked_by')
    .selectAll('thought')
    .select(['decision.client_id', 'decision.status', 'asker.name as asker'])
    .orderBy('thought.asked_at', 'desc')
    .orderBy('thought.id', 'desc')
}

type Row = Awaited<ReturnType<ReturnType<typeof thoughtRows>['execute']>>[number]

async function allWithAnswers(tx: Tx, rows: readonly Row[]): Promise<Thought[]> {
  const thoughts: Thought[] = []
  for (const row of rows) {
    thoughts.push(await withAnswers(tx, row))
  }
  return thoughts
}

async function withAnswers(tx: Tx, row: Row): Promise<Thought> {
  const readers = await tx
    .selectFrom('thinking_along_reader as reader')
    .leftJoin('account', 'account.id', 'reader.account_id')
    .select(['reader.account_id as accountId', 'account.name'])
    .where('reader.thinking_along_id', '=', row.id)
    .orderBy('account.name')
    .execute()
  return {
    id: row.id,
    decisionId: row.decision_id,
    clientId: row.client_id,
    words: row.words,
    askedBy: row.asked_by,
    askedByName: row.asker ?? '',
    askedAt: row.asked_at,
    closedAt: row.closed_at,
    isDecisionOpen: row.status === 'open',
    readers: readers.map(({ accountId, name }) => ({ accountId, name: name ?? '' })),
    replies: await repliesOf(tx, row.id),
  }
}

async function repliesOf(tx: Tx, thoughtId: string): Promise<Reply[]> {
  const rows = await tx
    .selectFrom('thinking_along_reply as reply')
    .leftJoin('account', 'account.id', 'reply.account_id')
    .select(['reply.id', 'reply.account_id', 'account.name', 'reply.words', 'reply.replied_at'])
    .select('reply.taken_over_at')
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('role_assignment as role')
            .select('role.id')
            .whereRef('role.organisation_id', '=', 'reply.organisation_id')
            .whereRef('role.account_id', '=', 'reply.account_id')
            .where('role.role', '=', 'coordinator'),
        )
        .as('is_coordinator'),
    )
    .where('reply.thinking_along_id', '=', thoughtId)
    .orderBy('reply.replied_at')
    .orderBy('reply.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    byName: row.name ?? '',
    isCoordinator: Boolean(row.is_coordinator),
    words: row.words,
    repliedAt: row.replied_at,
    takenOverAt: row.taken_over_at,
  }))
}

/** To whom, and in which language, a question is told; undefined when it asks nothing of this account any more. */
export async function readerWaitedFor(
  tx: Tx,
  { thoughtId, accountId }: { thoughtId: string; accountId: string },
): Promise<{ email: string; locale: string } | undefined> {
  const asked = await thoughtsAskedOf(tx, accountId)
  const waits = asked.some(
    ({ id, replies }) =>
      id === thoughtId && !replies.some((reply) => reply.accountId === accountId),
  )
  return waits
    ? tx
        .selectFrom('account')
        .select(['email', 'locale'])
        .where('id', '=', accountId)
        .where('disabled_at', 'is', null)
        .executeTakeFirst()
    : undefined
}

type NewThought = {
  id: string
  decisionId: string
  words: string
  readers: readonly string[]
  by: string
  at: Instant
}

/** Keeps a question with who is asked. */
export async function insertThought(tx: Tx, thought: NewThought): Promise<void> {
  const { id, decisionId, words, readers, by, at } = thought
  await tx
    .insertInto('thinking_along')
    .values({ id, decision_id: decisionId, words, asked_by: by, asked_at: at })
    .execute()
  await tx
    .insertInto('thinking_along_reader')
    .values(readers.map((accountId) => ({ thinking_along_id: id, account_id: accountId })))
    .execute()
}

/** Adds an answer. */
export async function insertReply(
  tx: Tx,
  reply: { id: string; thoughtId: string; words: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('thinking_along_reply')
    .values({
      id: reply.id,
      thinking_along_id: reply.thoughtId,
      account_id: reply.by,
      words: reply.words,
      replied_at: reply.at,
    })
    .execute()
}

/** Closes a question of who asked it; false when there is none of his that is open. */
export async function closeThought(
  tx: Tx,
  { id, by, at }: { id: string; by: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('thinking_along')
    .set({ closed_at: at })
    .where('id', '=', id)
    .where('asked_by', '=', by)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes that an answer stands among those who were heard; false when it stood there already. */
export async function noteTakenOver(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('thinking_along_reply')
    .set({ taken_over_at: at })
    .where('id', '=', id)
    .where('taken_over_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
