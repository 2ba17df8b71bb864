import { href } from '../../routes.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { replaceConsultations, replaceEvidence, replaceOptions } from '../decision-parts.store.js'
import { changeDecision } from '../decision.store.js'
import { stepRoutes, type Step } from '../path.js'
import type { OpenedStep, StepSaving } from '../step-form.js'
import type { FilledIn } from './filled-in.js'

/** How a page of the path says that it wants room for one more. */
export const hasMore = 'erbij'

/** Saves what a page filled in, as it was shown; answers its own address when somebody asked for one row more. */
export function saverFor(step: Step) {
  return async (
    { tx, now }: OpenRequest,
    filledIn: FilledIn,
    { loaded: { decision }, version }: StepSaving<OpenedStep>,
  ): Promise<string | undefined> => {
    const { id, clientId: client } = decision
    await changeDecision(tx, { id, version, at: now }, filledIn.content)
    await saveParts(tx, id, filledIn)
    return filledIn.backAt === undefined
      ? undefined
      : `${href(stepRoutes[step], { client, decision: id }, { [hasMore]: '1' })}#${filledIn.backAt}`
  }
}

async function saveParts(
  tx: OpenRequest['tx'],
  id: string,
  { options, consultations, evidenceIds }: FilledIn,
): Promise<void> {
  if (options !== undefined) {
    await replaceOptions(tx, id, options)
  }
  if (consultations !== undefined) {
    await replaceConsultations(tx, id, consultations)
  }
  if (evidenceIds !== undefined) {
    await replaceEvidence(tx, id, evidenceIds)
  }
}
