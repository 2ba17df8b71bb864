import type { EvidenceSource, EvidenceWay, EvidenceWords } from './evidence.js'
import type { SaidInContact } from './expression.store.js'

const sources: Readonly<Record<EvidenceWay, EvidenceSource>> = {
  said: 'client',
  written: 'client',
  observed: 'mentor',
  'told-by-other': 'other',
  inferred: 'mentor',
  tried: 'mentor',
}

/**
 * What is known by an utterance from a contact: the words as they stand, nothing added. What it is and what it is
 * about is not guessed (decision 0054); one tap leads to saying so.
 */
export function wordsOf({ words, howLearned, certainty, learnedOn }: SaidInContact): EvidenceWords {
  return {
    kind: 'unsorted',
    theme: 'other',
    words,
    source: sources[howLearned],
    sourceName: null,
    howLearned,
    certainty,
    learnedOn,
  }
}
