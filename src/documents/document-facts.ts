import type { Fact } from '../audit/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { Document } from './document.js'
import { documentMessages } from './documents.messages.js'

const types = [
  'documentAdded',
  'documentReplaced',
  'documentShared',
  'documentUnshared',
  'documentWithdrawn',
] as const
type DocumentFactType = (typeof types)[number]

/** What happened to a document, for the history of its client. */
export function documentFact(
  type: DocumentFactType,
  { id, clientId, title, kind }: Pick<Document, 'id' | 'clientId' | 'title' | 'kind'>,
  more: { reason?: string } = {},
): Fact {
  return { type, clientId, content: { documentId: id, title, kind, ...more } }
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about documents in one sentence; undefined when it is another noun's. */
export function documentFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const known = types.find((one) => one === type)
  const words = documentMessages(locale).facts
  return known && words[known](textOf(content['title']), textOf(content['reason']))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
