import { href, routes } from '../../routes.js'
import {
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  versionIn,
} from '../../shared/forms/index.js'
import { form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { aroundProposal, type OpenedProposal } from '../path/proposal-access.js'
import { saveStep } from '../path/save-step.js'
import { errorsOf, readLong } from '../path/step-fields.js'
import { stepMessages } from '../path/step.messages.js'
import { answer } from '../rules/answer.js'
import { answers, moments, standing } from '../rules/proposal.js'
import type { ProposalOutcome } from '../rules/outcome.js'
import { clientSideMessages } from './client-side.messages.js'
import { askedOfClient, clientsThemselves, ownProposals } from './own-proposals.js'
import { OwnProposalAnswerPage } from './pages/own-proposal-answer.page.js'
import { OwnProposalsPage } from './pages/own-proposals.page.js'

const ownPage = page({
  path: routes.ownProposals,
  access: clientsThemselves,
  audit: {
    action: 'read',
    object: 'match-proposal',
    clients: (_, { actor }) => (actor.clientId === null ? [] : [actor.clientId]),
  },
  load: ownProposals,
  view: (known, request) => ({
    title: clientSideMessages(request.locale).title,
    current: 'own-proposals',
    content: <OwnProposalsPage known={known} request={request} />,
  }),
})

/** The client answers himself; a no needs no reason, never again does. */
const answerForm = form({
  path: routes.answerOwnProposal,
  access: clientsThemselves,
  audit: {
    action: 'update',
    object: 'match-proposal',
    of: ({ proposal }: OpenedProposal) => proposal.id,
    clients: ({ proposal }: OpenedProposal) => [proposal.clientId],
  },
  load,
  first: ({ proposal }) =>
    typedFrom({ answer: standing(proposal, 'client', askedOfClient(proposal))?.answer ?? '' }),
  parse: (typed, { proposal }, { locale }) => {
    const reading = startReading(typed)
    const { errors } = clientSideMessages(locale)
    const kind = readChoice(reading, 'answer', { choices: answers, missing: errors.answer })
    const reason = readLong(reading, 'reason', stepMessages(locale))
    const isVeto = kind === 'no' && textOf(typed, 'veto') !== ''
    const moment = moments.find((one) => one === textOf(typed, 'moment')) ?? askedOfClient(proposal)
    return finish(reading, () => ({
      given: { answer: kind ?? 'no', reason, isVeto, moment },
      version: versionIn(typed),
    }))
  },
  decide: (opened, { given, version }, { actor, now, newId, today, locale }) => {
    const said = { ...given, id: newId(), side: 'client', notBefore: null, how: null } as const
    const full = { ...said, answeredOn: today, by: actor.accountId, at: now }
    const decision = answer(opened.proposal, full, { ...opened, today, isInPerson: true })
    if (decision.ok) {
      return ok({ outcome: decision.value, version })
    }
    return refused(
      decision.reason === 'no-reason'
        ? { reason: clientSideMessages(locale).errors.why }
        : errorsOf(decision.reason, stepMessages(locale), 'answer'),
    )
  },
  save: async (request, { outcome, version }: { outcome: ProposalOutcome; version: number }) => {
    await saveStep(request, outcome, version)
    return href(routes.ownProposals, {}, { klaar: 'own-proposal-answer' })
  },
  view: (opened, formState, request) => ({
    title: clientSideMessages(request.locale).title,
    current: 'own-proposals',
    content: <OwnProposalAnswerPage opened={opened} form={formState} request={request} />,
  }),
})

async function load(request: OpenRequest): Promise<OpenedProposal | undefined> {
  const id = request.id('proposal')
  const known = (await ownProposals(request)).find(({ proposal }) => proposal.id === id)
  return known && aroundProposal(request, known)
}

/** What a client sees of who is proposed to him, and his own answer. */
export const ownProposalRoutes: readonly Route[] = [ownPage, ...answerForm]
