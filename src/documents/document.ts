import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { MediaType } from './media-type.js'

/** What a document is in a dossier. */
export const documentKinds = [
  'court-order',
  'care-plan',
  'living-will',
  'letter',
  'photo',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What is told about a document. */
export type DocumentWords = {
  kind: DocumentKind
  title: string
  datedOn: PlainDate | null
  note: string | null
}

/** A document with its newest version. */
export type Document = DocumentWords & {
  id: string
  clientId: string
  /** Whether a professional who was invited to the documents may read it. */
  isShared: boolean
  addedAt: Instant
  byName: string
  withdrawn: { at: Instant; byName: string; reason: string } | null
  version: number
  file: DocumentFile
}

/** One version of a document. */
export type DocumentFile = {
  id: string
  number: number
  personKeyId: string
  name: string
  mediaType: MediaType
  size: number
  scan: 'clean' | 'not-scanned'
  /** Null when no preview can be drawn of it. */
  previewSize: number | null
  addedAt: Instant
  byName: string
}
