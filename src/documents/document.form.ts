import {
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { documentKinds, type DocumentKind, type DocumentWords } from './document.js'
import type { DocumentMessages } from './documents.messages.js'
import type { FileMessages } from './file.messages.js'
import type { AcceptedFile, TakenDocument } from './intake/take-document.js'

/** A document as somebody asks for it to be added. */
export type AddDocument = { words: DocumentWords; file: AcceptedFile }

type Words = DocumentMessages & Pick<FileMessages, 'refusals'>

const longestTitle = 200
const longestText = 5_000

/** The file that came with a form, or the sentence at its field that says why it cannot be kept. */
export function readFile(
  reading: Reading,
  taken: TakenDocument | undefined,
  { errors, refusals }: Words,
): AcceptedFile | undefined {
  if (taken?.file.ok === true) {
    return taken.file.value
  }
  fault(reading, 'file', taken === undefined ? errors.fileMissing : refusals[taken.file.reason])
  return undefined
}

/** Reads the form to add a document. Without a name it is called after its kind. */
export function parseDocument(
  typed: Typed,
  taken: TakenDocument | undefined,
  words: Words,
): Result<AddDocument, FieldErrors> {
  const { errors } = words
  const reading = startReading(typed)
  const file = readFile(reading, taken, words)
  const kind = readChoice(reading, 'kind', { choices: documentKinds, missing: errors.kindMissing })
  const title = readText(reading, 'title', { tooLong: errors.tooLong, maximum: longestTitle })
  const datedOn = readDate(reading, 'date', {
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
  })
  const note = readText(reading, 'note', { tooLong: errors.tooLong, maximum: longestText })
  if (kind === 'other' && title === null) {
    fault(reading, 'title', errors.nameMissing)
  }
  if (Object.keys(reading.errors).length > 0) {
    // A browser never gives a chosen file back.
    fault(reading, 'file', errors.fileAgain)
  }
  return finish(reading, () => ({
    words: { kind: kind ?? 'other', title: title ?? titleOf(kind, words), datedOn, note },
    file: accepted(file),
  }))
}

/** Reads the form to replace a document. */
export function parseReplacement(
  typed: Typed,
  taken: TakenDocument | undefined,
  words: Words,
): Result<AcceptedFile, FieldErrors> {
  const reading = startReading(typed)
  const file = readFile(reading, taken, words)
  return finish(reading, () => accepted(file))
}

/** Reads why a document is struck out. */
export function parseReason(
  typed: Typed,
  { errors }: Pick<DocumentMessages, 'errors'>,
): Result<string, FieldErrors> {
  const reading = startReading(typed)
  const rule = { missing: errors.reasonMissing, tooLong: errors.tooLong, maximum: longestText }
  const reason = readText(reading, 'reason', rule)
  return finish(reading, () => reason ?? '')
}

function titleOf(kind: DocumentKind | null, { kinds }: Pick<DocumentMessages, 'kinds'>): string {
  return kinds[kind ?? 'other']
}

/** Without a file there is a fault, so nothing is finished. */
function accepted(file: AcceptedFile | undefined): AcceptedFile {
  if (file === undefined) {
    throw new Error('A document was finished without its file')
  }
  return file
}
