import { plainDateOf } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { GoesOn, Told } from '../check-ins/check-in.js'
import { closedProposals, openProposals } from '../proposal.store.js'
import type { MadeChoice } from './choices.js'
import type { CoupleTold } from './outcomes.js'

/** So many choices are looked back on at most, the newest. */
const mostChoices = 2_000

/** The choices that were made beside the board, the newest first; what a client chose himself is no choice beside it. */
export async function madeChoices(tx: Tx): Promise<MadeChoice[]> {
  const all = [...(await openProposals(tx)), ...(await closedProposals(tx, mostChoices))]
  return all
    .filter(({ ownChoiceId }) => ownChoiceId === null)
    .toSorted((one, other) => other.proposal.proposedAt.localeCompare(one.proposal.proposedAt))
    .map(({ proposal, clientName, mentorName, suggestedName }) => ({
      proposalId: proposal.id,
      on: plainDateOf(proposal.proposedAt),
      clientName,
      mentorName,
      suggestedName,
      isFollowed: proposal.followedSuggestion,
      reason: proposal.reason,
    }))
}

/** What was told in looks back, per couple, the oldest first. */
export async function couplesTold(tx: Tx): Promise<CoupleTold[]> {
  const rows = await tx
    .selectFrom('match_check_in')
    .select(['mentorship_id', 'client_says', 'mentor_says', 'goes_on'])
    .where('held_on', 'is not', null)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  return [...Map.groupBy(rows, (row) => row.mentorship_id).values()].map((looks) => ({
    clientSays: looks.map((look) => look.client_says as Told),
    mentorSays: looks.map((look) => look.mentor_says as Told),
    goesOn: looks.map((look) => look.goes_on as GoesOn | null),
  }))
}
