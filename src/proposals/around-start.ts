import {
  isUnderCourt,
  type AroundStart,
  type BegunCouple,
  type CoupleToBegin,
} from '../mentorships/index.js'
import type { Tx } from '../shared/database/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { closeEntry } from '../waiting-list/index.js'
import { takeBack } from './after-waiting.js'
import { barriersOf } from '../match-profiles/index.js'
import { planCheckIns } from './check-ins/plan-check-ins.js'
import { saveStep } from './path/save-step.js'
import { openProposalsOf, type KnownProposal } from './proposal.store.js'
import { start } from './rules/end.js'

/**
 * What proposals know of a couple before it begins: that both said yes. When it began, an agreed proposal becomes this
 * mentorship, the waiting is over, and the looks back are planned; all in the transaction of the start. Any other
 * proposal in that way of mentoring is taken back, for nobody waits any more: a mentorship on record is no answer.
 */
export const aroundStart: AroundStart = {
  knownOf: async (tx, couple) =>
    (await agreedProposal(tx, couple)) === undefined
      ? {}
      : { mentorAgrees: 'yes', supportedPersonAgrees: 'yes' },
  waitsForCourt: async (tx, couple) => {
    const agreed = await agreedProposal(tx, couple)
    return agreed !== undefined && isUnderCourt(agreed.proposal.regime)
  },
  began,
}

async function began(request: OpenRequest, couple: BegunCouple): Promise<void> {
  const { tx, actor, now, today } = request
  const { mentorshipId, startedOn } = couple
  const found = await agreedProposal(tx, couple)
  const agreed = found?.proposal.regime === couple.regime ? found : undefined
  const decision = agreed && start(agreed.proposal, { mentorshipId, at: now })
  if (agreed !== undefined && decision?.ok === true) {
    await saveStep(request, decision.value, agreed.version)
    const told = { by: actor.accountId, at: now, on: startedOn ?? today }
    await closeEntry(tx, { id: agreed.proposal.entryId, reason: 'mentorship-started', ...told })
  }
  const open = await openProposalsOf(tx, { clientId: couple.clientId })
  await takeBack(
    request,
    open.filter(({ proposal }) => proposal.regime === couple.regime),
  )
  if (couple.recording === 'new' && startedOn !== undefined) {
    await planCheckIns(request, { ...couple, startedOn })
  }
}

async function agreedProposal(
  tx: Tx,
  { clientId, mentorId }: CoupleToBegin,
): Promise<KnownProposal | undefined> {
  const open = await openProposalsOf(tx, { clientId })
  const agreed = open.find(
    ({ proposal }) => proposal.mentorId === mentorId && proposal.status === 'agreed',
  )
  return agreed !== undefined && (await hasBarrier(tx, { clientId, mentorId })) ? undefined : agreed
}

/** A veto that came after both said yes: the yes no longer counts. */
async function hasBarrier(tx: Tx, { clientId, mentorId }: CoupleToBegin): Promise<boolean> {
  const barriers = await barriersOf(tx)
  return barriers.some((one) => one.clientId === clientId && one.mentorId === mentorId)
}
