import type { PlainDate } from '../../shared/calendar/index.js'
import { ok, refused } from '../../shared/result/index.js'
import type { Result } from '../../shared/result/index.js'
import type { MentorshipOutcome, MentorshipRefusal } from '../mentorship.facts.js'
import type { Mentorship } from '../mentorship.js'
import type { Appointment, StartFacts, StartTerms } from '../regimes/index.js'
import { handOverMentorship } from './hand-over-mentorship.js'

/** Who takes over one couple; the facts are about that mentor and that client. */
export type CoupleChoice = {
  readonly mentorshipId: string
  readonly toMentorId: string
  readonly mandateId: string
  readonly facts: StartFacts
  readonly newAppointment: Appointment | undefined
}

/** A mentor leaves: one choice for each couple, with the same first day for all successors. */
export type ReassignCouples = {
  readonly leavingMentorId: string
  readonly on: PlainDate
  readonly choices: readonly CoupleChoice[]
}

/** How many clients a receiving mentor has, and how many the mentor wants at most. */
export type MentorLoad = {
  readonly mentorId: string
  readonly running: number
  readonly capacity: number
}

/** Today, the terms of law, and the load of the receiving mentors. */
export type ReassignContext = {
  readonly today: PlainDate
  readonly terms: StartTerms
  readonly loads: readonly MentorLoad[]
}

/** All hand-overs; `overCapacity` warns with the load that each mentor would get. */
export type Reassignment = {
  readonly outcomes: readonly MentorshipOutcome[]
  readonly overCapacity: readonly MentorLoad[]
}

/** Why nothing at all was handed over. */
export type ReassignRefusal =
  | {
      readonly code: 'no-couples' | 'choice-missing' | 'choice-unclear' | 'not-of-leaving-mentor'
      readonly mentorshipIds: readonly string[]
    }
  | {
      readonly code: 'couples-refused'
      readonly couples: readonly { mentorshipId: string; refusal: MentorshipRefusal }[]
    }

/** Hands over every couple of a leaving mentor, all or nothing. Too many clients for a successor warns and does not refuse. */
export function reassignCouples(
  couples: readonly Mentorship[],
  command: ReassignCouples,
  context: ReassignContext,
): Result<Reassignment, ReassignRefusal> {
  const unready = whatIsMissing(couples, command)
  if (unready !== undefined) {
    return refused(unready)
  }
  const answers = couples.flatMap((couple) =>
    command.choices
      .filter(({ mentorshipId }) => mentorshipId === couple.id)
      .map((choice) => handOverTo(couple, { ...choice, on: command.on }, context)),
  )
  const declined = answers.flatMap(({ mentorshipId, decision }) =>
    decision.ok ? [] : [{ mentorshipId, refusal: decision.reason }],
  )
  if (declined.length > 0) {
    return refused({ code: 'couples-refused', couples: declined })
  }
  const outcomes = answers.flatMap(({ decision }) => (decision.ok ? [decision.value] : []))
  return ok({ outcomes, overCapacity: tooFull(command.choices, context.loads) })
}

function handOverTo(
  couple: Mentorship,
  choice: CoupleChoice & { on: PlainDate },
  { today, terms }: ReassignContext,
) {
  const { mandateId, mentorshipId, ...command } = choice
  return {
    mentorshipId,
    decision: handOverMentorship(couple, command, { today, terms, mandateId }),
  }
}

function whatIsMissing(
  couples: readonly Mentorship[],
  { choices, leavingMentorId }: ReassignCouples,
): ReassignRefusal | undefined {
  const choicesFor = (id: string) => choices.filter(({ mentorshipId }) => mentorshipId === id)
  const idsOf = (found: readonly Mentorship[]) => found.map(({ id }) => id)
  if (couples.length === 0) {
    return { code: 'no-couples', mentorshipIds: [] }
  }
  const foreign = couples.filter(({ mandate }) => mandate.mentorId !== leavingMentorId)
  if (foreign.length > 0) {
    return { code: 'not-of-leaving-mentor', mentorshipIds: idsOf(foreign) }
  }
  const open = couples.filter(({ id }) => choicesFor(id).length === 0)
  if (open.length > 0) {
    return { code: 'choice-missing', mentorshipIds: idsOf(open) }
  }
  const unclear = choices
    .map(({ mentorshipId }) => mentorshipId)
    .filter((id) => choicesFor(id).length > 1 || !idsOf(couples).includes(id))
  return unclear.length > 0
    ? { code: 'choice-unclear', mentorshipIds: [...new Set(unclear)] }
    : undefined
}

function tooFull(
  choices: readonly CoupleChoice[],
  loads: readonly MentorLoad[],
): readonly MentorLoad[] {
  return loads
    .map((load) => ({
      load,
      received: choices.filter(({ toMentorId }) => toMentorId === load.mentorId).length,
    }))
    .filter(({ load, received }) => received > 0 && load.running + received > load.capacity)
    .map(({ load, received }) => ({ ...load, running: load.running + received }))
}
