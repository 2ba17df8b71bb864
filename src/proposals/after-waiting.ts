import type { OpenRequest } from '../shared/http/index.js'
import type { AfterWaiting } from '../waiting-list/index.js'
import { saveStep } from './path/save-step.js'
import { openProposalsOf, type KnownProposal } from './proposal.store.js'
import { waitingEnded } from './rules/waiting-ended.js'

/** Who is taken off the list is proposed to nobody: what was open on that place is taken back in the same transaction. */
export const afterWaiting: AfterWaiting = async (request, entryId) => {
  await takeBack(request, await openProposalsOf(request.tx, { entryId }))
}

/** Takes these proposals back because the waiting is over. */
export async function takeBack(request: OpenRequest, open: readonly KnownProposal[]) {
  for (const { proposal, version } of open) {
    const decision = waitingEnded(proposal, request.now)
    if (decision.ok) {
      await saveStep(request, decision.value, version)
    }
  }
}
