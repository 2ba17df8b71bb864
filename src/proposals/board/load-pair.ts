import { at } from './at.js'
import {
  counterfactual,
  type Counterfactual,
  type PairScore,
  type ScoredPool,
} from '../../matching/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import type { BoardPeople, MentorWithRoom, WaitingPerson } from './board-people.js'
import { trialsOf } from './board-trials.js'
import { choicesFor, type Choice } from './choices.js'
import { layBoard, type Board } from './lay-board.js'
import { elsewhere } from './load-client.js'
import { loadPeople } from './load-people.js'
import { locksOf } from './trial.js'

/** One pair, explained: for this client only, whether it can be or not. */
export type BoardPair = {
  readonly board: Board
  readonly client: number
  readonly person: WaitingPerson
  readonly mentor: MentorWithRoom
  readonly score: PairScore
  /** What choosing it means for the others; undefined when the pair cannot be. */
  readonly choice: Choice | undefined
  /** Whom the best answer for all gives this client. */
  readonly suggested: MentorWithRoom | undefined
  readonly counterfactual: Counterfactual | undefined
}

/**
 * A pair as it stands on the board of who asks, with what he tries. A client who has a proposal, or waits for something
 * else, is shown there; undefined when he does not wait at all, or the mentor is not among the volunteers.
 */
export async function loadPair(
  request: OpenRequest,
  entryId: string,
  mentorId: string,
): Promise<BoardPair | undefined> {
  const people = await loadPeople(request.tx, request.today)
  const place = placeOf(people, entryId, mentorId)
  return place && explainPair(layBoard(people, await trialsOf(request)), ...place)
}

function placeOf(
  people: BoardPeople,
  entryId: string,
  mentorId: string,
): [client: number, mentor: number] | undefined {
  const client = people.waiting.findIndex((one) => one.entryId === entryId)
  const mentor = people.mentors.findIndex(({ side }) => side.id === mentorId)
  if (mentor === -1) return undefined
  return client === -1 ? elsewhere(people, entryId) : [client, mentor]
}

/** Explains a pair on a board, by number. */
export function explainPair(board: Board, client: number, mentor: number): BoardPair {
  const { people, scored, trials, free } = board
  const choices = choicesFor({ people, scored, client, locked: locksOf(trials), free })
  const best = choices.find(({ isBest }) => isBest)
  return {
    board,
    client,
    person: at(people.waiting, client),
    mentor: at(people.mentors, mentor),
    score: scored.pairOf(client, mentor),
    choice: choices.find((choice) => choice.mentor === mentor),
    suggested: best && people.mentors[best.mentor],
    counterfactual: whatIf(scored, client, mentor),
  }
}

/** The one change that would help this pair most. */
export function whatIf(
  { pool, means, minutesOf }: ScoredPool,
  client: number,
  mentor: number,
): Counterfactual | undefined {
  return counterfactual(at(pool.clients, client), at(pool.mentors, mentor), {
    weights: pool.weights,
    means,
    minutes: minutesOf(client, mentor),
    barriers: pool.barriers,
  })
}
