import type { Precondition, PreconditionCode, Regime, StartMoment } from './regime.js'
import type { StartFacts } from './start-facts.js'

/** What stands in the way: `broken` refuses, `incomplete` is listed for later. */
export type Assessment = {
  readonly broken: readonly PreconditionCode[]
  readonly incomplete: readonly PreconditionCode[]
}

/** Holds all demands for a start against the facts. What only blocks representation does not count here. */
export function assessStart(regime: Regime, facts: StartFacts, moment: StartMoment): Assessment {
  const demands = regime.preconditions.filter(({ blocks }) => blocks === 'start')
  return assess(demands, facts, moment)
}

/** Holds the demands that concern one mentor against the facts: for a successor or a substitute. */
export function assessMentor(regime: Regime, facts: StartFacts, moment: StartMoment): Assessment {
  const demands = regime.preconditions.filter(
    ({ asked, blocks }) => asked === 'per-mentor' && blocks === 'start',
  )
  return assess(demands, facts, moment)
}

/** May the mentor speak for this person at all? Never where the regime gives no power; consent must be on record. Each decision still asks the law. */
export function mayRepresent(regime: Regime, facts: StartFacts, moment: StartMoment): boolean {
  const demands = regime.preconditions.filter(({ blocks }) => blocks === 'representation')
  return regime.authority.represents && demands.every(({ check }) => check(facts, moment) === 'met')
}

function assess(
  demands: readonly Precondition[],
  facts: StartFacts,
  moment: StartMoment,
): Assessment {
  const found = demands.map(({ code, check }) => ({ code, finding: check(facts, moment) }))
  return {
    broken: found.filter(({ finding }) => finding === 'broken').map(({ code }) => code),
    incomplete: found.filter(({ finding }) => finding === 'unknown').map(({ code }) => code),
  }
}
