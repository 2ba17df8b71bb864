import { getOrganisation } from '../organisations/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import type { PrivacyRequest } from './privacy-request.js'
import { findRequest, stepsDone } from './privacy-request.store.js'
import { findSubject, type Subject } from './subject.store.js'

/** A request with whom it is about (gone once his data are), the steps that are done, and who answers. */
export type LoadedRequest = {
  request: PrivacyRequest
  subject: Subject | undefined
  done: ReadonlyMap<string, Instant>
  organisation: { name: string; phone: string | null }
}

/** The request in the address. */
export async function loadRequest(open: OpenRequest): Promise<LoadedRequest | undefined> {
  const { tx } = open
  const request = await findRequest(tx, open.id('request'))
  if (request === undefined) {
    return undefined
  }
  const { name, phone } = await getOrganisation(tx)
  return {
    request,
    subject: await findSubject(tx, subjectOf(request)),
    done: await stepsDone(tx, request.id),
    organisation: { name, phone },
  }
}

/** Whom a request is about. */
export function subjectOf({
  subjectKind,
  subjectId,
}: PrivacyRequest): Pick<Subject, 'kind' | 'id'> {
  return { kind: subjectKind, id: subjectId }
}
