import { recordFacts } from '../audit/index.js'
import { mentorshipTerms } from '../law/index.js'
import { findMentor } from '../mentors/index.js'
import {
  couplesOfMentor,
  findAnswers,
  loadMentorship,
  saveMentorship,
  startTermsOn,
  type Couple,
} from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import type { Tx } from '../shared/database/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { decideReassign, type Handed, type LeavingCouple } from './decide-reassign.js'
import { ReassignPage, type ReassignShown } from './pages/reassign.page.js'
import { firstReassign, parseReassign } from './reassign.form.js'
import { reassignMessages } from './reassign.messages.js'
import { receiversFor } from './receivers.store.js'

const reassignForm = form({
  path: routes.reassign,
  access: coordinators,
  audit: { action: 'update', object: 'mentor', of: ({ mentor }) => mentor.id },
  load: loadReassign,
  first: (_, { today }) => firstReassign(today),
  parse: (typed, { couples, receivers }, { locale }) =>
    parseReassign(typed, {
      mentorshipIds: couples.map(({ couple }) => couple.mentorshipId),
      mentorIds: receivers.map(({ mentorId }) => mentorId),
      words: reassignMessages(locale).errors,
    }),
  decide: ({ mentor, couples, receivers }, typed, { today, newId, locale }) =>
    decideReassign({ mentorId: mentor.id, couples, receivers }, typed, {
      today,
      terms: startTermsOn(mentorshipTerms, today),
      newId,
      locale,
    }),
  save: saveReassign,
  view: (shown, formState, request) => ({
    title: reassignMessages(request.locale).pageTitle,
    current: 'mentors',
    content: <ReassignPage shown={shown} form={formState} request={request} />,
  }),
})

async function loadReassign(request: OpenRequest): Promise<ReassignShown | undefined> {
  const { tx, today } = request
  const mentor = await findMentor(tx, request.id('mentor'))
  if (mentor === undefined || mentor.mergedIntoId !== null) {
    return undefined
  }
  const couples = await couplesOfMentor(tx, { mentorId: mentor.id, on: today })
  const own = couples.filter(({ mentorId }) => mentorId === mentor.id)
  const leaving: LeavingCouple[] = []
  for (const couple of own) {
    leaving.push(...(await leavingCouple(tx, couple)))
  }
  return { mentor, couples: leaving, receivers: await receiversFor(tx, mentor.id) }
}

async function leavingCouple(tx: Tx, couple: Couple): Promise<LeavingCouple[]> {
  const loaded = await loadMentorship(tx, couple.mentorshipId)
  if (loaded === undefined) {
    return []
  }
  const { answers } = await findAnswers(tx, couple.mentorshipId)
  return [{ couple, loaded, answers }]
}

async function saveReassign(
  { tx, actor, now: at }: OpenRequest,
  { outcomes, choices, on }: Handed,
  { mentor, couples }: ReassignShown,
): Promise<string> {
  const told = { by: actor.accountId, at }
  for (const outcome of outcomes) {
    const { id } = outcome.state
    const before = couples.find(({ loaded }) => loaded.mentorship.id === id)?.loaded
    const answers = choices.find(({ mentorshipId }) => mentorshipId === id)?.facts
    if (before === undefined || answers === undefined) {
      throw new Error('A couple was decided on that was not loaded')
    }
    await saveMentorship(tx, { before, outcome, told, answers })
  }
  const content = { count: outcomes.length, on }
  await recordFacts(tx, [{ type: 'couplesHandedOver', mentorId: mentor.id, content }], told)
  return href(routes.mentor, { mentor: mentor.id }, { klaar: 'couples-reassigned' })
}

/** Handing over all couples of a mentor. */
export const reassignRoutes: readonly Route[] = reassignForm
