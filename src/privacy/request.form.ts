import {
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Result } from '../shared/result/index.js'
import type { PrivacyMessages } from './privacy.messages.js'
import {
  answers,
  askers,
  identityChecks,
  requestKinds,
  type Answer,
  type NewRequest,
  type RequestKind,
} from './privacy-request.js'
import type { Subject } from './subject.store.js'

type Words = PrivacyMessages['errors']

const longest = { name: 200, text: 2000 }

/** A new request as the form first shows it: today, and asked by the person himself. */
export function firstRequest(subject: Subject, today: PlainDate): Typed {
  return typedFrom({
    kind: '',
    'asked-by': subject.name,
    'asked-as': 'self',
    ...dateFields('received', today),
  })
}

/** Reads a new request, or one sentence for every field that needs another look. */
export function parseRequest(
  typed: Typed,
  { subject, words }: { subject: Subject; words: Words },
): Result<NewRequest, FieldErrors> {
  const reading = startReading(typed)
  const { tooLong } = words
  const kinds = kindsFor(subject)
  const kind = readChoice(reading, 'kind', { choices: kinds, missing: words.kind })
  const named = { missing: words.askedBy, tooLong, maximum: longest.name }
  const askedBy = readText(reading, 'asked-by', named)
  const asks = { choices: askers, missing: words.askedAs }
  const askedAs = readChoice(reading, 'asked-as', asks)
  const checks = { choices: identityChecks, missing: words.identityCheck }
  const identityCheck = readChoice(reading, 'identity', checks)
  const receivedOn = readDay(typed, reading, { field: 'received', words })
  const note = readText(reading, 'note', { tooLong, maximum: longest.text })
  return finish(reading, () => ({
    kind: kind ?? 'access',
    subjectKind: subject.kind,
    subjectId: subject.id,
    askedBy: askedBy ?? '',
    askedAs: askedAs ?? 'other',
    identityCheck: identityCheck ?? 'known',
    note,
    receivedOn,
  }))
}

/** What can be asked about this person: only a client's dossier can be frozen. */
export function kindsFor({ kind }: Pick<Subject, 'kind'>): readonly RequestKind[] {
  return kind === 'client' ? requestKinds : requestKinds.filter((one) => one !== 'restriction')
}

/** Why the answer takes longer. */
export function parseReason(
  typed: Typed,
  words: Words,
): Result<{ reason: string; version: number }, FieldErrors> {
  const reading = startReading(typed)
  const rule = { missing: words.reason, tooLong: words.tooLong, maximum: longest.text }
  const reason = readText(reading, 'reason', rule)
  return finish(reading, () => ({ reason: reason ?? '', version: versionIn(typed) }))
}

/** An answer as typed. */
export type TypedAnswer = {
  status: Answer
  answer: string | null
  answeredOn: PlainDate
  version: number
}

/** Reads an answer; refusing, wholly or partly, needs an explanation. */
export function parseAnswer(typed: Typed, words: Words): Result<TypedAnswer, FieldErrors> {
  const reading = startReading(typed)
  const status = readChoice(reading, 'outcome', { choices: answers, missing: words.outcome })
  const answer = readText(reading, 'text', { tooLong: words.tooLong, maximum: longest.text })
  const answeredOn = readDay(typed, reading, { field: 'answered', words })
  if (answer === null && (status === 'refused' || status === 'partly')) {
    fault(reading, 'text', words.explanation)
  }
  return finish(reading, () => ({
    status: status ?? 'granted',
    answer,
    answeredOn,
    version: versionIn(typed),
  }))
}

function readDay(
  typed: Typed,
  reading: ReturnType<typeof startReading>,
  { field, words }: { field: string; words: Words },
): PlainDate {
  const sentence = words.date
  const isEmpty = ['day', 'month', 'year'].every((part) => textOf(typed, `${field}-${part}`) === '')
  const date = readDate(reading, field, { incomplete: sentence, 'not-a-date': sentence })
  if (isEmpty) {
    fault(reading, field, sentence)
  }
  return date ?? ''
}
