import { routes } from '../routes.js'
import type { WaitingEntry, WaitsFor } from './waiting-entry.js'

/** Where the next step is taken: an address of this client or of this entry. */
export type StepAddress =
  | { readonly of: 'client'; readonly path: typeof routes.intake }
  | {
      readonly of: 'entry'
      readonly path:
        typeof routes.askOwnNetwork | typeof routes.changeWaitsFor | typeof routes.matchingFor
    }
  | { readonly of: 'all'; readonly path: typeof routes.proposals }

const steps: Record<WaitsFor, StepAddress> = {
  intake: { of: 'client', path: routes.intake },
  'own-network': { of: 'entry', path: routes.askOwnNetwork },
  consent: { of: 'entry', path: routes.changeWaitsFor },
  match: { of: 'entry', path: routes.matchingFor },
  answer: { of: 'all', path: routes.proposals },
  acquaintance: { of: 'all', path: routes.proposals },
  court: { of: 'all', path: routes.proposals },
  agreement: { of: 'all', path: routes.proposals },
  client: { of: 'entry', path: routes.changeWaitsFor },
}

/**
 * What to do next for somebody who waits. An own choice that stands goes before everything else, and before anybody is
 * looked for it is asked whom he trusts already (matching.md §3: network first).
 */
export function nextStepOf(
  { waitsFor: asked, ownNetwork }: Pick<WaitingEntry, 'waitsFor' | 'ownNetwork'>,
  hasChoice: boolean,
): { readonly is: 'own-choice' } | { readonly is: WaitsFor; readonly at: StepAddress } {
  if (hasChoice) {
    return { is: 'own-choice' }
  }
  const waitsFor = asked === 'match' && ownNetwork === 'not-asked' ? 'own-network' : asked
  return { is: waitsFor, at: steps[waitsFor] }
}
