import type { Actor } from '../shared/access/index.js'
import type { Document } from './document.js'

/** How somebody stands towards the documents of one client; nobody else reads any. */
export type DocumentRelation = 'coordinator' | 'beside' | 'invited'

/** Whether a role could read some document at all. */
export function documentReaders({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'mentor' || role === 'professional'
}

/** Who was invited reads what was marked for sharing, until it is struck out; the others read all. */
export function mayReadDocument(
  relation: DocumentRelation,
  { isShared, withdrawn }: Pick<Document, 'isShared' | 'withdrawn'>,
): boolean {
  return relation === 'invited' ? isShared && withdrawn === null : true
}

/** Adding, replacing, sharing and striking out are work of who stands beside the client. */
export function mayChangeDocuments(relation: DocumentRelation): boolean {
  return relation !== 'invited'
}
