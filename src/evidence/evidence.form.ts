import type { PlainDate } from '../shared/calendar/index.js'
import {
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import type { Confirming, Sorting } from './change-evidence.js'
import {
  evidenceCertainties,
  evidenceKinds,
  evidenceSources,
  evidenceThemes,
  evidenceWays,
  type EvidenceWords,
} from './evidence.js'
import type { KnownFormMessages } from './known-forms.messages.js'
import type { PortraitWords } from './portrait.js'

const longestText = 10_000
const longestName = 200

type Words = KnownFormMessages['errors']
type Context = { today: PlainDate; words: Words }

/** The key under which what is typed about a client is kept. */
export function newEvidenceDraft(clientId: string): string {
  return `evidence-${clientId}`
}

/** An untouched form: what the client said today, and is sure. Without a theme it can be sorted later. */
export function firstEvidence(): Typed {
  return typedFrom({ theme: 'other', source: 'client', how: 'said', certainty: 'sure' })
}

/** Reads the form to add something known; without a day it was today. */
export function parseEvidence(
  typed: Typed,
  { today, words }: Context,
): Result<EvidenceWords, FieldErrors> {
  const reading = startReading(typed)
  const text = readLong(reading, 'words', { words, missing: words.text })
  const kind = readChoice(reading, 'kind', { choices: evidenceKinds, missing: words.kind })
  const theme = readChoice(reading, 'theme', { choices: evidenceThemes, missing: words.theme })
  const source = readChoice(reading, 'source', { choices: evidenceSources, missing: words.source })
  const sourceName = readText(reading, 'source-name', {
    tooLong: words.nameTooLong,
    maximum: longestName,
  })
  const howLearned = readChoice(reading, 'how', { choices: evidenceWays, missing: words.how })
  const certainty = readChoice(reading, 'certainty', {
    choices: evidenceCertainties,
    missing: words.certainty,
  })
  const learnedOn = readDay(reading, 'learned', words)
  return finish(reading, () => ({
    words: text ?? '',
    kind: kind ?? 'wish',
    theme: theme ?? 'other',
    source: source ?? 'other',
    sourceName,
    howLearned: howLearned ?? 'said',
    certainty: certainty ?? 'unsure',
    learnedOn: learnedOn ?? today,
  }))
}

/** Reads that something still held; without a day it was today. */
export function parseConfirming(
  typed: Typed,
  { today, words }: Context,
): Result<Confirming, FieldErrors> {
  const reading = startReading(typed)
  const confirmedOn = readDay(reading, 'confirmed', words)
  const note = readLong(reading, 'note', { words })
  return finish(reading, () => ({ confirmedOn: confirmedOn ?? today, note }))
}

/** Reads one text that may not be empty. */
export function parseText(
  typed: Typed,
  field: string,
  { words, missing }: { words: Words; missing: string },
): Result<string, FieldErrors> {
  const reading = startReading(typed)
  const text = readLong(reading, field, { words, missing })
  return finish(reading, () => text ?? '')
}

/** Reads what something is and is about. */
export function parseSorting(typed: Typed, words: Words): Result<Sorting, FieldErrors> {
  const reading = startReading(typed)
  const kind = readChoice(reading, 'kind', { choices: evidenceKinds, missing: words.kind })
  const theme = readChoice(reading, 'theme', { choices: evidenceThemes, missing: words.theme })
  return finish(reading, () => ({ kind: kind ?? 'wish', theme: theme ?? 'other' }))
}

/** Reads how a client wants to be introduced; both may be empty. */
export function parsePortrait(typed: Typed, words: Words): Result<PortraitWords, FieldErrors> {
  const reading = startReading(typed)
  const rule = { tooLong: words.nameTooLong, maximum: longestName }
  const callName = readText(reading, 'call-name', rule)
  const introduction = readText(reading, 'introduction', {
    tooLong: words.introductionTooLong,
    maximum: 1_500,
  })
  return finish(reading, () => ({ callName, introduction }))
}

/** Reads when the portrait was read with the client; without a day it was today. */
export function parseReading(
  typed: Typed,
  { today, words }: Context,
): Result<{ readOn: PlainDate; said: string | null }, FieldErrors> {
  const reading = startReading(typed)
  const readOn = readDay(reading, 'read', words)
  const said = readLong(reading, 'said', { words })
  return finish(reading, () => ({ readOn: readOn ?? today, said }))
}

function readDay(reading: Reading, field: string, words: Words): PlainDate | null {
  return readDate(reading, field, {
    incomplete: words.dateIncomplete,
    'not-a-date': words.notADate,
  })
}

function readLong(
  reading: Reading,
  field: string,
  { words, missing }: { words: Words; missing?: string },
): string | null {
  const rule = { tooLong: words.tooLong, maximum: longestText }
  return readText(reading, field, missing === undefined ? rule : { ...rule, missing })
}
