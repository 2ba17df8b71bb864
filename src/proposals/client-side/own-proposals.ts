import type { Actor } from '../../shared/access/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { openProposalsOf, type KnownProposal } from '../proposal.store.js'
import { clientMaySee } from '../rules/may-see.js'
import { haveMet, type Moment, type Proposal } from '../rules/proposal.js'

/** Only the client himself; a relative who helps him answers nothing for him. */
export function clientsThemselves({ role, clientId }: Pick<Actor, 'role' | 'clientId'>): boolean {
  return role === 'client' && clientId !== null
}

/** The proposals a client may know of: those of which the mentor is willing. */
export async function ownProposals({ tx, actor }: OpenRequest): Promise<KnownProposal[]> {
  const { clientId } = actor
  if (clientId === null) {
    return []
  }
  const open = await openProposalsOf(tx, { clientId })
  return open.filter(({ proposal }) => clientMaySee(proposal, clientId))
}

/** What a client is asked now: to meet, or after that to begin. */
export function askedOfClient(proposal: Proposal): Moment {
  return haveMet(proposal) ? 'to-begin' : 'to-meet'
}
