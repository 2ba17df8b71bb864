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
export {
  insertClient,
  insertMentor,
  type NewClient,
  type NewMentor,
} from './engine/what-if/insert.js'
export type { Move, Spot } from './engine/what-if/moves.js'
export { keep, keptPairs, keptProof, type State } from './engine/what-if/state.js'
export { putBack, takeOut } from './engine/what-if/take-out.js'
export type { TableProblem } from './engine/dense/score-table.js'
export { solveTable } from './engine/dense/solve-table.js'
export * from './scoring/words.js'
export type { MatchWords } from './scoring/match-words.js'
export { dayPartWord, matchWords } from './scoring/words.messages.js'
export type * from './scoring/scored.js'
export { almostPossible, type AlmostPossible } from './scoring/almost-possible.js'
export { askFirst, type AskFirst } from './scoring/ask-first.js'
export { counterfactual, type Change, type Counterfactual } from './scoring/counterfactual.js'
export type { Reason } from './scoring/criteria/criterion.js'
export type { DemandReason } from './scoring/demands/demand.js'
export { explainCounterfactual, explainCriterion, explainFinding } from './scoring/explain.js'
export { judgePair, type JudgeContext } from './scoring/judge-pair.js'
export { meansOf } from './scoring/means.js'
export { scoreClient } from './scoring/score-client.js'
export { scorePair, type ScoreContext } from './scoring/score-pair.js'
export { scorePool, type ScoredPool } from './scoring/score-pool.js'
export type * from './scoring/sides.js'
export { solvePool, type Asked } from './scoring/solve-pool.js'
export { staysFirst } from './scoring/stays-first.js'
export { travelMinutes } from './scoring/travel.js'
export { defaultWeights } from './scoring/weights.js'
export { offices, seededOffice, type OfficeSize } from './simulator/office.js'
export { simulateAll, type Outcome } from './simulator/simulate.js'
