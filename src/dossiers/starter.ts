import type { Fact } from '../audit/index.js'
import type { Instant } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** The three talks of the starter conversation, with what is asked in each. */
export const starterParts = {
  persoon: ['living', 'appearance', 'day', 'before', 'content', 'urgent', 'expectation'],
  naasten: ['origin', 'relatives', 'contact-wished', 'others'],
  zorg: ['care', 'room', 'staff-expectation'],
} as const

/** A part of the conversation. */
export type StarterPart = keyof typeof starterParts

/** A question of it. */
export type StarterQuestion = (typeof starterParts)[StarterPart][number]

/** The parts in the order in which they are asked. */
export const starterPartNames = Object.keys(starterParts) as StarterPart[]

/** From whom an answer comes. */
export const answerSources = ['observed', 'person', 'people-around'] as const
export type AnswerSource = (typeof answerSources)[number]

/** An answer as somebody gave it now. */
export type StarterAnswer = { question: StarterQuestion; answer: string; source: AnswerSource }

/** An answer as kept. */
export type KeptAnswer = StarterAnswer & { id: string; byName: string; at: Instant }

/** What is to be added. */
export type StarterAnswered = { added: readonly StarterAnswer[]; facts: readonly Fact[] }

/**
 * Adds the answers that say something new; an earlier answer stays behind the new one. Refuses when
 * nothing new was said.
 */
export function answerStarter(
  { clientId, known }: { clientId: string; known: readonly KeptAnswer[] },
  answers: readonly StarterAnswer[],
): Result<StarterAnswered, 'nothing-new'> {
  const added = answers.filter((one) => !known.some((kept) => isSame(kept, one)))
  if (added.length === 0) {
    return refused('nothing-new')
  }
  const questions = added.map(({ question }) => question)
  return ok({ added, facts: [{ type: 'starterAnswered', clientId, content: { questions } }] })
}

function isSame(kept: KeptAnswer, one: StarterAnswer): boolean {
  return kept.question === one.question && kept.answer === one.answer && kept.source === one.source
}

/** How far the starter conversation is. */
export type StarterProgress = {
  answered: number
  total: number
  parts: Record<StarterPart, { answered: number; total: number }>
  newest: ReadonlyMap<StarterQuestion, KeptAnswer>
}

/** Counts the questions that have an answer; `newest` holds at most one answer of each. */
export function progressOf(newest: readonly KeptAnswer[]): StarterProgress {
  const answers = new Map(newest.map((kept) => [kept.question, kept]))
  const part = (name: StarterPart) => {
    const questions: readonly StarterQuestion[] = starterParts[name]
    return { answered: questions.filter((one) => answers.has(one)).length, total: questions.length }
  }
  const parts = { persoon: part('persoon'), naasten: part('naasten'), zorg: part('zorg') }
  const sum = (field: 'answered' | 'total') =>
    Object.values(parts).reduce((total, counts) => total + counts[field], 0)
  return { answered: sum('answered'), total: sum('total'), parts, newest: answers }
}
