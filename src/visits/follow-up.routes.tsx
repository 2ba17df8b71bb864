import { recordFacts } from '../audit/index.js'
import { coupleForActor, couplesForActor } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { anyone } from '../shared/access/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { NotThere, page, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { pageNumberOf, rowsPerPage } from '../shared/lists/index.js'
import { closeFollowUp } from './close-follow-up.js'
import { countOpenFollowUps, findFollowUp, markDone, openFollowUps } from './follow-up.store.js'
import { FollowUpsPage } from './pages/follow-ups.page.js'
import { planningMessages } from './planning.messages.js'

const followUpsPage = page({
  path: routes.followUps,
  access: anyone,
  audit: { action: 'search', object: 'follow-up' },
  load: loadFollowUps,
  view: (loaded, request) => ({
    title: planningMessages(request.locale).followUps.title,
    current: 'home',
    content: <FollowUpsPage {...loaded} request={request} />,
  }),
})

async function loadFollowUps(request: OpenRequest) {
  const { tx, actor, today } = request
  const pageNumber = pageNumberOf(request.query('page'))
  const couples = await couplesForActor(tx, { actor, clientId: undefined, on: today })
  const own =
    actor.role === 'coordinator' ? {} : { mentorshipIds: couples.map((one) => one.mentorshipId) }
  const offset = (pageNumber - 1) * rowsPerPage
  const followUps = await openFollowUps(tx, { ...own, limit: rowsPerPage, offset })
  const pages = Math.ceil((await countOpenFollowUps(tx, own)) / rowsPerPage)
  return { followUps, pageNumber, pages }
}

const closing = post({
  path: routes.closeFollowUp,
  access: anyone,
  audit: { action: 'update', object: 'follow-up', of: (_, request) => request.id('followUp') },
  act: close,
})

/** Closed already is fine: a second press has the same answer. */
async function close(request: OpenRequest, typed: Typed): Promise<string> {
  const { tx, actor, today, now } = request
  const found = await findFollowUp(tx, request.id('followUp'))
  const mentorshipId = found?.followUp.mentorshipId ?? ''
  const couple = found && (await coupleForActor(tx, { actor, mentorshipId, on: today }))
  if (found === undefined || couple === undefined) {
    throw new NotThere('follow-up')
  }
  if (found.isOpen) {
    const { id, doneOn, facts } = closeFollowUp(found.followUp, today)
    await markDone(tx, { id, doneOn, accountId: actor.accountId })
    await recordFacts(tx, facts, { by: actor.accountId, at: now })
  }
  return textOf(typed, 'back') === 'client'
    ? href(routes.client, { client: found.followUp.clientId }, { klaar: 'follow-up' })
    : href(routes.followUps, {}, { klaar: 'follow-up' })
}

/** The open agreements, and closing one. */
export const followUpRoutes: readonly Route[] = [followUpsPage, closing]
