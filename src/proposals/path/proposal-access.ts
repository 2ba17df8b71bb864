import { barriersOf, clientSidesOf } from '../../match-profiles/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { findEntry, type WaitingEntry } from '../../waiting-list/index.js'
import { placesOfClients } from '../board/board.store.js'
import { findProposal, openProposalsOf, type KnownProposal } from '../proposal.store.js'
import type { Tellable } from './suggested-telling.js'

/** A proposal with what around it decides whether a step may be taken. */
export type OpenedProposal = KnownProposal & {
  entry: WaitingEntry | undefined
  /** Another proposal is open for the same person, or he waits no more. */
  isTaken: boolean
  hasBarrier: boolean
  /** What may be told of the client without his name. */
  tellable: Tellable
}

/** The proposal in the address, for a coordinator; undefined when it is not there. */
export async function openProposal(request: OpenRequest): Promise<OpenedProposal | undefined> {
  const known = await findProposal(request.tx, request.id('proposal'))
  return known && aroundProposal(request, known)
}

/** What around a proposal decides whether a step may be taken. */
export async function aroundProposal(
  { tx, today }: OpenRequest,
  known: KnownProposal,
): Promise<OpenedProposal> {
  const { id, clientId, mentorId, entryId, regime } = known.proposal
  const entry = await findEntry(tx, entryId)
  const others = await openProposalsOf(tx, { entryId })
  const barriers = await barriersOf(tx)
  const [side] = await clientSidesOf(tx, [clientId], today)
  const places = await placesOfClients(tx, [clientId])
  return {
    ...known,
    tellable: { regime, side, place: places.get(clientId) },
    entry,
    isTaken:
      entry === undefined || entry.closed !== null || others.some((one) => one.proposal.id !== id),
    hasBarrier: barriers.some((one) => one.clientId === clientId && one.mentorId === mentorId),
  }
}
