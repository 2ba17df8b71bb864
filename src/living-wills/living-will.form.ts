import type { PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  versionIn,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { ViewRequest } from '../shared/http/index.js'
import type { Result } from '../shared/result/index.js'
import type { OpenedToAdd, OpenedWill } from './living-will-access.js'
import {
  livingWillKinds,
  madeWhileAble,
  withdrawnBecause,
  type AskedNone,
  type LivingWillWords,
  type WithdrawnBecause,
} from './living-will.js'
import { livingWillMessages, type LivingWillMessages } from './living-wills.messages.js'
import { matterGroups, mattersIn, type MatterGroup } from './will-matters.js'

const longestText = 10_000
const longestLine = 500

type Errors = LivingWillMessages['errors']

/** The name of the boxes of one group of matters. */
export function aboutField(group: MatterGroup): string {
  return `about-${group}`
}

/** Reads a living will. A document must be one of the client's that was not struck out. */
export function parseLivingWill(
  typed: Typed,
  { documents }: OpenedToAdd,
  { locale, today }: ViewRequest,
): Result<LivingWillWords, FieldErrors> {
  const { errors } = livingWillMessages(locale)
  const reading = startReading(typed)
  const kind = readChoice(reading, 'kind', { choices: livingWillKinds, missing: errors.kind })
  const matters = matterGroups.flatMap((group) => {
    const chosen = choicesOf(typed, aboutField(group))
    return mattersIn(group).filter((matter) => chosen.includes(matter))
  })
  if (matters.length === 0) {
    fault(reading, aboutField('treatment'), errors.about)
  }
  const words = readText(reading, 'words', long(errors, errors.words))
  const writtenOn = readPastDay(reading, 'written', { errors, today })
  const able = readChoice(reading, 'able', { choices: madeWhileAble, missing: errors.able })
  const originalAt = readText(reading, 'original', { ...long(errors), maximum: longestLine })
  const toldTo = readText(reading, 'told', long(errors))
  const named = textOf(typed, 'document')
  const document = documents.find(({ id }) => id === named)
  if (named !== '' && document === undefined) {
    fault(reading, 'document', errors.document)
  }
  return finish(reading, () => ({
    kind: kind ?? 'levenstestament',
    matters,
    words: words ?? '',
    writtenOn,
    madeWhileAble: able ?? 'unknown',
    originalAt,
    toldTo,
    documentId: document?.id ?? null,
  }))
}

/** Reads when and of whom was asked whether there is a living will. */
export function parseAskedNone(
  typed: Typed,
  _: unknown,
  { locale, today }: ViewRequest,
): Result<Pick<AskedNone, 'askedOn' | 'askedWhom'>, FieldErrors> {
  const { errors } = livingWillMessages(locale)
  const reading = startReading(typed)
  const missing = errors.dateMissing
  const askedOn = readPastDay(reading, 'on', { errors, today, missing })
  const askedWhom = readText(reading, 'whom', {
    ...long(errors, errors.whom),
    maximum: longestLine,
  })
  return finish(reading, () => ({ askedOn: askedOn ?? today, askedWhom: askedWhom ?? '' }))
}

/** What comes beside a living will, on the version that was shown. */
export type Correcting = { corrected: string; version: number }

/** Reads what comes beside a living will. */
export function parseCorrection(
  typed: Typed,
  _: unknown,
  { locale }: ViewRequest,
): Result<Correcting, FieldErrors> {
  const { errors } = livingWillMessages(locale)
  const reading = startReading(typed)
  const corrected = readText(reading, 'corrected', long(errors, errors.corrected))
  return finish(reading, () => ({ corrected: corrected ?? '', version: versionIn(typed) }))
}

/** Which document of the dossier a living will is, on the version that was shown. */
export type NamingDocument = { documentId: string; version: number }

/** Reads which document it is; only one that stands in the dossier can be named. */
export function parseDocument(
  typed: Typed,
  { documents }: { documents: readonly { id: string }[] },
  { locale }: ViewRequest,
): Result<NamingDocument, FieldErrors> {
  const { errors, document: words } = livingWillMessages(locale)
  const reading = startReading(typed)
  const named = textOf(typed, 'document')
  if (!documents.some(({ id }) => id === named)) {
    fault(reading, 'document', named === '' ? words.missing : errors.document)
  }
  return finish(reading, () => ({ documentId: named, version: versionIn(typed) }))
}

/** Why and from when a living will no longer counts, on the version that was shown. */
export type Withdrawing = {
  because: WithdrawnBecause
  on: PlainDate
  reason: string
  version: number
}

/** Reads why a living will no longer counts; it cannot be withdrawn before it was written. */
export function parseWithdrawal(
  typed: Typed,
  { will }: OpenedWill,
  { locale, today }: ViewRequest,
): Result<Withdrawing, FieldErrors> {
  const { errors } = livingWillMessages(locale)
  const reading = startReading(typed)
  const choices = { choices: withdrawnBecause, missing: errors.because }
  const because = readChoice(reading, 'because', choices)
  const on = readPastDay(reading, 'on', { errors, today, missing: errors.dateMissing })
  if (on !== null && will.writtenOn !== null && on < will.writtenOn) {
    fault(reading, 'on', errors.beforeWritten)
  }
  const reason = readText(reading, 'reason', long(errors, errors.reason))
  return finish(reading, () => ({
    because: because ?? 'mistake',
    on: on ?? today,
    reason: reason ?? '',
    version: versionIn(typed),
  }))
}

function long({ tooLong }: Errors, missing?: string) {
  return { tooLong, maximum: longestText, ...(missing === undefined ? {} : { missing }) }
}

type PastDay = { errors: Errors; today: PlainDate; missing?: string }

function readPastDay(
  reading: Reading,
  field: string,
  { errors, today, missing }: PastDay,
): PlainDate | null {
  const day = readDate(reading, field, {
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
    ...(missing === undefined ? {} : { missing }),
  })
  if (day !== null && day > today) {
    fault(reading, field, errors.inFuture)
  }
  return day
}
