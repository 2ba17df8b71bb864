import type { PlainDate } from '../../shared/calendar/index.js'
import type { MentorshipDecision } from '../mentorship.facts.js'
import type { Mentorship, RunningMentorship } from '../mentorship.js'
import { assessStart, regimeOf } from '../regimes/index.js'
import type { RegimeKey, StartFacts, StartTerms } from '../regimes/index.js'
import { decline, declineFor, happened, nothingNew } from './outcomes.js'

/** A couple begins, or a couple that runs already is put on record; then the start may be unknown. */
export type StartMentorship = {
  readonly clientId: string
  readonly mentorId: string
  readonly regime: RegimeKey
  readonly startedOn: PlainDate | undefined
  readonly recording: 'new' | 'existing'
  readonly facts: StartFacts
}

/** Today, the terms of law, and ids for what is new. */
export type StartContext = {
  readonly today: PlainDate
  readonly terms: StartTerms
  readonly mentorshipId: string
  readonly mandateId: string
}

/** Starts a mentorship. `current` is the one this couple has that is not over, if any. Refuses when a demand of the regime is broken; what is unknown is listed as incomplete. */
export function startMentorship(
  current: Mentorship | undefined,
  command: StartMentorship,
  context: StartContext,
): MentorshipDecision {
  if (current !== undefined) {
    const isSame = current.id === context.mentorshipId
    return isSame ? nothingNew(current) : decline('couple-already-running')
  }
  const { startedOn, recording } = command
  if (startedOn === undefined && recording === 'new') {
    return decline('date-missing')
  }
  if (startedOn !== undefined && startedOn > context.today) {
    return decline('date-in-future')
  }
  const on = recording === 'new' && startedOn !== undefined ? startedOn : context.today
  const moment = { on, recording, terms: context.terms }
  const { broken, incomplete } = assessStart(regimeOf(command.regime), command.facts, moment)
  if (broken.length > 0) {
    return declineFor(broken)
  }
  const { clientId, mentorId, regime } = command
  return happened(startedCouple(command, context), [
    {
      type: 'mentorshipStarted',
      mentorshipId: context.mentorshipId,
      clientId,
      mentorId,
      regime,
      startedOn,
      incomplete,
    },
  ])
}

function startedCouple(command: StartMentorship, context: StartContext): RunningMentorship {
  const { clientId, mentorId, regime, startedOn, facts } = command
  return {
    status: 'running',
    id: context.mentorshipId,
    clientId,
    regime,
    startedOn,
    appointment: facts.appointment,
    mandate: { id: context.mandateId, mentorId, from: startedOn, until: undefined },
    earlierMandates: [],
    substitutes: [],
    pastPauses: [],
    agreement: undefined,
  }
}
