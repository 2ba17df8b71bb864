export { assessMentor, assessStart, mayRepresent, type Assessment } from './assess-start.js'
export * from './regime.js'
export { isRegimeKey, isUnderCourt, regimeOf } from './regime-of.js'
export * from './start-facts.js'
