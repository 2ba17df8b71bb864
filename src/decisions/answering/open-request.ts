import { findClient, type Client } from '../../clients/index.js'
import { professionals, type Actor } from '../../shared/access/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { invitationsAnswered } from '../../users/index.js'
import { statementsOf, type Statement } from '../capacity/index.js'
import { isOpenToAnswer, requestStanding, type StatementRequest } from '../statements/request.js'
import { requestsThrough } from '../statements/request.store.js'

/** Who answers a question about capacity: a professional who came in for that alone. */
export function answersQuestions(actor: Actor): boolean {
  return professionals(actor) && actor.parts.includes('capacity')
}

/** Of a client, what a professional needs to know about whom he answers. */
export type Patient = Pick<Client, 'givenName' | 'namePrefix' | 'familyName' | 'birthDate'>

/** A question that can be answered or corrected, or the answer that stands. */
export type OpenedQuestion = {
  asked: StatementRequest
  patient: Patient
  /** What he gave before, latest first. */
  given: readonly Statement[]
}

/** A question as its professional finds it: with the client, or over, and then with nothing about the client. */
export type AskedQuestion =
  { kind: 'open'; question: OpenedQuestion } | { kind: 'over'; asked: StatementRequest }

/** What was asked of this professional about the client of his role, latest first. */
export async function requestsForActor({
  tx,
  actor,
  today,
}: OpenRequest): Promise<StatementRequest[]> {
  const { accountId, clientId } = actor
  if (clientId === null) {
    return []
  }
  const invitations = await invitationsAnswered(tx, { accountId, clientId, today })
  return requestsThrough(tx, { invitations, clientId })
}

/**
 * The question in the address, for the one professional who came in by its own invitation. For every other, and
 * for the same one about another decision, it is not there.
 */
export async function openQuestion(request: OpenRequest): Promise<AskedQuestion | undefined> {
  const all = await requestsForActor(request)
  const asked = all.find(({ id }) => id === request.id('asked'))
  if (asked === undefined) {
    return undefined
  }
  const standing = requestStanding(asked, request.today)
  if (standing !== 'answered' && !isOpenToAnswer(asked, request.today)) {
    return { kind: 'over', asked }
  }
  const client = await findClient(request.tx, asked.clientId)
  return client && { kind: 'open', question: await questionOf(request, asked, client) }
}

async function questionOf(
  { tx }: OpenRequest,
  asked: StatementRequest,
  client: Client,
): Promise<OpenedQuestion> {
  const { givenName, namePrefix, familyName, birthDate } = client
  const { clientId, matter } = asked
  const statements = await statementsOf(tx, { clientId, matter })
  const given = statements.filter(({ requestId }) => requestId === asked.id)
  return { asked, patient: { givenName, namePrefix, familyName, birthDate }, given }
}

/** The question while it can still be answered; undefined when it is over. */
export async function openToAnswer(request: OpenRequest): Promise<OpenedQuestion | undefined> {
  const opened = await openQuestion(request)
  return opened?.kind === 'open' && isOpenToAnswer(opened.question.asked, request.today)
    ? opened.question
    : undefined
}
