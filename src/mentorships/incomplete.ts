import type { PlainDate } from '../shared/calendar/index.js'
import {
  assessStart,
  mayRepresent,
  type PreconditionCode,
  type Regime,
  type StartFacts,
  type StartTerms,
} from './regimes/index.js'

/** A demand that is not met: `isBroken` stands in the way, the others are not known yet. */
export type OpenDemand = { code: PreconditionCode; isBroken: boolean }

type Asked = { facts: StartFacts; terms: StartTerms; today: PlainDate }

/** What is still open in a couple that runs: seen with the facts of today, refused by nobody. */
export function openDemands(regime: Regime, { facts, terms, today }: Asked): OpenDemand[] {
  const moment = { on: today, recording: 'existing', terms } as const
  const { broken, incomplete } = assessStart(regime, facts, moment)
  const representation = regime.preconditions
    .filter(({ blocks }) => blocks === 'representation')
    .map(({ code }) => code)
  const silent = regime.authority.represents && !mayRepresent(regime, facts, moment)
  return [
    ...broken.map((code) => ({ code, isBroken: true })),
    ...[...incomplete, ...(silent ? representation : [])].map((code) => ({
      code,
      isBroken: false,
    })),
  ]
}
