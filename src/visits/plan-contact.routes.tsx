import { recordFacts, type Fact } from '../audit/index.js'
import { coupleForActor, holdCouples, type Couple } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf } from '../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { ok, refused } from '../shared/result/index.js'
import { firstPlan, parsePlan, planErrors } from './plan-contact.form.js'
import { dropPlan, planContact, type ContactPlanned, type PlanContact } from './plan-contact.js'
import { PlanContactPage } from './pages/plan-contact.page.js'
import {
  closeAllPlanned,
  insertPlannedContact,
  nextPlanned,
  type PlannedContact,
} from './planned-contact.store.js'
import { planningMessages } from './planning.messages.js'

type Loaded = { couple: Couple; planned: PlannedContact | undefined }

/** A new plan, or that the plan falls through. */
type Command = PlanContact | 'drop'
type Decided = ContactPlanned | { facts: readonly Fact[] }

const planForm = form({
  path: routes.planContact,
  access: caseworkers,
  audit: { action: 'create', object: 'planned-contact', of: mentorshipOf },
  load: loadCouple,
  first: ({ planned }) => firstPlan(planned),
  parse: (typed, { planned }, { locale }) =>
    planned !== undefined && textOf(typed, 'drop') !== ''
      ? ok<Command>('drop')
      : parsePlan(typed, planningMessages(locale).plan),
  decide: ({ couple, planned }, command: Command, { today, locale }) => {
    if (command === 'drop') {
      return ok<Decided>(planned === undefined ? { facts: [] } : dropPlan(couple, planned))
    }
    const decided = planContact(couple, command, today)
    const words = planningMessages(locale).plan
    return decided.ok ? ok<Decided>(decided.value) : refused(planErrors(decided.reason, words))
  },
  save: savePlan,
  view: ({ couple, planned }, formState, request) => ({
    title: planningMessages(request.locale).plan.title(couple.clientName),
    current: 'clients',
    content: (
      <PlanContactPage couple={couple} planned={planned} form={formState} request={request} />
    ),
  }),
})

function mentorshipOf({ couple }: Loaded) {
  return couple.mentorshipId
}

async function loadCouple(request: OpenRequest): Promise<Loaded | undefined> {
  const { tx, actor, today } = request
  const mentorshipId = request.id('mentorship')
  const couple = await coupleForActor(tx, { actor, mentorshipId, on: today })
  return couple && { couple, planned: (await nextPlanned(tx, [mentorshipId])).get(mentorshipId) }
}

async function savePlan(
  { tx, actor, now, newId }: OpenRequest,
  decided: Decided,
  { couple }: Loaded,
) {
  await holdCouples(tx, [couple.mentorshipId])
  await closeAllPlanned(tx, couple.mentorshipId, now)
  const isPlanned = 'plannedOn' in decided
  if (isPlanned) {
    const { mentorshipId, plannedOn, plannedTime, kind } = decided
    await insertPlannedContact(tx, { id: newId(), mentorshipId, plannedOn, plannedTime, kind }, now)
  }
  await recordFacts(tx, decided.facts, { by: actor.accountId, at: now })
  const klaar = isPlanned ? 'planned' : 'plan-dropped'
  return href(routes.client, { client: couple.clientId }, { klaar })
}

/** Planning the next contact of a couple. */
export const planContactRoutes: readonly Route[] = planForm
