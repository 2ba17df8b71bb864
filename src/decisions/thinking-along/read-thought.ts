import type { Telling } from './names-in.js'
import type { Thought } from './thought.js'

/** A question as its reader finds it. */
export type ReadThought = {
  readonly thought: Thought
  /** Whether the reader may open the dossier, and so the decision. */
  readonly isInside: boolean
  /** What answers may not tell, because somebody outside reads along. */
  readonly telling: Telling
}
