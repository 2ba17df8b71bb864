import { at } from './at.js'
import type { HardFinding } from '../../matching/index.js'
import { roomOf, type BoardPeople } from './board-people.js'
import type { Scored, Settled } from './settle.js'

/** Something that must be known first, and with how many mentors. */
export type Obstacle = {
  readonly finding: HardFinding
  readonly mentors: number
}

/**
 * Why somebody remains. `no-room`: no mentor has any place at all. `no-mentor`: nobody can come. `no-place`: there are
 * mentors for him, and their places go to others.
 */
export type LeftOver = {
  readonly client: number
  readonly why: 'no-room' | 'no-mentor' | 'no-place'
  readonly mentors: readonly number[]
}

/** Who has nobody in the best answer and why, the most urgent and longest waiting first. */
export function leftOverOf(
  people: BoardPeople,
  scored: Scored,
  settled: Settled,
): readonly LeftOver[] {
  const mentorsOf = mentorsPerClient(people.waiting.length, scored)
  const hasRoom = people.mentors.some(({ side }) => roomOf(side) > 0)
  return byNeed(people)
    .filter((client) => settled.mentorOf[client] === -1)
    .map((client) => {
      const mentors = at(mentorsOf, client)
      if (!hasRoom) return { client, why: 'no-room', mentors }
      return { client, why: mentors.length > 0 ? 'no-place' : 'no-mentor', mentors }
    })
}

/** The clients in the order in which a person looks at them: urgency, then waiting. */
export function byNeed({ waiting }: BoardPeople): readonly number[] {
  return [...waiting.keys()].toSorted((one, other) => {
    const [a, b] = [at(waiting, one), at(waiting, other)]
    return b.side.urgency - a.side.urgency || a.waitingSince.localeCompare(b.waitingSince)
  })
}

/** With whom each client can be matched. */
export function mentorsPerClient(clients: number, { edges }: Scored): readonly number[][] {
  const mentorsOf: number[][] = Array.from({ length: clients }, () => [])
  for (let edge = 0; edge < edges.client.length; edge++) {
    at(mentorsOf, at(edges.client, edge)).push(at(edges.mentor, edge))
  }
  return mentorsOf
}

/** What must be known first, of the demands on each mentor, and with how many nothing else stands in the way. */
export function missingOf(all: readonly (readonly HardFinding[])[]): readonly Obstacle[] {
  const found = new Map<string, { finding: HardFinding; mentors: number }>()
  for (const hard of all) {
    if (hard.some(({ finding }) => finding === 'failed')) continue
    for (const finding of hard) {
      if (finding.finding !== 'missing') continue
      const key = `${finding.code} ${finding.reason ?? ''}`
      const known = found.get(key)
      found.set(key, { finding, mentors: (known?.mentors ?? 0) + 1 })
    }
  }
  return [...found.values()].toSorted((one, other) => other.mentors - one.mentors)
}
