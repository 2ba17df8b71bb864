import type { Couple } from '../mentorships/index.js'
import { addDays, type PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import {
  attemptReasons,
  certainties,
  contactKinds,
  waysOfLearning,
  type ClientPart,
  type Expression,
  type FollowUp,
  type Outcome,
} from './contact.js'
import type { LogContact, LogContactRefusal } from './log-contact.js'
import type { VisitMessages } from './visits.messages.js'

const maximumText = 10_000
const mostMinutes = 24 * 60

const draftPrefix = 'log-contact'

/** The key under which an unsent form is kept; one that began with a client or institution has its own. */
export function logContactDraft(startedWith?: string): string {
  return startedWith === undefined ? draftPrefix : `${draftPrefix}-${startedWith}`
}

/** Whether a draft is one of these forms, and which client or institution it began with. */
export function startOfLogDraft(key: string): { startedWith: string | undefined } | undefined {
  const [isOne, , startedWith] = /^log-contact(-(.+))?$/.exec(key) ?? []
  return isOne === undefined ? undefined : { startedWith }
}

/** How many utterances of one client fit on the form. */
export const expressionSlots = [0, 1, 2] as const

/** The fields of the form; those of one client end in the id of his mentorship. */
export const fields = {
  who: 'who',
  day: 'day',
  date: 'date',
  kind: 'kind',
  outcome: 'outcome',
  reason: 'reason',
  attemptNote: 'attempt-note',
  duration: 'duration',
  travel: 'travel',
  next: 'next',
  of: (
    field: 'saw' | 'safe' | 'connected' | 'authentic' | 'agreed' | 'due',
    mentorshipId: string,
  ) => `${field}-${mentorshipId}`,
  expression: (field: 'said' | 'how' | 'certainty', mentorshipId: string, slot: number) =>
    `${field}-${slot}-${mentorshipId}`,
} as const

/** An untouched form: today, a visit, and everybody when a link named them or there is only one. */
export function firstValues(couples: readonly Couple[], areNamed: boolean): Typed {
  const current = couples.filter(({ status }) => status !== 'ended')
  const chosen = areNamed || couples.length === 1 ? current : []
  return typedFrom({
    [fields.who]: chosen.map(({ mentorshipId }) => mentorshipId),
    [fields.day]: 'today',
    [fields.kind]: 'visit',
    [fields.outcome]: 'met',
  })
}

type Words = VisitMessages['errors']

/** Reads the form: the command, or one sentence for every field that needs another look. */
export function parseLogContact(
  typed: Typed,
  { today, words }: { today: PlainDate; words: Words },
): Result<LogContact, FieldErrors> {
  const reading = startReading(typed)
  const occurredOn = readDay(reading, today, words)
  const kind = readChoice(reading, fields.kind, { choices: contactKinds, missing: words.kind })
  const result = readOutcome(reading, words)
  const minutes = { minimum: 0, maximum: mostMinutes, wrong: words.minutes }
  const durationMinutes = readWholeNumber(reading, fields.duration, minutes)
  const travelMinutes = readWholeNumber(reading, fields.travel, minutes)
  const parts = choicesOf(typed, fields.who).map((id) => readPart(reading, id, words))
  const nextOn = readDate(reading, fields.next, dateWords(words))
  return finish(reading, () => ({
    contact: {
      occurredOn: occurredOn ?? today,
      kind: kind ?? 'other',
      result,
      durationMinutes,
      travelMinutes,
      parts,
    },
    nextOn,
  }))
}

function dateWords(words: Words) {
  return { incomplete: words.dateIncomplete, 'not-a-date': words.notADate }
}

function readDay(reading: Reading, today: PlainDate, words: Words): PlainDate | null {
  const day = readChoice(reading, fields.day, {
    choices: ['today', 'yesterday', 'other'],
    missing: words.day,
  })
  if (day === 'other') {
    return readDate(reading, fields.date, { ...dateWords(words), missing: words.dateMissing })
  }
  return day === 'yesterday' ? addDays(today, -1) : today
}

function readOutcome(reading: Reading, words: Words): Outcome {
  const outcome = readChoice(reading, fields.outcome, {
    choices: ['met', 'attempted'],
    missing: words.outcome,
  })
  if (outcome !== 'attempted') {
    return { outcome: 'met' }
  }
  const reason = readChoice(reading, fields.reason, {
    choices: attemptReasons,
    missing: words.reason,
  })
  return {
    outcome,
    reason: reason ?? 'other',
    note: readLongText(reading, fields.attemptNote, words),
  }
}

function readPart(reading: Reading, mentorshipId: string, words: Words): ClientPart {
  const read = (field: 'saw' | 'safe' | 'connected' | 'authentic') =>
    readLongText(reading, fields.of(field, mentorshipId), words)
  return {
    mentorshipId,
    saw: read('saw'),
    safe: read('safe'),
    connected: read('connected'),
    authentic: read('authentic'),
    expressions: expressionSlots.flatMap((slot) =>
      readExpression(reading, { mentorshipId, slot, words }),
    ),
    followUps: readFollowUps(reading, mentorshipId, words),
  }
}

type Slot = { mentorshipId: string; slot: number; words: Words }

/** Words without a source are "said" and "sure" unless the mentor tells otherwise. */
function readExpression(reading: Reading, { mentorshipId, slot, words }: Slot): Expression[] {
  const name = (field: 'said' | 'how' | 'certainty') => fields.expression(field, mentorshipId, slot)
  const said = readLongText(reading, name('said'), words)
  if (said === null) {
    return []
  }
  const howLearned = readChoice(reading, name('how'), {
    choices: waysOfLearning,
    missing: words.how,
  })
  const certainty = readChoice(reading, name('certainty'), {
    choices: certainties,
    missing: words.certainty,
  })
  return [{ words: said, howLearned: howLearned ?? 'said', certainty: certainty ?? 'unsure' }]
}

function readFollowUps(reading: Reading, mentorshipId: string, words: Words): FollowUp[] {
  const due = fields.of('due', mentorshipId)
  const agreed = readLongText(reading, fields.of('agreed', mentorshipId), words)
  const dueOn = readDate(reading, due, dateWords(words))
  if (agreed === null && dueOn !== null) {
    fault(reading, fields.of('agreed', mentorshipId), words.agreedMissing)
  }
  return agreed === null ? [] : [{ agreed, dueOn }]
}

function readLongText(reading: Reading, field: string, words: Words): string | null {
  return readText(reading, field, { tooLong: words.tooLong, maximum: maximumText })
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfRefusal(reason: LogContactRefusal, typed: Typed, words: Words): FieldErrors {
  const dateField = textOf(typed, fields.day) === 'other' ? fields.date : fields.day
  const places: Record<LogContactRefusal, string> = {
    'nobody-chosen': fields.who,
    'not-your-client': fields.who,
    'in-the-future': dateField,
    'too-long-ago': dateField,
    'after-the-ending': dateField,
    'next-is-past': fields.next,
  }
  return { [places[reason]]: words.refusals[reason] }
}
