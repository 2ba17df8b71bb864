import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Whether a mentor can sign in: with an account, with an invitation that waits, or not yet. */
export type MentorAccess =
  | { kind: 'account'; assignmentId: string; email: string; since: PlainDate }
  | { kind: 'invited'; email: string; expiresAt: Instant }
  | { kind: 'none' }

/** How this mentor can sign in on a day; of several invitations the one that holds longest. */
export async function findMentorAccess(
  tx: Tx,
  { mentorId, now, today }: { mentorId: string; now: Instant; today: PlainDate },
): Promise<MentorAccess> {
  const account = await tx
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .select([
      'role_assignment.id as assignmentId',
      'account.email',
      'role_assignment.valid_from as since',
    ])
    .where('role_assignment.mentor_id', '=', mentorId)
    .where('role_assignment.role', '=', 'mentor')
    .where((where) =>
      where.or([
        where('role_assignment.valid_until', 'is', null),
        where('role_assignment.valid_until', '>', today),
      ]),
    )
    .orderBy('role_assignment.valid_from', 'desc')
    .executeTakeFirst()
  if (account !== undefined) {
    return { kind: 'account', ...account }
  }
  const invitation = await tx
    .selectFrom('invitation')
    .select(['email', 'expires_at as expiresAt'])
    .where('mentor_id', '=', mentorId)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .executeTakeFirst()
  return invitation === undefined ? { kind: 'none' } : { kind: 'invited', ...invitation }
}
