import { recordFacts } from '../../audit/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { enqueueJob } from '../../shared/jobs/index.js'
import { insertStatement, strikeOutStatement } from '../capacity/index.js'
import { isInvolvedWith } from '../statements/mentors-around.store.js'
import { noteAnswer } from '../statements/request.store.js'
import { requestFact } from '../statements/statement-facts.js'
import type { GivenAnswer } from './answer.form.js'
import { mailAnsweredTask } from './answer-mail.js'
import { answeringMessages } from './answering.messages.js'
import type { OpenedQuestion } from './open-request.js'

/**
 * Takes an answer into the dossier. What he gave before stays to be read and counts no more: a correction takes
 * its place. Of somebody who is also involved here (a mentor, a coordinator, somebody near) it never counts.
 */
export async function giveAnswer(
  request: OpenRequest,
  { answer, reasons, statedOn, statedAt }: GivenAnswer,
  { asked, given }: OpenedQuestion,
): Promise<void> {
  const { tx, actor, now, newId } = request
  const by = { by: actor.accountId, at: now }
  const { id, version, clientId, decisionId, matter, about, byName, byRole } = asked
  await noteAnswer(tx, { id, version, answer, said: reasons, ...by })
  const reason = answeringMessages('nl').replaced
  for (const earlier of given.filter(({ struckOut }) => struckOut === null)) {
    await strikeOutStatement(tx, { id: earlier.id, reason, ...by })
  }
  if (answer !== 'cannot-say') {
    await insertStatement(tx, {
      id: newId(),
      clientId,
      decisionId,
      matter,
      about,
      byName,
      byRole,
      requestId: id,
      capable: answer === 'able',
      reasons,
      statedOn,
      statedAt,
      isMentor: await isInvolvedWith(tx, clientId, { accountId: actor.accountId }),
      ...by,
    })
  }
  await recordFacts(tx, [requestFact('capacityAnswered', asked, { finding: answer })], by)
}

/** Queues the mail that tells the asker of the answer; it holds ids alone. */
export async function tellAsker({ tx, actor, newId }: OpenRequest, requestId: string) {
  const payload = { organisation: actor.organisationId, request: requestId, mail: newId() }
  await enqueueJob(tx, { task: mailAnsweredTask, payload })
}
