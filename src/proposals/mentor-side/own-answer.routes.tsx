import { href, routes } from '../../routes.js'
import { actingMentor, type Actor } from '../../shared/access/index.js'
import {
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  versionIn,
} from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { aroundProposal, type OpenedProposal } from '../path/proposal-access.js'
import { saveStep } from '../path/save-step.js'
import { errorsOf, readLong, readMaybeDay } from '../path/step-fields.js'
import { stepMessages } from '../path/step.messages.js'
import { findProposal } from '../proposal.store.js'
import { answer } from '../rules/answer.js'
import { mentorMaySee } from '../rules/may-see.js'
import { answers, moments } from '../rules/proposal.js'
import type { ProposalOutcome } from '../rules/outcome.js'
import { askedProposal, clientsTouched, type AskedProposal } from './asked-proposal.js'
import { mentorSideMessages } from './mentor-side.messages.js'
import { OwnAnswerPage } from './pages/own-answer.page.js'

type Loaded = { asked: AskedProposal; opened: OpenedProposal }

/** Only who acts as a mentor now. */
export function mentorsThemselves(actor: Pick<Actor, 'role' | 'mentorId'>): boolean {
  return actingMentor(actor) !== null
}

/** The mentor answers himself: yes, no or not now; a reason he need not give. A yes leads to whom it is about. */
export const ownAnswerForm: readonly Route[] = form({
  path: routes.ownAnswer,
  access: mentorsThemselves,
  audit: {
    action: 'update',
    object: 'match-proposal',
    of: ({ asked }: Loaded) => asked.proposal.id,
    clients: ({ asked }: Loaded) => clientsTouched(asked),
  },
  load,
  first: ({ asked }) => typedFrom({ answer: asked.own?.answer ?? '' }),
  parse: (typed, { asked }, { locale }) => {
    const words = stepMessages(locale)
    const reading = startReading(typed)
    const missing = mentorSideMessages(locale).errors.answer
    const kind = readChoice(reading, 'answer', { choices: answers, missing })
    const reason = readLong(reading, 'reason', words)
    const notBefore = kind === 'not-now' ? readMaybeDay(reading, 'not-before', words) : null
    const moment = moments.find((one) => one === textOf(typed, 'moment')) ?? asked.moment
    return finish(reading, () => ({
      given: { answer: kind ?? 'no', reason, notBefore, moment },
      version: versionIn(typed),
    }))
  },
  decide: ({ opened }, { given, version }, { actor, now, newId, today, locale }) => {
    const said = { ...given, id: newId(), side: 'mentor', isVeto: false, how: null } as const
    const full = { ...said, answeredOn: today, by: actor.accountId, at: now }
    const decision = answer(opened.proposal, full, { ...opened, today, isInPerson: true })
    return decision.ok
      ? ok({ outcome: decision.value, version })
      : refused(errorsOf(decision.reason, stepMessages(locale), 'answer'))
  },
  save: async (request, { outcome, version }: { outcome: ProposalOutcome; version: number }) => {
    await saveStep(request, outcome, version)
    const { state } = outcome
    return mentorMaySee({ proposal: state, hasMentorStopped: false }, state.mentorId) === 'named'
      ? href(routes.proposal, { proposal: state.id }, { klaar: 'own-answer' })
      : href(routes.home, {}, { klaar: 'own-answer' })
  },
  view: ({ asked }, formState, request) => ({
    title: mentorSideMessages(request.locale).ask[asked.moment],
    current: 'home',
    content: <OwnAnswerPage asked={asked} form={formState} request={request} />,
  }),
})

async function load(request: OpenRequest): Promise<Loaded | undefined> {
  const asked = await askedProposal(request)
  const known = asked && (await findProposal(request.tx, asked.proposal.id))
  return asked && known && { asked, opened: await aroundProposal(request, known) }
}
