import { recordFacts } from '../../audit/index.js'
import { href, routes } from '../../routes.js'
import { caseworkers } from '../../shared/access/index.js'
import { textOf } from '../../shared/forms/index.js'
import { form, type OpenRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { followedIn, loadBeginning, newDecisionDraft, type Beginning } from './beginning.js'
import { decisionFact } from '../decision-facts.js'
import { replaceOptions } from '../decision-parts.store.js'
import { insertDecision } from '../decision.store.js'
import { ask, urgentUntil, type Asked, type AskedWords } from './ask.js'
import { askedFields, errorOfAsk, parseAsked } from './asked.form.js'
import { askedMessages } from './asked.messages.js'
import { askedAgain, optionsAgain } from './follow.js'
import { NewDecisionPage } from './pages/new-decision.page.js'

type Chosen = { asked: AskedWords; mentorshipId: string }

/** The form with which a decision begins. */
export const newDecisionForm = form<Beginning, Chosen, Asked & { mentorshipId: string }>({
  path: routes.newDecision,
  access: caseworkers,
  audit: { action: 'create', object: 'decision', of: () => null },
  load: loadBeginning,
  draft: (request) => newDecisionDraft(request.id('client'), followedIn(request)),
  first: ({ follows }, { today }) =>
    askedFields(follows === undefined ? {} : askedAgain(follows), today),
  parse: (typed, { couples }, { today, locale }) => {
    const words = askedMessages(locale).errors
    const [only] = couples.length === 1 ? couples : []
    const chosen = only?.mentorshipId ?? textOf(typed, 'couple')
    const asked = parseAsked(typed, { words, today })
    const isKnown = couples.some(({ mentorshipId }) => mentorshipId === chosen)
    if (!isKnown || !asked.ok) {
      return refused({
        ...(asked.ok ? {} : asked.reason),
        ...(isKnown ? {} : { couple: words.couple }),
      })
    }
    return ok({ asked: asked.value, mentorshipId: chosen })
  },
  decide: (_, { asked, mentorshipId }, { today, locale }) => {
    const noted = ask(asked, { today, completeBy: null })
    return noted.ok
      ? ok({ ...noted.value, mentorshipId })
      : refused(errorOfAsk(noted.reason, askedMessages(locale).errors))
  },
  save: saveBeginning,
  view: (loaded, formState, request) => ({
    title: askedMessages(request.locale).new.title(fullName(loaded.client)),
    current: 'clients',
    content: (
      <NewDecisionPage
        {...loaded}
        form={formState}
        request={request}
        completeBy={urgentUntil(request.today)}
        draftKey={newDecisionDraft(loaded.client.id, followedIn(request))}
      />
    ),
  }),
})

async function saveBeginning(
  { tx, actor, now, newId }: OpenRequest,
  { mentorshipId, ...content }: Asked & { mentorshipId: string },
  { client, follows }: Beginning,
): Promise<string> {
  const id = newId()
  const place = { id, clientId: client.id, mentorshipId }
  const by = actor.accountId
  await insertDecision(tx, { ...place, followsId: follows?.id ?? null, content, by, at: now })
  if (follows !== undefined) {
    await replaceOptions(tx, id, optionsAgain(follows, newId))
  }
  const fact = decisionFact('decisionAsked', { ...place, ...content, outcome: null })
  await recordFacts(tx, [fact], { by, at: now })
  return href(routes.decisionAuthority, { client: client.id, decision: id })
}
