import { recordFacts } from '../audit/index.js'
import { coupleForActor, type Couple } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { form, type OpenRequest, type Route } from '../shared/http/index.js'
import { refused } from '../shared/result/index.js'
import { firstPlan, parsePlan, planErrors } from './plan-contact.form.js'
import { planContact, type ContactPlanned } from './plan-contact.js'
import { PlanContactPage } from './pages/plan-contact.page.js'
import {
  closeAllPlanned,
  insertPlannedContact,
  nextPlanned,
  type PlannedContact,
} from './planned-contact.store.js'
import { planningMessages } from './planning.messages.js'

type Loaded = { couple: Couple; planned: PlannedContact | undefined }

const planForm = form({
  path: routes.planContact,
  access: anyone,
  audit: { action: 'create', object: 'planned-contact', of: mentorshipOf },
  load: loadCouple,
  first: ({ planned }) => firstPlan(planned),
  parse: (typed, _, { locale }) => parsePlan(typed, planningMessages(locale).plan),
  decide: ({ couple }, command, { today, locale }) => {
    const planned = planContact(couple, command, today)
    const words = planningMessages(locale).plan
    return planned.ok ? planned : refused(planErrors(planned.reason, words))
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
  { facts, ...planned }: ContactPlanned,
  { couple }: Loaded,
) {
  await closeAllPlanned(tx, couple.mentorshipId, now)
  await insertPlannedContact(tx, { id: newId(), ...planned }, now)
  await recordFacts(tx, facts, { by: actor.accountId, at: now })
  return href(routes.client, { client: couple.clientId }, { klaar: 'planned' })
}

/** Planning the next contact of a couple. */
export const planContactRoutes: readonly Route[] = planForm
