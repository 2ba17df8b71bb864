import type { AttemptReason, Certainty, ContactKind, WayOfLearning } from '../../visits/index.js'

/** One contact that is written by hand. `ago` counts days back from today. */
export type Moment = {
  readonly ago: number
  readonly kind?: ContactKind
  readonly attempt?: { readonly reason: AttemptReason; readonly note: string }
  readonly minutes?: number
  readonly saw?: string
  readonly safe?: string
  readonly connected?: string
  readonly authentic?: string
  /** What the client said or showed: the words, how it was learned, how sure the mentor is. */
  readonly said?: readonly (readonly [string, WayOfLearning, Certainty])[]
  /** What was agreed, and after how many days it should be done. */
  readonly agreed?: readonly [string, number]
}

/** The year of one couple. Ordinary visits come every so many days, from the first until the last. */
export type Story = {
  readonly mentor: string
  readonly client: string
  readonly every: number
  readonly first: number
  readonly last: number
  readonly travel: number
  readonly moments: readonly Moment[]
}
