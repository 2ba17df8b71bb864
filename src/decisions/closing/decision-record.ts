import { evidenceOf } from '../../evidence/index.js'
import { plainDateOf } from '../../shared/calendar/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { openDecision, type OpenedDecision } from '../decision-access.js'
import { lookBacksOf, type LookBack } from '../look-back/index.js'
import { answerFor, gapsOf, guardFactsOf, type Gap, type GuardAnswer } from '../guard/index.js'
import { countAnswersWaiting } from '../thinking-along/index.js'
import { correctionsOf, followersOf, type Correction } from './correction.store.js'

/** A decision with everything around it that its page tells. */
export type DecisionRecord = OpenedDecision & {
  answer: GuardAnswer
  gaps: readonly Gap[]
  /** The words of the evidence that was looked at. */
  known: readonly string[]
  corrections: readonly Correction[]
  /** How it turned out, as was told later. */
  lookBacks: readonly LookBack[]
  /** How many answers of colleagues wait to be taken over among the talks. */
  answersOfColleagues: number
  followers: Awaited<ReturnType<typeof followersOf>>
}

/** The decision in the address, with all of it; undefined when it is not the actor's. */
export async function openRecord(request: OpenRequest): Promise<DecisionRecord | undefined> {
  const opened = await openDecision(request)
  return opened && recordOf(request, opened)
}

/** All of a decision that was opened. What the rules said at closing stays what they said. */
export async function recordOf(
  { tx, today }: OpenRequest,
  opened: OpenedDecision,
): Promise<DecisionRecord> {
  const { decision, client } = opened
  const day = decision.closedAt === null ? today : plainDateOf(decision.closedAt)
  const now = answerFor(await guardFactsOf(tx, decision), decision, day)
  const answer = { ...now, authority: decision.authority ?? now.authority }
  const evidence = decision.evidenceIds.length === 0 ? [] : await evidenceOf(tx, client.id)
  return {
    ...opened,
    answer,
    gaps: decision.status === 'closed' ? [] : gapsOf(decision, answer.authority, today),
    known: evidence.filter(({ id }) => decision.evidenceIds.includes(id)).map(({ words }) => words),
    corrections: await correctionsOf(tx, decision.id),
    lookBacks: await lookBacksOf(tx, decision.id),
    answersOfColleagues: await countAnswersWaiting(tx, decision.id),
    followers: await followersOf(tx, decision.id),
  }
}
