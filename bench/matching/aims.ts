/** What is aimed at: a ratio to a peer, or a figure of our own in ms or MB. */
export type Aim = {
  readonly what: string
  readonly population: string
  readonly size: number
} & (
  | { readonly peer: string; readonly times: number }
  | { readonly own: 'ms' | 'megabytes'; readonly most: number }
)

const balanced = { population: 'balanced', size: 5000 }
const short = { population: 'shortage', size: 5000 }
const near = { population: 'near', size: 5000 }

/** The aims of the reference on matching; which are missed is told as well. */
export const aims: readonly Aim[] = [
  { what: 'munkres', ...balanced, peer: 'munkres', times: 50 },
  { what: 'scipy sparse', ...balanced, peer: 'scipy sparse', times: 4 },
  { what: 'LEMON', ...balanced, peer: 'LEMON simplex', times: 2 },
  { what: 'own time, ms', ...balanced, own: 'ms', most: 45 },
  { what: 'own memory, MB', ...balanced, own: 'megabytes', most: 60 },
  { what: 'munkres', ...short, peer: 'munkres', times: 300 },
  { what: 'highs', ...short, peer: 'highs', times: 100 },
  { what: 'scipy sparse', ...short, peer: 'scipy sparse', times: 20 },
  { what: 'LEMON', ...short, peer: 'LEMON simplex', times: 2 },
  { what: 'own time, ms', ...short, own: 'ms', most: 12 },
  { what: 'munkres', ...near, peer: 'munkres', times: 15 },
  { what: 'scipy dense', ...near, peer: 'scipy dense', times: 8 },
  { what: 'own time, ms', ...near, own: 'ms', most: 250 },
]
