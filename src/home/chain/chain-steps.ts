import { href, routes } from '../../routes.js'
import type { ReferralsToday } from '../../referrals/index.js'
import type { WaitingChain, WaitsFor } from '../../waiting-list/index.js'
import type { ProposalCounts } from '../../proposals/index.js'
import type { ChainMessages } from './chain.messages.js'

/** One step of the chain: how many wait at it, how many of them too long, and where they stand. */
export type ChainStep = {
  label: string
  hint: string
  count: number
  late: number
  href: string
}

type Waiting = { referrals: ReferralsToday; counts: ProposalCounts; waiting: WaitingChain }

/** The steps in the order in which somebody walks them. */
export function chainSteps(
  { referrals, counts, waiting }: Waiting,
  words: ChainMessages,
): ChainStep[] {
  const { byStep } = waiting
  const rest = byStep.consent + byStep.client
  const all = href(routes.proposals)
  const meetings = words.acquaintanceHint(String(counts.meetings))
  const requests = step(words.referrals, words.referralsHint, href(routes.referrals))
  return [
    { ...requests(referrals.open), late: referrals.late },
    step(words.intake, words.intakeHint, onList('intake'))(byStep.intake),
    step(words.network, words.networkHint, onList('own-network'))(byStep['own-network']),
    step(words.choice, words.choiceHint, onList('agreement'))(waiting.ownChoices),
    step(words.other, words.otherHint, href(routes.waitingList))(rest),
    step(words.match, words.matchHint, onList('match'))(byStep.match),
    step(words.asking, words.askingHint, all)(counts.askingMentor),
    step(words.acquaintance, meetings, all)(counts.acquaintance),
    step(words.agreed, words.agreedHint, all)(counts.agreed),
    step(words.checkIns, words.checkInsHint, href(routes.checkIns))(counts.checkIns),
  ]
}

function step(label: string, hint: string, address: string) {
  return (count: number): ChainStep => ({ label, hint, href: address, count, late: 0 })
}

function onList(waitsFor: WaitsFor): string {
  return href(routes.waitingList, {}, { 'waits-for': waitsFor })
}
