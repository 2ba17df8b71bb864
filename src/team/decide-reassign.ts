import {
  mentorshipMessages,
  nothingKnown,
  preconditionMessages,
  reassignCouples,
  withRecords,
  type Couple,
  type CoupleChoice,
  type LoadedMentorship,
  type MentorLoad,
  type MentorshipRefusal,
  type Reassignment,
  type ReassignRefusal,
  type StartFacts,
  type StartTerms,
} from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { FieldErrors } from '../shared/forms/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { NewId } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { reassignFields, type ReassignTyped } from './reassign.form.js'
import { reassignMessages } from './reassign.messages.js'
import type { Receiver } from './receivers.store.js'

/** A couple of the mentor who leaves, as it stands and with what was answered about it. */
export type LeavingCouple = { couple: Couple; loaded: LoadedMentorship; answers: StartFacts }

/** Everything the choice is about. */
export type Leaving = {
  mentorId: string
  couples: readonly LeavingCouple[]
  receivers: readonly Receiver[]
}

type Circumstances = { today: PlainDate; terms: StartTerms; newId: NewId; locale: Locale }

/** What is to be saved: every couple as it was and as it becomes, with the answers about it. */
export type Handed = Reassignment & { choices: readonly CoupleChoice[]; on: PlainDate }

/**
 * Decides the hand-over of the chosen couples, all or nothing, and words each refusal at its couple. More
 * clients than a mentor wants is only done once somebody says that it was talked over.
 */
export function decideReassign(
  leaving: Leaving,
  typed: ReassignTyped,
  circumstances: Circumstances,
): Result<Handed, FieldErrors> {
  const { today, terms, locale } = circumstances
  const choices = typed.choices.flatMap((choice) =>
    choiceOf(leaving, { ...choice, ...typed }, circumstances),
  )
  const chosen = leaving.couples.filter(({ loaded }) => isChosen(choices, loaded))
  const decided = reassignCouples(
    chosen.map(({ loaded }) => loaded.mentorship),
    { leavingMentorId: leaving.mentorId, on: typed.on, choices },
    { today, terms, loads: leaving.receivers },
  )
  if (!decided.ok) {
    return refused(errorsOf(decided.reason, locale))
  }
  const { overCapacity } = decided.value
  return overCapacity.length > 0 && !typed.overAgreed
    ? refused({ [reassignFields.over]: overWords(overCapacity, leaving.receivers, locale) })
    : ok({ ...decided.value, choices, on: typed.on })
}

function isChosen(choices: readonly CoupleChoice[], { mentorship }: LoadedMentorship): boolean {
  return choices.some(({ mentorshipId }) => mentorshipId === mentorship.id)
}

type Chosen = { mentorshipId: string; toMentorId: string } & Pick<ReassignTyped, 'mandateSigned'>

/** The facts about one new mentor and one client: what is on record, and unknown for the rest. */
function choiceOf(
  { couples, receivers }: Leaving,
  { mentorshipId, toMentorId, mandateSigned }: Chosen,
  { newId }: Circumstances,
): CoupleChoice[] {
  const leaving = couples.find(({ loaded }) => loaded.mentorship.id === mentorshipId)
  const receiver = receivers.find(({ mentorId }) => mentorId === toMentorId)
  if (leaving === undefined || receiver === undefined) {
    return []
  }
  const { couple, loaded, answers } = leaving
  const { measure } = answers
  const { appointment } = loaded.mentorship
  const facts = withRecords(
    { ...nothingKnown, measure, appointment, mandateSigned },
    { candidate: receiver.onRecord, institutionId: couple.institutionId, measure },
  )
  return [{ mentorshipId, toMentorId, mandateId: newId(), facts, newAppointment: undefined }]
}

function errorsOf(refusal: ReassignRefusal, locale: Locale): FieldErrors {
  if (refusal.code === 'couples-refused') {
    return Object.fromEntries(
      refusal.couples.map(({ mentorshipId, refusal: why }) => [
        placeOf(mentorshipId, why),
        sentenceOf(why, locale),
      ]),
    )
  }
  const { unknown } = reassignMessages(locale).errors
  return Object.fromEntries(refusal.mentorshipIds.map((id) => [reassignFields.to(id), unknown]))
}

/** All couples share one day, so a day to come is told once, at the day. */
function placeOf(mentorshipId: string, { code }: MentorshipRefusal): string {
  return code === 'date-in-future' ? reassignFields.on : reassignFields.to(mentorshipId)
}

function sentenceOf(refusal: MentorshipRefusal, locale: Locale): string {
  if ('preconditions' in refusal) {
    const { preconditions } = preconditionMessages(locale)
    return refusal.preconditions.map((code) => preconditions[code].broken).join(' ')
  }
  return mentorshipMessages(locale).refusals[refusal.code]
}

function overWords(
  loads: readonly MentorLoad[],
  receivers: readonly Receiver[],
  locale: Locale,
): string {
  const words = mentorshipMessages(locale)
  const sentences = loads.map(({ mentorId, running, capacity }) => {
    const name = receivers.find((receiver) => receiver.mentorId === mentorId)?.name ?? ''
    return words.overCapacity(name, running, capacity)
  })
  return reassignMessages(locale).errors.over(sentences.join(' '))
}
