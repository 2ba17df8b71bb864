import { recordFacts } from '../../audit/index.js'
import { findMentor } from '../../mentors/index.js'
import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { finish, startReading, typedFrom, type Typed } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { findEntry, setWaitsFor } from '../../waiting-list/index.js'
import { holdMentor, insertProposal, openProposalsOf } from '../proposal.store.js'
import type { ProposalOutcome } from '../rules/outcome.js'
import { makeProposal } from '../rules/propose.js'
import type { Choosing } from './choosing.js'
import { ProposePage } from './pages/propose.page.js'
import { stepMessages } from './step.messages.js'
import { errorsOf, readLong } from './step-fields.js'
import { explanationOf, whatIsShown, type Shown } from './what-was-shown.js'

type Decided = { outcome: ProposalOutcome; shown: Shown | undefined }

/** Proposes a pair: by name of the coordinator and with a reason. Nobody is told by it. */
export const proposeForm: readonly Route[] = form({
  path: routes.newProposal,
  access: coordinators,
  audit: {
    action: 'create',
    object: 'match-proposal',
    of: ({ entry }: Choosing) => entry.clientId,
    clients: ({ entry }: Choosing) => [entry.clientId],
  },
  load,
  draft: (request) => `propose-${request.id('entry')}-${request.id('mentor')}`,
  first: () => typedFrom({ reason: '' }),
  parse: (typed, _, { locale }) => {
    const reading = startReading(typed)
    const reason = readLong(reading, 'reason', stepMessages(locale))
    return finish(reading, () => reason ?? '')
  },
  decide: (choosing, reason, { actor, now, newId, locale }) => {
    const { entry, mentor, shown } = choosing
    const decision = makeProposal(
      {
        clientId: entry.clientId,
        mentorId: mentor.id,
        entryId: entry.id,
        regime: entry.regime,
        reason,
        suggestedMentorId: shown?.suggestedMentorId ?? null,
      },
      {
        proposalId: newId(),
        by: actor.accountId,
        at: now,
        isEntryOpen: entry.closed === null,
        hasOpenProposal: choosing.hasOpenProposal,
        isPossible: shown?.pair.isPossible === true,
        hasBarrier: false,
      },
    )
    return decision.ok
      ? ok<Decided>({ outcome: decision.value, shown })
      : refused(errorsOf(decision.reason, stepMessages(locale), 'reason'))
  },
  save,
  view: (choosing, formState, request) => ({
    title: stepMessages(request.locale).propose.title(
      choosing.entry.clientName,
      choosing.mentor.name,
    ),
    current: 'matching',
    content: <ProposePage choosing={choosing} form={formState} request={request} />,
  }),
})

async function load(request: OpenRequest, sent?: Typed): Promise<Choosing | undefined> {
  const { tx, today } = request
  const [entryId, mentorId] = [request.id('entry'), request.id('mentor')]
  if (sent !== undefined) {
    await holdMentor(tx, mentorId)
  }
  const entry = await findEntry(tx, entryId)
  const mentor = await findMentor(tx, mentorId)
  if (entry === undefined || mentor === undefined || mentor.mergedIntoId !== null) {
    return undefined
  }
  const open = await openProposalsOf(tx, { entryId })
  return {
    entry,
    mentor: { id: mentorId, name: fullName(mentor) },
    shown: await whatIsShown(tx, { entryId, mentorId, today }),
    hasOpenProposal: open.length > 0,
  }
}

async function save(request: OpenRequest, { outcome, shown }: Decided) {
  const { tx, actor, now } = request
  const told = { by: actor.accountId, at: now }
  const { state, facts, waitsFor } = outcome
  await insertProposal(tx, {
    state,
    explanation: shown === undefined ? {} : explanationOf(shown),
    weightsVersion: shown?.pair.weightsVersion ?? null,
  })
  await recordFacts(tx, facts, told)
  if (waitsFor !== undefined) {
    await setWaitsFor(tx, { id: state.entryId, waitsFor, ...told })
  }
  return href(routes.proposal, { proposal: state.id }, { klaar: 'proposed' })
}
