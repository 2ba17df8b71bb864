import type { Fact } from '../../audit/index.js'
import { recordFacts } from '../../audit/index.js'
import { lockClient } from '../../clients/index.js'
import { dropDraftsOfAll } from '../../shared/drafts/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { Stale } from '../../shared/http/index.js'
import { decisionFact } from '../decision-facts.js'
import type { Decision, DecisionContent } from '../decision.js'
import { changeDecision, closeDecision } from '../decision.store.js'
import { authorityOf, gapsOf } from '../guard/index.js'
import { draftsOfPath } from '../path.js'

type Closing = {
  decision: Decision
  version: number
  /** What is filled in at the same moment. */
  content?: Partial<DecisionContent>
  fact?: 'decisionClosed' | 'decisionReferred'
}

/**
 * Closes a decision on the facts that are in the database now, held still by a lock on its client. Throws `Stale`
 * when anything is lacking after all, or when the decision is no longer as it was shown. What anybody
 * had typed on its pages and not saved is removed.
 */
export async function closeOnTheFacts(
  { tx, actor, now, today }: OpenRequest,
  { decision, version, content, fact = 'decisionClosed' }: Closing,
): Promise<void> {
  const { id, clientId } = decision
  await lockClient(tx, clientId)
  if (content !== undefined) {
    await changeDecision(tx, { id, version, at: now }, content)
  }
  const closing = { ...decision, ...content }
  const { authority } = await authorityOf(tx, closing, today)
  if (gapsOf(closing, authority, today).length > 0) {
    throw new Stale('decision')
  }
  const by = actor.accountId
  const last = content === undefined ? version : version + 1
  await closeDecision(tx, { id, version: last, authority, by, at: now })
  await dropDraftsOfAll(tx, draftsOfPath(id))
  const facts: Fact[] = [decisionFact(fact, closing)]
  await recordFacts(tx, facts, { by, at: now })
}
