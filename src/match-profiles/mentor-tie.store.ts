import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** How a mentor is tied to an institution (BW 1:452(6), Besluit 2(3)). */
export const tieKinds = ['employed', 'management', 'connected'] as const
export type TieKind = (typeof tieKinds)[number]

/** An institution a mentor works for or is tied to, as long as it lasts. */
export type Tie = {
  id: string
  mentorId: string
  institutionId: string
  institutionName: string
  kind: TieKind
}

/** The ties that last, of one mentor or of all. */
export async function tiesOf(tx: Tx, mentorId?: string): Promise<Tie[]> {
  const rows = await tx
    .selectFrom('mentor_tie as tie')
    .innerJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'tie.organisation_id')
        .onRef('institution.id', '=', 'tie.institution_id'),
    )
    .select(['tie.id', 'tie.mentor_id as mentorId', 'tie.institution_id as institutionId'])
    .select(['tie.kind', 'institution.name as institutionName'])
    .where('tie.ended_at', 'is', null)
    .$if(mentorId !== undefined, (query) => query.where('tie.mentor_id', '=', mentorId ?? ''))
    .orderBy('institution.name')
    .orderBy('tie.id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as TieKind }))
}

type NewTie = Pick<Tie, 'id' | 'mentorId' | 'institutionId' | 'kind'>

/** Notes that a mentor is tied to an institution. */
export async function insertTie(tx: Tx, tie: NewTie, at: Instant): Promise<void> {
  const { id, mentorId, institutionId, kind } = tie
  await tx
    .insertInto('mentor_tie')
    .values({ id, mentor_id: mentorId, institution_id: institutionId, kind, created_at: at })
    .execute()
}

/** Ends a tie of this mentor; it no longer keeps him from clients who live there. */
export async function endTie(
  tx: Tx,
  { id, mentorId, at }: { id: string; mentorId: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('mentor_tie')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('mentor_id', '=', mentorId)
    .where('ended_at', 'is', null)
    .execute()
}
