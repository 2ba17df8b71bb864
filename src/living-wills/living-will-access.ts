import { documentsOf, type Document } from '../documents/index.js'
import { openPermissions, type OpenedPermissions } from '../permissions/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import type { LivingWill, LivingWills } from './living-will.js'
import { findLivingWill, livingWillsOf } from './living-will.store.js'

const mostDocuments = 500

/** Living wills and permissions of one client, opened by who stands beside him or by a coordinator. */
export type OpenedWills = OpenedPermissions & { livingWills: LivingWills }

/** The client in the address with all that is on paper; undefined for who has nothing to do with him. */
export async function openWills(request: OpenRequest): Promise<OpenedWills | undefined> {
  const opened = await openPermissions(request)
  return opened && { ...opened, livingWills: await livingWillsOf(request.tx, opened.client.id) }
}

/** As `openWills`, with the documents that can be named in a living will. */
export type OpenedToAdd = OpenedPermissions & { documents: readonly Document[] }

/** The client in the address, to add a living will; documents that were struck out cannot be named. */
export async function openToAdd(request: OpenRequest): Promise<OpenedToAdd | undefined> {
  const opened = await openPermissions(request)
  if (opened === undefined) {
    return undefined
  }
  return { ...opened, documents: await documentsToName(request, opened.client.id) }
}

async function documentsToName({ tx }: OpenRequest, clientId: string): Promise<Document[]> {
  const documents = await documentsOf(tx, clientId, { limit: mostDocuments })
  return documents.filter(({ withdrawn }) => withdrawn === null)
}

/** One living will with its client. */
export type OpenedWill = OpenedPermissions & { will: LivingWill }

/** The living will in the address; also when it no longer counts, for then the form says so. */
export async function openWill(request: OpenRequest): Promise<OpenedWill | undefined> {
  const opened = await openPermissions(request)
  const place = { clientId: opened?.client.id ?? '', id: request.id('will') }
  const will = opened && (await findLivingWill(request.tx, place))
  return opened && will && { ...opened, will }
}

/** As `openWill`, with the documents that can be named in it; undefined once one is named. */
export async function openToName(
  request: OpenRequest,
): Promise<(OpenedWill & OpenedToAdd) | undefined> {
  const opened = await openWill(request)
  return opened?.will.documentId === null
    ? { ...opened, documents: await documentsToName(request, opened.client.id) }
    : undefined
}
