import { at } from './at.js'
import type { Change } from './choices.js'
import type { BoardPeople } from './board-people.js'
import type { BoardMessages } from './board.messages.js'
import { points } from './reasons.js'

/** Points gained or lost, with their sign; a change that rounds to nothing says 0. */
export function signed(tenths: number): string {
  const whole = points(tenths)
  if (whole === 0) return '0'
  return whole > 0 ? `+${whole}` : `−${Math.abs(whole)}`
}

/** Who goes where, in sentences: "Piet gaat naar Els", "Piet blijft wachten". */
export function toldMoves(
  changes: readonly Change[],
  people: BoardPeople,
  { moves }: Pick<BoardMessages, 'moves'>,
): readonly string[] {
  return changes.map(({ client, to }) => {
    const { name } = at(people.waiting, client)
    return to === -1 ? moves.leaves(name) : moves.goes(name, at(people.mentors, to).name)
  })
}

/** What a choice does to the others, on one line: "Piet gaat naar Els, samen −9". */
export function toldPrice(
  { changes, rest }: { changes: readonly Change[]; rest: number },
  people: BoardPeople,
  words: Pick<BoardMessages, 'moves' | 'client'>,
): string {
  if (changes.length === 0) return words.client.free
  return `${[...toldMoves(changes, people, words), words.moves.together(signed(rest))].join(', ')}.`
}
