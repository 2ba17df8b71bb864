import { sql, type SqlBool } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Something that happened, in the past tense, with the plain data that tells it again later. */
export type Fact = {
  type: string
  clientId?: string
  mentorId?: string
  mentorshipId?: string
  institutionId?: string
  content: Record<string, unknown>
}

type Told = { by: string; at: Instant; onBehalfOf?: string }

/** Adds facts to the history, in the order given. */
export async function recordFacts(tx: Tx, facts: readonly Fact[], told: Told): Promise<void> {
  if (facts.length === 0) {
    return
  }
  await tx
    .insertInto('fact')
    .values(
      facts.map((fact) => ({
        at: told.at,
        account_id: told.by,
        on_behalf_of: told.onBehalfOf ?? null,
        type: fact.type,
        client_id: fact.clientId ?? null,
        mentor_id: fact.mentorId ?? null,
        mentorship_id: fact.mentorshipId ?? null,
        institution_id: fact.institutionId ?? null,
        content: JSON.stringify(fact.content),
      })),
    )
    .execute()
}

/** A fact as it is read back, with the name of who told it. */
export type ToldFact = Fact & { id: number; at: Instant; byName: string }

type FactsOf =
  { clientId: string } | { mentorId: string } | { mentorshipId: string } | { institutionId: string }

const columns = {
  clientId: 'fact.client_id',
  mentorId: 'fact.mentor_id',
  mentorshipId: 'fact.mentorship_id',
  institutionId: 'fact.institution_id',
} as const

type Subject = keyof typeof columns

type FactsWanted = {
  limit: number
  before?: Instant
  /** Kinds of facts to leave out, because the screen tells them in another way. */
  without?: readonly string[]
  /** The only kinds of facts that are asked for. */
  only?: readonly string[]
}

/**
 * The newest facts of one dossier; at most `limit`, older than `before`. Of a client who was
 * registered twice also those of the registration that was merged away, for a fact is never changed.
 */
export async function factsOf(
  tx: Tx,
  subject: FactsOf,
  { limit, before, without = [], only = [] }: FactsWanted,
): Promise<ToldFact[]> {
  const [[name, id] = ['clientId' as const, '']] = Object.entries(subject) as [Subject, string][]
  const rows = await tx
    .selectFrom('fact')
    .leftJoin('account', 'account.id', 'fact.account_id')
    .select(['fact.id', 'fact.at', 'fact.type', 'fact.content', 'account.name as by_name'])
    .select('fact.on_behalf_of')
    .select(['fact.client_id', 'fact.mentor_id', 'fact.mentorship_id', 'fact.institution_id'])
    .where(isTold(name, id))
    .$if(only.length > 0, (query) => query.where('fact.type', 'in', [...only]))
    .$if(without.length > 0, (query) => query.where('fact.type', 'not in', [...without]))
    .$if(before !== undefined, (query) => query.where('fact.at', '<', before ?? ''))
    .orderBy('fact.at', 'desc')
    .orderBy('fact.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ client_id, mentor_id, mentorship_id, institution_id, ...row }) => {
    const { by_name, on_behalf_of, ...fact } = row
    return {
      ...fact,
      byName: by_name ?? tellerOf(on_behalf_of),
      content: fact.content as Record<string, unknown>,
      ...(client_id && { clientId: client_id }),
      ...(mentor_id && { mentorId: mentor_id }),
      ...(mentorship_id && { mentorshipId: mentorship_id }),
      ...(institution_id && { institutionId: institution_id }),
    }
  })
}

/** Who told it when no account of the organisation did: an import at the terminal, or nobody known. */
function tellerOf(onBehalfOf: string | null): string {
  return onBehalfOf?.startsWith('import ') === true ? 'Import' : ''
}

/** Whether a fact is about this subject; a client who was registered twice is one subject. */
function isTold(name: Subject, id: string) {
  const about = sql.ref(columns[name])
  return name === 'clientId'
    ? sql<SqlBool>`${about} in (select id from client where id = ${id} or merged_into_id = ${id})`
    : sql<SqlBool>`${about} = ${id}`
}

/** The newest fact of a kind that belongs to no dossier, such as a change of the settings. */
export async function lastFactOfKind(
  tx: Tx,
  type: string,
): Promise<Pick<ToldFact, 'at' | 'byName'> | undefined> {
  const row = await tx
    .selectFrom('fact')
    .leftJoin('account', 'account.id', 'fact.account_id')
    .select(['fact.at', 'account.name as by_name'])
    .where('fact.type', '=', type)
    .orderBy('fact.id', 'desc')
    .executeTakeFirst()
  return row && { at: row.at, byName: row.by_name ?? '' }
}
