/** A client and a mentor, both by number from 0. */
export type Pair = readonly [client: number, mentor: number]

/** The pairs that may be made, as three columns: what lies at one place in each belongs together. */
export type Edges = {
  readonly client: Int32Array
  readonly mentor: Int32Array
  /** A whole number from 0 to `bestScore`. */
  readonly score: Int32Array
}

/** The score of a pair that could not be better. */
export const bestScore = 1000

/** What is sought after as many as possible are placed, class by class. */
export const objectives = ['total', 'concave', 'floor'] as const

/** One of `objectives`: the highest sum, the fewest poor pairs, or the best worst pair. */
export type Objective = (typeof objectives)[number]

/** Points for each week of waiting when nothing else is asked. */
export const usualWeekPoints = 5

/** Who may go to whom and what is sought. Everything is counted in whole numbers, so nothing is rounded. */
export type Problem = {
  readonly clients: number
  /** How many clients each mentor can take. */
  readonly capacities: ArrayLike<number>
  readonly edges: Edges
  /** Urgency per client; higher goes first. Without it everybody is equal. */
  readonly classes?: ArrayLike<number> | undefined
  /** Weeks of waiting per client: they count in `total`, and in `floor` after the lowest score. */
  readonly weeks?: ArrayLike<number> | undefined
  readonly weekPoints?: number | undefined
  /** Pairs that stand whatever comes of it. */
  readonly locked?: readonly Pair[] | undefined
  readonly objective?: Objective | undefined
  /** `false`: refuse when not everybody can be placed. */
  readonly allowUnmatched?: boolean | undefined
}

/** Proof that nothing better exists: `gap` is what is lost at most, in cost; `valid` that the proof holds. */
export type Certificate = { readonly gap: number; readonly valid: boolean }

/** The best answer there is, by client. */
export type Solution = {
  readonly matched: number
  /** The plain sum of the scores of the pairs, whatever the objective. */
  readonly total: number
  readonly pairs: readonly Pair[]
  /** How many were placed per class, the most urgent first; a class with nobody placed says 0. */
  readonly byClass: ReadonlyMap<number, number>
  readonly certificate: Certificate
}

/** People who cannot all be placed: together these clients have only these mentors, with too few places. */
export type Shortage = {
  readonly clients: readonly number[]
  readonly mentors: readonly number[]
  readonly places: number
}

/** Why there is no answer, and where in the problem. */
export type Refusal =
  | { readonly code: RefusalCode; readonly path: string }
  | { readonly code: 'not-everybody'; readonly path: string; readonly shortage: Shortage }

/** What can be wrong with a problem. */
export type RefusalCode =
  | 'not-a-count'
  | 'no-such-score'
  | 'wrong-length'
  | 'no-such-client'
  | 'no-such-mentor'
  | 'duplicate-edge'
  | 'locked-without-edge'
  | 'locked-twice'
  | 'locked-over-capacity'
  | 'too-large'
  | 'not-kept'
