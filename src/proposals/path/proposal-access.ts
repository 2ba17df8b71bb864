import { barriersOf, clientSidesOf } from '../../match-profiles/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Typed } from '../../shared/forms/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { coordinatorsNow, isMentorToo } from '../../users/index.js'
import { findEntry, type WaitingEntry } from '../../waiting-list/index.js'
import { placesOfClients } from '../board/board.store.js'
import { layBoard } from '../board/lay-board.js'
import { loadPeople } from '../board/load-people.js'
import { findProposal, holdMentor, openProposalsOf, type KnownProposal } from '../proposal.store.js'
import { isOpen, type Proposal } from '../rules/proposal.js'
import type { Tellable } from './suggested-telling.js'

/** A proposal with what around it decides whether a step may be taken. */
export type OpenedProposal = KnownProposal & {
  entry: WaitingEntry | undefined
  /** Another proposal is open for the same person, or he waits no more. */
  isTaken: boolean
  hasBarrier: boolean
  /** The coordinator is the proposed mentor himself, and has colleagues. */
  isByMentor: boolean
  /** It is over, and the demands or the room of the mentor keep it from going on. */
  isImpossible: boolean
  /** What may be told of the client without his name. */
  tellable: Tellable
}

/**
 * The proposal in the address, for a coordinator; undefined when it is not there. Once a form about one that is over is
 * sent, nobody else can give its mentor somebody meanwhile.
 */
export async function openProposal(
  request: OpenRequest,
  sent?: Typed,
): Promise<OpenedProposal | undefined> {
  const { tx } = request
  const known = await findProposal(tx, request.id('proposal'))
  if (known !== undefined && sent !== undefined && !isOpen(known.proposal)) {
    await holdMentor(tx, known.proposal.mentorId)
  }
  return known && aroundProposal(request, known)
}

/** What around a proposal decides whether a step may be taken. */
export async function aroundProposal(
  request: OpenRequest,
  known: KnownProposal,
): Promise<OpenedProposal> {
  const { tx, today } = request
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
    isByMentor: await isOwnCase(request, mentorId),
    isImpossible: !isOpen(known.proposal) && !(await couldBe(tx, known.proposal, today)),
    hasBarrier: barriers.some((one) => one.clientId === clientId && one.mentorId === mentorId),
  }
}

/** Where a coordinator is the proposed mentor too, a colleague tells what the client wants; who is alone must. */
async function isOwnCase({ tx, actor, today }: OpenRequest, mentorId: string): Promise<boolean> {
  const { accountId } = actor
  return (
    (await isMentorToo(tx, { accountId, mentorId, today })) &&
    (await coordinatorsNow(tx, today)) > 1
  )
}

/** Whether this pair could be proposed today, by the demands and the room of the mentor. */
async function couldBe(
  tx: Tx,
  { entryId, mentorId }: Proposal,
  today: PlainDate,
): Promise<boolean> {
  const people = await loadPeople(tx, today)
  const waiting = [...people.waiting, ...people.notYet].filter((one) => one.entryId === entryId)
  const mentors = people.mentors.filter(({ side }) => side.id === mentorId)
  return (
    waiting.length === 1 &&
    mentors.length === 1 &&
    layBoard({ ...people, waiting, mentors }, []).scored.pairOf(0, 0).isPossible
  )
}
