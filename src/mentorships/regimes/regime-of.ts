import { jim } from './jim.js'
import { newcomer } from './newcomer.js'
import { project } from './project.js'
import type { Regime, RegimeKey } from './regime.js'
import { statutory } from './statutory.js'

const regimes: Record<RegimeKey, Regime> = { statutory, jim, newcomer, project }

/** The rules of one way of mentoring; every key has them. */
export function regimeOf(key: RegimeKey): Regime {
  return regimes[key]
}

/** True where mentoring rests on a measure of the court, and the court looks on. BW 1:450, 459. */
export function isUnderCourt(key: RegimeKey): boolean {
  return regimes[key].preconditions.some(({ code }) => code === 'measure-in-force')
}

/** Tells whether a value from outside names a regime. */
export function isRegimeKey(value: unknown): value is RegimeKey {
  return typeof value === 'string' && Object.hasOwn(regimes, value)
}
