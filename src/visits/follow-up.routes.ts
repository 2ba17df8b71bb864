import { recordFacts } from '../audit/index.js'
import { coupleForActor } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { textOf, type Typed } from '../shared/forms/index.js'
import { NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { closeFollowUp } from './close-follow-up.js'
import { followUpListRoutes } from './follow-up-list.routes.js'
import { findFollowUp, markDone } from './follow-up.store.js'

const closing = post({
  path: routes.closeFollowUp,
  access: caseworkers,
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

/** The list of open agreements, and closing one. */
export const followUpRoutes: readonly Route[] = [...followUpListRoutes, closing]
