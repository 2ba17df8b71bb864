import type { Answer } from './questions.js'

/**
 * A profile with what it leaves open taken from another of the same person. An answer that stands is never replaced; a
 * box counts as answered when it is ticked in either, and the heavier load of the two counts.
 */
export function filledFrom<Profile extends Readonly<Record<string, Answer>>>(
  kept: Profile,
  other: Profile,
): Profile {
  const filled = Object.entries(kept).map(([question, answer]) => [
    question,
    isOpen(answer) ? (other[question] ?? answer) : both(answer, other[question] ?? null, question),
  ])
  return Object.fromEntries(filled) as Profile
}

/** A question that always has an answer, of which the first is only the usual one. */
const usual: Readonly<Record<string, Answer>> = {
  levelNeeded: 'daily',
  caseWeight: 1,
  genderWishMust: false,
  interpreterAgreed: false,
  isCaredForByNone: false,
}

function isOpen(answer: Answer): boolean {
  return answer === null || (isParts(answer) && Object.keys(answer).length === 0)
}

function both(answer: Answer, other: Answer, question: string): Answer {
  if (question in usual && answer === usual[question]) {
    return other ?? answer
  }
  return isParts(answer) && isParts(other) ? { ...other, ...answer } : answer
}

function isParts(answer: Answer): answer is Readonly<Record<string, string | number>> {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
}
