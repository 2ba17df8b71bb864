import { addDays, addMonths } from '../../shared/calendar/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Finding, Precondition, StartMoment } from './regime.js'
import type { CourtMeasure, StartFacts } from './start-facts.js'

/** The court's mentorschap holds on the day. Works the day after the order (BW 1:451(5)); a known appointment with unknown dates is incomplete. */
export const measureInForce: Precondition = {
  code: 'measure-in-force',
  asked: 'once',
  blocks: 'start',
  check: checkMeasure,
}

/** The court named the mentor: the foundation, or in older cases the volunteer (BW 1:452). */
export const mentorAppointed: Precondition = {
  code: 'mentor-appointed',
  asked: 'once',
  blocks: 'start',
  check: ({ appointment }) =>
    appointment === undefined || appointment.name.trim() === '' ? 'broken' : 'met',
}

/** The foundation let this volunteer act, by contract; not needed by whom the court appointed in person. */
export const volunteerMandated: Precondition = {
  code: 'volunteer-mandated',
  asked: 'per-mentor',
  blocks: 'start',
  check: checkMandate,
}

/** The mentor is not excluded, for instance by working at the client's institution. BW 1:452(6), Besluit 2(3). */
export const noConflict: Precondition = {
  code: 'no-conflict',
  asked: 'per-mentor',
  blocks: 'start',
  check: ({ conflict }) => {
    if (conflict === 'unknown') {
      return 'unknown'
    }
    return conflict === 'none' ? 'met' : 'broken'
  },
}

/** The VOG is fresh enough when a mentor begins and never too old. A couple that already runs is not refused. Besluit 2(1)(2). */
export const vogValid: Precondition = {
  code: 'vog-valid',
  asked: 'per-mentor',
  blocks: 'start',
  check: checkVog,
}

function checkMeasure({ measure, appointment }: StartFacts, { on }: StartMoment): Finding {
  if (measure === undefined) {
    return appointment === undefined ? 'broken' : 'unknown'
  }
  const from = firstDayOf(measure)
  if (measure.until !== undefined && measure.until <= on) {
    return 'broken'
  }
  if (from === undefined) {
    return 'unknown'
  }
  return from <= on ? 'met' : 'broken'
}

function firstDayOf({ from, orderedOn }: CourtMeasure): PlainDate | undefined {
  if (from !== undefined) {
    return from
  }
  return orderedOn === undefined ? undefined : addDays(orderedOn, 1)
}

function checkMandate({ appointment, mandateSigned }: StartFacts): Finding {
  if (appointment?.appointed === 'volunteer') {
    return 'met'
  }
  const findings = { yes: 'met', no: 'broken', unknown: 'unknown' } as const
  return findings[mandateSigned]
}

function checkVog({ vogIssuedOn, mentorAlreadyActive }: StartFacts, moment: StartMoment): Finding {
  if (vogIssuedOn === undefined) {
    return 'unknown'
  }
  const { on, recording, terms } = moment
  const isValid = vogIssuedOn <= on && on <= addMonths(vogIssuedOn, terms.vogYearsValid * 12)
  if (recording === 'existing') {
    return isValid ? 'met' : 'unknown'
  }
  if (!isValid) {
    return 'broken'
  }
  const isFresh = on <= addMonths(vogIssuedOn, terms.vogMonthsBeforeStart)
  const whenOlder = { yes: 'met', no: 'broken', unknown: 'unknown' } as const
  return isFresh ? 'met' : whenOlder[mentorAlreadyActive]
}
