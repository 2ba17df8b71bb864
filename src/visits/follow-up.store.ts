import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { OpenFollowUp } from './follow-up.js'

type Wanted = {
  /** Only of these couples; everybody's when it is left out. */
  mentorshipIds?: readonly string[]
  clientId?: string
  /** Only what should have been done before this day. */
  dueBefore?: PlainDate
  limit: number
  offset?: number
}

/** The open agreements, those that are due first on top. */
export async function openFollowUps(tx: Tx, wanted: Wanted): Promise<OpenFollowUp[]> {
  const { mentorshipIds, clientId, dueBefore, limit, offset = 0 } = wanted
  if (mentorshipIds?.length === 0) {
    return []
  }
  const rows = await followUps(tx)
    .where('follow_up.done_on', 'is', null)
    .where('part.struck_out_at', 'is', null)
    .$if(mentorshipIds !== undefined, (query) =>
      query.where('follow_up.mentorship_id', 'in', [...(mentorshipIds ?? [])]),
    )
    .$if(clientId !== undefined, (query) => query.where('follow_up.client_id', '=', clientId ?? ''))
    .$if(dueBefore !== undefined, (query) => query.where('follow_up.due_on', '<', dueBefore ?? ''))
    .orderBy('follow_up.due_on')
    .orderBy('follow_up.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(followUpOf)
}

const mostCounted = 1000

/** How many agreements are open, counted no further than `mostCounted`. */
export async function countOpenFollowUps(
  tx: Tx,
  { mentorshipIds }: Pick<Wanted, 'mentorshipIds'>,
): Promise<number> {
  if (mentorshipIds?.length === 0) {
    return 0
  }
  const some = standing(tx)
    .select('follow_up.id')
    .where('follow_up.done_on', 'is', null)
    .where('part.struck_out_at', 'is', null)
    .$if(mentorshipIds !== undefined, (query) =>
      query.where('follow_up.mentorship_id', 'in', [...(mentorshipIds ?? [])]),
    )
    .limit(mostCounted)
  const { count } = await tx
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One agreement, open or closed. */
export async function findFollowUp(
  tx: Tx,
  id: string,
): Promise<{ followUp: OpenFollowUp; isOpen: boolean } | undefined> {
  const row = await followUps(tx).where('follow_up.id', '=', id).executeTakeFirst()
  return row && { followUp: followUpOf(row), isOpen: row.doneOn === null }
}

/** Closes an agreement that is still open; a second time changes nothing. */
export async function markDone(
  tx: Tx,
  { id, doneOn, accountId }: { id: string; doneOn: PlainDate; accountId: string },
): Promise<void> {
  await tx
    .updateTable('follow_up')
    .set({ done_on: doneOn, done_by: accountId })
    .where('id', '=', id)
    .where('done_on', 'is', null)
    .execute()
}

/** Agreements beside the report they stand in, which may have been struck out since. */
function standing(tx: Tx) {
  return tx
    .selectFrom('follow_up')
    .innerJoin('contact_client as part', (join) =>
      join
        .onRef('part.organisation_id', '=', 'follow_up.organisation_id')
        .onRef('part.contact_id', '=', 'follow_up.contact_id')
        .onRef('part.client_id', '=', 'follow_up.client_id'),
    )
}

function followUps(tx: Tx) {
  return standing(tx)
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'follow_up.organisation_id')
        .onRef('client.id', '=', 'follow_up.client_id'),
    )
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organisation_id', '=', 'follow_up.organisation_id')
        .onRef('mentorship.id', '=', 'follow_up.mentorship_id'),
    )
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('mentor.id', '=', 'mentorship.mentor_id'),
    )
    .select(['follow_up.id', 'follow_up.contact_id as contactId', 'follow_up.agreed'])
    .select(['follow_up.client_id as clientId', 'follow_up.mentorship_id as mentorshipId'])
    .select(['follow_up.due_on as dueOn', 'follow_up.done_on as doneOn'])
    .select(['client.given_name as clientGiven', 'client.name_prefix as clientPrefix'])
    .select(['client.family_name as clientFamily', 'mentor.given_name as mentorGiven'])
    .select(['mentor.name_prefix as mentorPrefix', 'mentor.family_name as mentorFamily'])
}

type Row = Awaited<ReturnType<ReturnType<typeof followUps>['execute']>>[number]

function followUpOf(row: Row): OpenFollowUp {
  const { clientGiven, clientPrefix, clientFamily, ...rest } = row
  const { mentorGiven, mentorPrefix, mentorFamily, doneOn: _doneOn, ...followUp } = rest
  return {
    ...followUp,
    clientName: nameOf(clientGiven, clientPrefix, clientFamily),
    mentorName: nameOf(mentorGiven, mentorPrefix, mentorFamily),
  }
}

function nameOf(givenName: string, namePrefix: string | null, familyName: string | null): string {
  return fullName({ givenName, namePrefix, familyName })
}
