import { couplesForActor } from '../mentorships/index.js'
import { href, routes } from '../routes.js'
import type { Instant } from '../shared/calendar/index.js'
import { draftsOf } from '../shared/drafts/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { logContactDraft, openFollowUps, standingsOf, type OpenFollowUp } from '../visits/index.js'
import { mentorDay, type MentorDay, type MyCouple } from './mentor-day.js'

/** An unsent form, and where it goes on. */
export type WaitingDraft = { savedAt: Instant; href: string; what: 'contact' | 'starter' }

/** All that a mentor's first screen shows. */
export type MentorToday = {
  day: MentorDay
  followUps: readonly OpenFollowUp[]
  hasMoreFollowUps: boolean
  drafts: readonly WaitingDraft[]
}

const shownFollowUps = 5

/** What a mentor sees first: his own clients and those he stands in for today. */
export async function loadMentorToday(request: OpenRequest): Promise<MentorToday> {
  const { tx, actor, today } = request
  const couples = await couplesForActor(tx, { actor, clientId: undefined, on: today })
  const mentorshipIds = couples.map(({ mentorshipId }) => mentorshipId)
  const standings = await standingsOf(tx, mentorshipIds, today)
  const mine = couples.flatMap((couple): MyCouple[] => {
    const standing = standings.get(couple.mentorshipId)
    return standing === undefined ? [] : [{ couple, ...standing }]
  })
  const followUps = await openFollowUps(tx, { mentorshipIds, limit: shownFollowUps + 1 })
  const own = new Set(couples.map(({ clientId }) => clientId))
  const drafts = await draftsOf(tx, actor.accountId)
  return {
    day: mentorDay(mine, today),
    followUps: followUps.slice(0, shownFollowUps),
    hasMoreFollowUps: followUps.length > shownFollowUps,
    drafts: drafts.flatMap((draft) => waitingDraft(draft, own)),
  }
}

/** Drafts about somebody who is no longer the mentor's are not spoken of. */
function waitingDraft(
  { key, savedAt }: { key: string; savedAt: Instant },
  own: ReadonlySet<string>,
): WaitingDraft[] {
  if (key === logContactDraft) {
    return [{ savedAt, href: href(routes.logContact), what: 'contact' }]
  }
  const [, part, client] = /^starter-([a-z]+)-(.+)$/.exec(key) ?? []
  return part !== undefined && client !== undefined && own.has(client)
    ? [{ savedAt, href: href(routes.starterPart, { client, part }), what: 'starter' }]
    : []
}
