import type { PersonKey } from '../keys/index.js'
import { keyFrom } from '../shared/crypto/index.js'

/** What of a file is encrypted: the file as it was sent, or the preview we drew. */
export type FilePart = 'file' | 'preview'

/** The key of one part of one file, and the place that its pieces are bound to. */
export type FileKey = { key: Buffer; place: string }

/**
 * Every part of every file has a key of its own, made of the key of its client. Pieces are bound to the
 * organisation, that key and the file; not to the client, who can turn out to be registered twice.
 */
export function fileKeyOf(
  person: PersonKey,
  { fileId, part }: { fileId: string; part: FilePart },
): FileKey {
  const { id, organisationId, bytes } = person
  return {
    key: keyFrom(bytes, `document ${fileId} ${part}`),
    place: JSON.stringify(['f1', 'document_chunk', 'content', organisationId, id, fileId, part]),
  }
}
