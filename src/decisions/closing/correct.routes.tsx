import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { finish, readText, startReading, typedFrom } from '../../shared/forms/index.js'
import { form, type OpenRequest, type ViewRequest } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { openDecision, type OpenedDecision } from '../decision-access.js'
import { decisionFact } from '../decision-facts.js'
import { closingMessages } from './closing.messages.js'
import { insertCorrection } from './correction.store.js'
import { CorrectDecisionPage } from './pages/correct-decision.page.js'

const maximum = 10_000

/** Adds words to a closed decision; what it holds stays. An open one is filled in, not corrected. */
export const correctForm = form({
  path: routes.correctDecision,
  access: caseworkers,
  audit: {
    action: 'update',
    object: 'decision',
    of: ({ decision }: OpenedDecision) => decision.id,
  },
  load: async (request) => {
    const opened = await openDecision(request)
    return opened?.decision.status === 'closed' ? opened : undefined
  },
  draft: (request: ViewRequest) => `decision-correct-${request.id('decision')}`,
  first: () => typedFrom({ words: '' }),
  parse: (typed, _, { locale }) => {
    const { words: missing, tooLong } = closingMessages(locale).correct.errors
    const reading = startReading(typed)
    const words = readText(reading, 'words', { missing, tooLong, maximum })
    return finish(reading, () => ({ words: words ?? '' }))
  },
  decide: (_, added) => ok(added),
  save: saveCorrection,
  view: (opened, formState, request) => ({
    title: closingMessages(request.locale).correct.title,
    current: 'clients',
    content: <CorrectDecisionPage {...opened} form={formState} request={request} />,
  }),
})

async function saveCorrection(
  { tx, actor, now, newId }: OpenRequest,
  { words }: { words: string },
  { decision }: OpenedDecision,
): Promise<string> {
  const by = actor.accountId
  await insertCorrection(tx, { id: newId(), decisionId: decision.id, words, by, at: now })
  await recordFacts(tx, [decisionFact('decisionCorrected', decision)], { by, at: now })
  const place = { client: decision.clientId, decision: decision.id }
  return href(routes.decision, place, { klaar: 'decision-corrected' })
}
