import { dropDraft, findDraft, saveDraft } from '../../shared/drafts/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { keptTrials, trialsFrom, type Trial } from './trial.js'

const key = 'matching-board'

/** What somebody tries on the board; only he sees it, and it holds identifiers alone. */
export async function trialsOf({ tx, actor }: OpenRequest): Promise<readonly Trial[]> {
  const draft = await findDraft(tx, { accountId: actor.accountId, key })
  return trialsFrom(draft?.typed['pair'] ?? [])
}

/** Keeps what somebody tries; nothing at all leaves nothing behind. */
export async function keepTrials(
  { tx, actor, now }: OpenRequest,
  trials: readonly Trial[],
): Promise<void> {
  const { accountId } = actor
  if (trials.length === 0) return dropDraft(tx, { accountId, key })
  await saveDraft(tx, { accountId, key, typed: { pair: [...keptTrials(trials)] }, savedAt: now })
}
