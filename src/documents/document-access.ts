import { findClient, type Client } from '../clients/index.js'
import { couplesForActor } from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { mayChangeDocuments, mayReadDocument, type DocumentRelation } from './document.policy.js'
import { findDocument } from './document.store.js'
import type { Document } from './document.js'

/** The documents of a client, opened by somebody who may. */
export type OpenedDocuments = { client: Client; relation: DocumentRelation }

/** One document, opened by somebody who may read it. */
export type OpenedDocument = OpenedDocuments & { document: Document }

/** The client in the address for who may read some of his documents; undefined for all others. */
export async function openDocuments(request: OpenRequest): Promise<OpenedDocuments | undefined> {
  const client = await findClient(request.tx, request.id('client'))
  const relation = client && (await relationTo(client.id, request))
  return client === undefined || relation === undefined ? undefined : { client, relation }
}

/** As `openDocuments`, for who may add to them as well. */
export async function openToChange(request: OpenRequest): Promise<OpenedDocuments | undefined> {
  const opened = await openDocuments(request)
  return opened && mayChangeDocuments(opened.relation) ? opened : undefined
}

/** The document in the address, for who may read it. */
export async function openDocument(request: OpenRequest): Promise<OpenedDocument | undefined> {
  const opened = await openDocuments(request)
  if (opened === undefined) {
    return undefined
  }
  const place = { clientId: opened.client.id, id: request.id('document') }
  const document = await findDocument(request.tx, place)
  return document && mayReadDocument(opened.relation, document)
    ? { ...opened, document }
    : undefined
}

/** As `openDocument`, for who may change it; not once it was struck out. */
export async function openDocumentToChange(
  request: OpenRequest,
): Promise<OpenedDocument | undefined> {
  const opened = await openDocument(request)
  return opened && mayChangeDocuments(opened.relation) && opened.document.withdrawn === null
    ? opened
    : undefined
}

async function relationTo(
  clientId: string,
  { tx, actor, today }: OpenRequest,
): Promise<DocumentRelation | undefined> {
  switch (actor.role) {
    case 'coordinator':
      return 'coordinator'
    case 'mentor': {
      const couples = await couplesForActor(tx, { actor, clientId, on: today })
      return couples.some((couple) => couple.clientId === clientId) ? 'beside' : undefined
    }
    case 'professional':
      return actor.clientId === clientId && actor.parts.includes('documents')
        ? 'invited'
        : undefined
    default:
      return undefined
  }
}
