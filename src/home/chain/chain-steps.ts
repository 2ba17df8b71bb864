import { href, routes } from '../../routes.js'
import type { WaitingChain, WaitsFor } from '../../waiting-list/index.js'
import type { ChainCounts } from './chain.store.js'
import type { ChainMessages } from './chain.messages.js'

/** One step of the chain: how many wait at it, how many of them too long, and where they stand. */
export type ChainStep = {
  key: string
  label: string
  hint: string
  count: number
  late: number
  href: string
}

type Waiting = { counts: ChainCounts; waiting: WaitingChain }

/** The steps in the order in which somebody walks them. */
export function chainSteps({ counts, waiting }: Waiting, words: ChainMessages): ChainStep[] {
  const { byStep } = waiting
  const rest = byStep.consent + byStep.client + byStep.agreement + byStep.court
  const on = (key: WaitsFor, label: string, hint: string) => ({
    key,
    label,
    hint,
    count: byStep[key],
    late: 0,
    href: href(routes.waitingList, {}, { 'waits-for': key }),
  })
  const proposals = (key: string, label: string, hint: string, count: number) => ({
    key,
    label,
    hint,
    count,
    late: 0,
    href: href(routes.proposals),
  })
  return [
    {
      key: 'referrals',
      label: words.referrals,
      hint: words.referralsHint,
      count: counts.newReferrals,
      late: counts.lateReferrals,
      href: href(routes.referrals),
    },
    on('intake', words.intake, words.intakeHint),
    on('own-network', words.network, words.networkHint),
    { ...on('match', words.match, words.matchHint) },
    proposals('asking', words.asking, words.askingHint, counts.askingMentor),
    proposals(
      'acquaintance',
      words.acquaintance,
      words.acquaintanceHint(String(counts.meetings)),
      counts.acquaintance,
    ),
    proposals('agreed', words.agreed, words.agreedHint, counts.agreed),
    {
      key: 'other',
      label: words.other,
      hint: words.otherHint,
      count: rest,
      late: 0,
      href: href(routes.waitingList),
    },
    {
      key: 'check-ins',
      label: words.checkIns,
      hint: words.checkInsHint,
      count: counts.checkIns,
      late: 0,
      href: href(routes.checkIns),
    },
  ]
}
