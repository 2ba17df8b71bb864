import { recordFacts } from '../../audit/index.js'
import { insertBarrier } from '../../match-profiles/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { setWaitsFor } from '../../waiting-list/index.js'
import { updateProposal } from '../proposal.store.js'
import type { ProposalOutcome } from '../rules/outcome.js'

/**
 * Saves a step: the proposal over the version that was shown, what was added, the history, what the person on the
 * list waits for now, and a veto that stays. All in the transaction of the request.
 */
export async function saveStep(
  { tx, actor, now, newId }: OpenRequest,
  outcome: ProposalOutcome,
  version: number,
): Promise<void> {
  const told = { by: actor.accountId, at: now }
  const { state, answer, meeting, waitsFor, barrier, facts } = outcome
  await updateProposal(tx, { state, answer, meeting, version, told })
  await recordFacts(tx, facts, told)
  if (waitsFor !== undefined) {
    await setWaitsFor(tx, { id: state.entryId, waitsFor, ...told })
  }
  if (barrier !== undefined) {
    const { clientId, mentorId } = state
    const kept = { id: newId(), clientId, mentorId, accountId: actor.accountId, at: now }
    await insertBarrier(tx, { ...kept, ...barrier })
  }
}
