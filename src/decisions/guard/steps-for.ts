import type { Authority, Matter } from '../../authority/index.js'
import type { Decision } from '../decision.js'
import { steps, urgentSteps, type Step } from '../path.js'

type OnThePath = Pick<Decision, 'matter' | 'isUrgent'>

const withoutCapacity = ['personal.', 'money.', 'legal.', 'life.', 'boundary.', 'burial.']
const withResistance = ['care.', 'treatment.', 'wzd.', 'wvggz.', 'research.', 'publicity.']

/** Whether the path ends at the question: nobody can decide it, and the mentor has no part in it. */
export function isStopped({ mentorMay, decides }: Authority): boolean {
  return mentorMay === 'nothing' && decides !== 'client'
}

/** Whether another than the client or his mentor decides, or nobody: what is asked can be referred. */
export function isAnothers({ decides }: Authority): boolean {
  return decides !== 'client' && decides !== 'mentor'
}

/**
 * The pages that this decision asks for, in order; closing is the last. An urgent one asks first for what cannot
 * wait; the rest follows behind it.
 */
export function stepsFor(decision: OnThePath, authority: Authority): readonly Step[] {
  if (isStopped(authority)) {
    return ['asked', 'authority']
  }
  const asked = steps.filter((step) => isAskedOf(step, decision))
  if (!decision.isUrgent) {
    return asked
  }
  const first = asked.filter((step) => isUrgent(step) && step !== 'closing')
  return [...first, ...stepsForLater(decision), 'closing']
}

/** The pages of an urgent decision that may wait for some days. */
export function stepsForLater(decision: OnThePath): readonly Step[] {
  return decision.isUrgent
    ? steps.filter((step) => !isUrgent(step) && isAskedOf(step, decision))
    : []
}

/** The page after this one on the path of this decision; the last has none. */
export function stepAfterFor(
  step: Step,
  decision: OnThePath,
  authority: Authority,
): Step | undefined {
  const path = stepsFor(decision, authority)
  const place = path.indexOf(step)
  return place === -1 ? path.find((other) => isLater(other, step)) : path[place + 1]
}

function isLater(one: Step, other: Step): boolean {
  return steps.indexOf(one) > steps.indexOf(other)
}

function isUrgent(step: Step): boolean {
  return (urgentSteps as readonly Step[]).includes(step)
}

function isAskedOf(step: Step, { matter }: OnThePath): boolean {
  if (step === 'capacity') {
    return !isOneOf(withoutCapacity, matter)
  }
  return step !== 'resistance' || isOneOf(withResistance, matter)
}

function isOneOf(families: readonly string[], matter: Matter): boolean {
  return families.some((family) => matter.startsWith(family))
}
