import { findClient } from '../../clients/index.js'
import { clientSidesOf, type ClientHalf } from '../../match-profiles/index.js'
import { actingMentor } from '../../shared/access/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { placesOfClients } from '../board/board.store.js'
import { findProposal } from '../proposal.store.js'
import { mentorMaySee } from '../rules/may-see.js'
import {
  haveMet,
  standing,
  type Moment,
  type Proposal,
  type ProposalAnswer,
} from '../rules/proposal.js'

/** Whom it is about, for a mentor who said yes to meeting: the name, and what is practical. */
export type Named = {
  name: string
  place: string | undefined
  languages: readonly string[]
  side:
    | Pick<ClientHalf, 'available' | 'visitsPerMonth' | 'expectedDuration' | 'hasPets' | 'smokes'>
    | undefined
}

/** A proposal as the mentor who was asked may know it now. */
export type AskedProposal = {
  proposal: Proposal
  askedByName: string
  /** Undefined before his yes. */
  client: Named | undefined
  /** What he is asked now, and what he said on it. */
  moment: Moment
  own: ProposalAnswer | undefined
  version: number
}

/** The proposal in the address, for the mentor who was asked; undefined for others, before asking, after a no, and for who stopped. */
export async function askedProposal(request: OpenRequest): Promise<AskedProposal | undefined> {
  const known = await findProposal(request.tx, request.id('proposal'))
  const sees = known && mentorMaySee(known, actingMentor(request.actor))
  if (known === undefined || sees === undefined || sees === 'nothing') {
    return undefined
  }
  const { proposal } = known
  const isNamed = sees === 'named'
  const moment = isNamed && haveMet(proposal) ? 'to-begin' : 'to-meet'
  return {
    proposal,
    askedByName: known.proposedByName,
    client: isNamed ? await namedClient(request, proposal.clientId, known.clientName) : undefined,
    moment,
    own: standing(proposal, 'mentor', moment),
    version: known.version,
  }
}

async function namedClient({ tx, today }: OpenRequest, id: string, name: string): Promise<Named> {
  const client = await findClient(tx, id)
  const places = await placesOfClients(tx, [id])
  const [side] = await clientSidesOf(tx, [id], today)
  return { name, place: places.get(id), languages: client?.languages ?? [], side }
}

/**
 * Whose dossier the mentor touches: nobody's while he reads no name. The client reads who looked, and must not learn
 * there who was asked, or who said no.
 */
export function clientsTouched({ client, proposal }: AskedProposal): readonly string[] {
  return client === undefined ? [] : [proposal.clientId]
}
