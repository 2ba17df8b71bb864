import type { ClientSide, MentorSide } from '../sides.js'
import { askFirst, failed, type Found, type Judged } from './demand.js'

const degrees = ['none', 'some', 'serious'] as const

/** H3: no agreed distance between the two, and nothing in the house that the mentor cannot bear. */
export function safety({ client, mentor, between }: Judged): readonly Found[] {
  return [
    ...(between.includes('no-contact') ? [failed('no-contact')] : []),
    ...aggressionOf(client, mentor),
    ...bears(client.hasPets, mentor.bearsPets, [failed('pets'), askFirst('pets-unknown')]),
    ...bears(client.smokes, mentor.bearsSmoke, [failed('smoke'), askFirst('smoke-unknown')]),
  ]
}

function aggressionOf({ aggression }: ClientSide, { handlesAggression }: MentorSide) {
  if (aggression === 'none' || handlesAggression === 'serious') return []
  if (aggression === undefined || handlesAggression === undefined) {
    return [askFirst('aggression-unknown')]
  }
  const isTooMuch = degrees.indexOf(aggression) > degrees.indexOf(handlesAggression)
  return isTooMuch ? [failed('aggression')] : []
}

type Outcomes = readonly [no: Found, unknown: Found]

function bears(is: boolean | undefined, can: boolean | undefined, [no, unknown]: Outcomes) {
  if (is === false || can === true) return []
  return [is === undefined || can === undefined ? unknown : no]
}
