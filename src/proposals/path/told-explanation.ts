import { criteria, type Comparison, type Criterion } from '../../matching/index.js'

/** What was kept of a comparison, read back with care: older ones may hold less. */
export type ToldExplanation = {
  score: number | undefined
  rest: number | undefined
  criteria: readonly { criterion: Criterion; comparison: Comparison | undefined }[]
}

const comparisons: readonly Comparison[] = ['same', 'near', 'different', 'blank']

/** Reads the explanation that was kept with a proposal. */
export function toldExplanation(kept: unknown): ToldExplanation {
  const { score, rest, criteria: told } = asRecord(kept)
  const rows: unknown[] = Array.isArray(told) ? told : []
  return {
    score: typeof score === 'number' ? score : undefined,
    rest: typeof rest === 'number' ? rest : undefined,
    criteria: rows.map(asRecord).flatMap((row) => {
      const criterion = criteria.find((one) => one === row['criterion'])
      const comparison = comparisons.find((one) => one === row['comparison'])
      return criterion === undefined ? [] : [{ criterion, comparison }]
    }),
  }
}

/** The criteria of which nothing was known: what to ask when they meet. */
export function blanksOf(kept: unknown): Criterion[] {
  return toldExplanation(kept)
    .criteria.filter(({ comparison }) => comparison === 'blank')
    .map(({ criterion }) => criterion)
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
