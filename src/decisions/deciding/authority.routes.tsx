import { href, routes } from '../../routes.js'
import { ok } from '../../shared/result/index.js'
import { fieldReader } from '../../shared/ui/index.js'
import { changeDecision } from '../decision.store.js'
import { answerFor, isStopped } from '../guard/index.js'
import { stepForm } from '../step-form.js'
import { decidingMessages } from './deciding.messages.js'
import { extraQuestionsFor } from './extra-questions.js'
import { extraFields, parseExtra, type Extra } from './extra.form.js'
import { isOnlyNoted } from './is-only-noted.js'
import { knownDecider, type KnownDecider } from './known-decider.js'
import { AuthorityPage } from './pages/authority.page.js'

/**
 * Who may decide, with the questions on which that depends. When the answers change who decides the page is
 * shown again, so that nobody goes on with another answer in mind than the one that holds.
 */
export const authorityForm = stepForm<{ decider: KnownDecider | undefined }, Extra, Extra>({
  step: 'authority',
  more: async ({ tx }, { decision: { clientId }, answer }) => ({
    decider: await knownDecider(tx, { clientId, decides: answer.authority.decides }),
  }),
  first: ({ decision }) => extraFields(decision),
  parse: (typed, { decision }) => ok(parseExtra(typed, decision)),
  save: async (request, extra, { loaded, version }) => {
    const { decision, facts, answer } = loaded
    await changeDecision(request.tx, { id: decision.id, version, at: request.now }, extra)
    const { authority } = answerFor(facts, { ...decision, ...extra }, request.today)
    const place = { client: decision.clientId, decision: decision.id }
    return authority.decides === answer.authority.decides &&
      authority.mentorMay === answer.authority.mentorMay
      ? undefined
      : href(routes.decisionAuthority, place, { klaar: 'guard-changed' })
  },
  labels: (locale) => {
    const { questions } = decidingMessages(locale)
    return Object.fromEntries(
      Object.entries(questions).map(([question, { label }]) => [question, label]),
    )
  },
  isSecond: isOnlyNoted,
  isOnlyRead: ({ decision, answer }) =>
    isStopped(answer.authority) && extraQuestionsFor(decision.matter).length === 0,
  view: (loaded, formState, request) => (
    <AuthorityPage {...loaded} field={fieldReader(formState, request.locale)} request={request} />
  ),
})
