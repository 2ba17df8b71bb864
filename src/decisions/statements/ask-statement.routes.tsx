import { href, routes } from '../../routes.js'
import { recordFacts } from '../../audit/index.js'
import { caseworkers } from '../../shared/access/index.js'
import { addDays } from '../../shared/calendar/index.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { form, NotThere, post, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { sendInvitation, withdrawInvitation, type InviteDeps } from '../../users/index.js'
import { openDecision, openDecisionToChange, type OpenedDecision } from '../decision-access.js'
import {
  askFields,
  firstAsk,
  parseAsk,
  refuseInvolved,
  type AskedProfessional,
} from './ask-statement.form.js'
import { isInvolvedWith } from './mentors-around.store.js'
import { mentorNamesOf } from './opened-statements.js'
import type { MentorNames } from './mentors-own.js'
import { AskStatementPage } from './pages/ask-statement.page.js'
import type { StatementRequest } from './request.js'
import { insertRequest, requestsOf, withdrawRequest } from './request.store.js'
import { requestFact } from './statement-facts.js'
import { statementMessages } from './statements.messages.js'

type Asking = OpenedDecision & {
  mentors: MentorNames
  isAddressOfInvolved: boolean
  earlier: readonly StatementRequest[]
}

/** Asks a professional for a statement, by an invitation to this one question. Asked again, the earlier question is withdrawn. */
export function askStatementForm(deps: InviteDeps): Route[] {
  return form({
    path: routes.askForStatement,
    access: caseworkers,
    fresh: true,
    audit: {
      action: 'grant',
      object: 'capacity-request',
      of: ({ decision }: Asking) => decision.id,
    },
    load: loadAsking,
    first: ({ decision, earlier }, request) => {
      const again = earlier.find(({ id }) => id === request.query('opnieuw'))
      return firstAsk(decision.question, request.today, again)
    },
    parse: (typed, { mentors }, { today, locale }) =>
      parseAsk(typed, { words: statementMessages(locale).errors, today, mentors }),
    decide: ({ isAddressOfInvolved }, asked, { locale }) =>
      isAddressOfInvolved ? refuseInvolved(statementMessages(locale).errors) : ok(asked),
    save: (request, asked, loaded) => ask(request, { deps, asked }, loaded),
    view: (loaded, formState, request) => ({
      title: statementMessages(request.locale).asking.title,
      current: 'clients',
      content: <AskStatementPage opened={loaded} form={formState} request={request} />,
    }),
  })
}

async function loadAsking(request: OpenRequest, sent?: Typed): Promise<Asking | undefined> {
  const opened = await openDecisionToChange(request)
  if (opened === undefined) {
    return undefined
  }
  const email = sent === undefined ? '' : textOf(sent, askFields.email)
  const isAddressOfInvolved =
    email !== '' && (await isInvolvedWith(request.tx, opened.client.id, { email }))
  const earlier = await requestsOf(request.tx, opened.decision.id)
  return { ...opened, mentors: await mentorNamesOf(request, opened), isAddressOfInvolved, earlier }
}

async function ask(
  request: OpenRequest,
  { deps, asked }: { deps: InviteDeps; asked: AskedProfessional },
  { decision, earlier }: Asking,
): Promise<string> {
  const { tx, actor, now, newId } = request
  const { id: decisionId, clientId, matter } = decision
  for (const one of earlier.filter(({ email, answer }) => email === asked.email && !answer)) {
    await withdraw(request, one)
  }
  const { name, email, role, about, lastDay } = asked
  const invite = {
    name,
    email,
    role: 'professional' as const,
    mentorId: null,
    clientId,
    parts: ['capacity' as const],
    validUntil: addDays(lastDay, 1),
  }
  const at = { organisationId: actor.organisationId, now, newId }
  const invitationId = await sendInvitation(tx, { deps, invite }, at)
  const by = { askedBy: actor.accountId, askedAt: now, invitationId }
  const who = { byName: name, byRole: role, email }
  await insertRequest(tx, { id: newId(), decisionId, matter, about, lastDay, ...who, ...by })
  const fact = requestFact('capacityAsked', { clientId, decisionId, byName: name })
  await recordFacts(tx, [fact], { by: actor.accountId, at: now })
  const place = { client: clientId, decision: decisionId }
  return href(routes.decisionCapacity, place, { klaar: 'statement-asked' })
}

/** Withdraws a question that was not answered: its link works no more, and who came in reads that it was withdrawn. */
export const withdrawRequestButton: Route = post({
  path: routes.withdrawStatementRequest,
  access: caseworkers,
  audit: {
    action: 'revoke',
    object: 'capacity-request',
    of: (_, request) => request.id('request'),
  },
  act: async (request) => {
    const opened = await openDecision(request)
    const asked = opened && (await requestsOf(request.tx, opened.decision.id))
    const found = asked?.find(({ id }) => id === request.id('request'))
    if (opened === undefined || found === undefined || !(await withdraw(request, found))) {
      throw new NotThere('request')
    }
    const place = { client: opened.client.id, decision: opened.decision.id }
    const back = opened.decision.status === 'open' ? routes.decisionCapacity : routes.decision
    return href(back, place, { klaar: 'statement-request-withdrawn' })
  },
})

async function withdraw(request: OpenRequest, asked: StatementRequest): Promise<boolean> {
  const { tx, actor, now } = request
  if (!(await withdrawRequest(tx, { id: asked.id, by: actor.accountId, at: now }))) {
    return false
  }
  await withdrawInvitation(tx, asked.invitationId, now)
  const fact = requestFact('capacityAskWithdrawn', asked)
  await recordFacts(tx, [fact], { by: actor.accountId, at: now })
  return true
}
