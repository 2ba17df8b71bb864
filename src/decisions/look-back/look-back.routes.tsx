import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { openDecision, type OpenedDecision } from '../decision-access.js'
import { decisionFact } from '../decision-facts.js'
import { firstLookBack, parseLookBack, type Told } from './look-back.form.js'
import { lookBackMessages } from './look-back.messages.js'
import { insertLookBack, lookBacksOf } from './look-back.store.js'
import type { LookBack } from './look-back.js'
import { LookBackPage } from './pages/look-back.page.js'

type Loaded = OpenedDecision & { lookBacks: readonly LookBack[] }

/** Telling later how a closed decision turned out. */
export const lookBackRoutes: readonly Route[] = form({
  path: routes.lookBack,
  access: caseworkers,
  audit: { action: 'create', object: 'decision-look-back', of: ({ decision }) => decision.id },
  load: openClosed,
  first: firstLookBack,
  draft: (request) => draftOf(request.id('decision')),
  parse: (typed, _, { today, locale }) =>
    parseLookBack(typed, { today, words: lookBackMessages(locale).errors }),
  decide: (_, told) => ok(told),
  save: saveLookBack,
  view: ({ decision, client, lookBacks }, formState, request) => ({
    title: lookBackMessages(request.locale).title,
    current: 'clients',
    content: (
      <LookBackPage
        decision={decision}
        name={client.givenName}
        lookBacks={lookBacks}
        form={formState}
        draftKey={draftOf(decision.id)}
        request={request}
      />
    ),
  }),
})

function draftOf(decisionId: string): string {
  return `decision-look-back-${decisionId}`
}

/** Of what is still open nobody can say yet how it turned out. */
async function openClosed(request: OpenRequest): Promise<Loaded | undefined> {
  const opened = await openDecision(request)
  return opened?.decision.status === 'closed'
    ? { ...opened, lookBacks: await lookBacksOf(request.tx, opened.decision.id) }
    : undefined
}

async function saveLookBack(request: OpenRequest, told: Told, { decision }: Loaded) {
  const { tx, actor, now, today, newId } = request
  const by = { decisionId: decision.id, by: actor.accountId, at: now }
  await insertLookBack(tx, by, { ...told, id: newId(), lookedOn: today })
  const facts = [decisionFact('decisionLookedBack', decision)]
  await recordFacts(tx, facts, { by: actor.accountId, at: now })
  const place = { client: decision.clientId, decision: decision.id }
  return href(routes.decision, place, { klaar: 'looked-back' })
}
