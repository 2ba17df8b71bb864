import type { WaitingEntry } from '../../waiting-list/index.js'
import type { Shown } from './what-was-shown.js'

/** A client who waits, a mentor, and how they compare in the whole; without comparison the pair cannot be proposed. */
export type Choosing = {
  entry: WaitingEntry
  mentor: { id: string; name: string }
  shown: Shown | undefined
  hasOpenProposal: boolean
}
