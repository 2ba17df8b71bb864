import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Puts mentorships, mandates and substitutions of one registration of a mentor on another's name. */
export async function moveCouplesOfMentor(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('mentorship')
    .set(({ eb }) => ({ mentor_id: to, version: eb('version', '+', 1) }))
    .where('mentor_id', '=', from)
    .execute()
  await tx.updateTable('mandate').set({ mentor_id: to }).where('mentor_id', '=', from).execute()
  await tx.updateTable('substitute').set({ mentor_id: to }).where('mentor_id', '=', from).execute()
}

/** In what two mentors are tied to each other, so that they cannot be one and the same person. */
export type MentorTie = 'same-client' | 'stands-in'

/**
 * A tie between two mentors: a client of whom both are mentor now, or a mentorship of one in which the
 * other stands in on that day or later.
 */
export async function tieBetween(
  tx: Tx,
  { one, other, today }: { one: string; other: string; today: PlainDate },
): Promise<MentorTie | undefined> {
  const both = [one, other]
  const shared = await tx
    .selectFrom('mentorship')
    .select('client_id')
    .where('mentor_id', 'in', both)
    .where('status', '!=', 'ended')
    .groupBy('client_id')
    .having(({ fn }) => fn.count('mentor_id').distinct(), '=', 2)
    .executeTakeFirst()
  if (shared !== undefined) {
    return 'same-client'
  }
  const standing = await tx
    .selectFrom('substitute')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organisation_id', '=', 'substitute.organisation_id')
        .onRef('mentorship.id', '=', 'substitute.mentorship_id'),
    )
    .select('substitute.id')
    .where('substitute.mentor_id', 'in', both)
    .where('mentorship.mentor_id', 'in', both)
    .where('mentorship.status', '!=', 'ended')
    .where((where) =>
      where.or([
        where('substitute.valid_until', 'is', null),
        where('substitute.valid_until', '>', today),
      ]),
    )
    .executeTakeFirst()
  return standing && 'stands-in'
}
