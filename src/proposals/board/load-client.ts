import { href, routes } from '../../routes.js'
import { Moved, type OpenRequest } from '../../shared/http/index.js'
import { trialsOf } from './board-trials.js'
import type { BoardPeople } from './board-people.js'
import { choicesFor, type Choice } from './choices.js'
import { layBoard, type Board } from './lay-board.js'
import { loadPeople } from './load-people.js'
import { locksOf } from './trial.js'

/** One client on the board, with every mentor he can be matched with. */
export type ClientOnBoard = {
  readonly board: Board
  readonly client: number
  readonly choices: readonly Choice[]
}

/**
 * A client as he stands on the board of who asks. Who has a proposal, or waits for something else first, is shown
 * there instead; undefined when he does not wait at all.
 */
export async function loadClient(
  request: OpenRequest,
  entryId: string,
): Promise<ClientOnBoard | undefined> {
  const people = await loadPeople(request.tx, request.today)
  const client = people.waiting.findIndex((one) => one.entryId === entryId)
  if (client === -1) return elsewhere(people, entryId)
  const board = layBoard(people, await trialsOf(request))
  const locked = locksOf(board.trials)
  const { scored, free } = board
  return { board, client, choices: choicesFor({ people, scored, client, locked, free }) }
}

/** Leads to where somebody stands who takes no part on the board; undefined when he does not wait at all. */
export function elsewhere({ proposed, notYet }: BoardPeople, entryId: string): undefined {
  const proposal = proposed.find((one) => one.entryId === entryId)?.proposalId
  if (proposal !== undefined) throw new Moved(href(routes.proposal, { proposal }))
  if (notYet.some((one) => one.entryId === entryId)) {
    throw new Moved(href(routes.waitingEntry, { entry: entryId }))
  }
  return undefined
}
