export { edgesFrom } from './engine/edges-from.js'
export {
  bestScore,
  objectives,
  usualWeekPoints,
  type Certificate,
  type Edges,
  type Objective,
  type Pair,
  type Problem,
  type Refusal,
  type RefusalCode,
  type Shortage,
  type Solution,
} from './engine/problem.js'
export { solve } from './engine/solve.js'
export { alternativesOf, type Alternative } from './engine/what-if/alternatives.js'
export type { Move, Spot } from './engine/what-if/moves.js'
export { keep, keptPairs, keptProof, type State } from './engine/what-if/state.js'
export { putBack, takeOut } from './engine/what-if/take-out.js'
export type { TableProblem } from './engine/dense/score-table.js'
export { solveTable } from './engine/dense/solve-table.js'
export * from './scoring/words.js'
export type * from './scoring/sides.js'
export type * from './scoring/scored.js'
