import { ok, refused, type Result } from '../../shared/result/index.js'
import type { Edges, Refusal } from './problem.js'

const codes = ['no-such-client', 'no-such-mentor', 'no-such-score'] as const

/** Edges from rows of `[client, mentor, score]`; refuses a row that is not three whole numbers from 0. */
export function edgesFrom(rows: readonly unknown[]): Result<Edges, Refusal> {
  const edges = emptyEdges(rows.length)
  for (const [at, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== 3) {
      return refused({ code: 'wrong-length', path: `edges[${at}]` })
    }
    const wrong = row.findIndex((each) => !isSmallCount(each))
    if (wrong !== -1) {
      return refused({ code: codes[wrong] ?? 'not-a-count', path: `edges[${at}][${wrong}]` })
    }
    ;[edges.client[at], edges.mentor[at], edges.score[at]] = row as [number, number, number]
  }
  return ok(edges)
}

/** Room for so many edges. */
export function emptyEdges(length: number): Edges {
  return {
    client: new Int32Array(length),
    mentor: new Int32Array(length),
    score: new Int32Array(length),
  }
}

function isSmallCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31
}
