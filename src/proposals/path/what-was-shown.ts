import type { Certificate, PairScore } from '../../matching/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { choicesFor, type Choice } from '../board/choices.js'
import { layBoard } from '../board/lay-board.js'
import { loadPeople } from '../board/load-people.js'
import type { BoardPeople } from '../board/board-people.js'
import { withoutSpecial } from '../board/without-special.js'

/** What stands before a coordinator at the moment of choosing: the pair, what the best answer says, and the price. */
export type Shown = {
  pair: PairScore
  /** The same without anything special of a person: what may be kept (AVG 9). */
  plain: PairScore
  mentorName: string
  /** The mentor of the best answer for all; null when it leaves this client out. */
  suggestedMentorId: string | null
  suggestedName: string | null
  /** What it does to the others; undefined when the pair is not possible. */
  choice: Choice | undefined
  alternatives: readonly { mentorId: string; score: number; rest: number }[]
  certificate: Certificate
  people: BoardPeople
}

const mostAlternatives = 3

/** Compares one pair within the whole list as it stands today; undefined when either takes no part in it. */
export async function whatIsShown(
  tx: Tx,
  { entryId, mentorId, today }: { entryId: string; mentorId: string; today: PlainDate },
): Promise<Shown | undefined> {
  const people = await loadPeople(tx, today)
  const client = people.waiting.findIndex((one) => one.entryId === entryId)
  const mentor = people.mentors.findIndex(({ side }) => side.id === mentorId)
  const chosen = people.mentors[mentor]
  if (client === -1 || chosen === undefined) {
    return undefined
  }
  const { scored, free } = layBoard(people, [])
  const choices = choicesFor({ people, scored, client, locked: [], free })
  const suggested = people.mentors[free.mentorOf[client] ?? -1]
  const idOf = (index: number) => people.mentors[index]?.side.id ?? ''
  return {
    pair: scored.pairOf(client, mentor),
    plain: withoutSpecial(scored, client, mentor),
    mentorName: chosen.name,
    suggestedMentorId: suggested?.side.id ?? null,
    suggestedName: suggested?.name ?? null,
    choice: choices.find((one) => one.mentor === mentor),
    alternatives: choices
      .map(({ mentor: other, rest }) => ({
        mentorId: idOf(other),
        score: Math.round(10 * withoutSpecial(scored, client, other).score),
        rest,
      }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, mostAlternatives),
    certificate: free.certificate,
    people,
  }
}

/**
 * The explanation as it is kept with a proposal: numbers and codes, reckoned as if nobody had told anything special.
 * Of recognition only that it was weighed stays; so no sum tells who had what in common (AVG 9).
 */
export function explanationOf({
  plain: pair,
  suggestedMentorId,
  choice,
  alternatives,
  certificate,
}: Shown) {
  const { score, confidence, interval, whyNotHigher } = pair
  return {
    score,
    confidence,
    interval,
    whyNotHigher,
    criteria: pair.criteria.map(({ criterion, weight, ...rest }) =>
      criterion === 'recognition'
        ? { criterion, weight }
        : {
            criterion,
            weight,
            s: rest.s,
            contribution: rest.contribution,
            known: rest.known,
            comparison: rest.comparison,
          },
    ),
    suggestedMentorId,
    rest: choice?.rest ?? null,
    alternatives,
    certificate,
  }
}
