import {
  answeredDecisions,
  draftsOnPath,
  startOfDecisionDraft,
  type AnsweredDecision,
  type DraftOnPath,
} from '../decisions/index.js'
import { couplesForActor, type Couple } from '../mentorships/index.js'
import { permissionsEndingSoon, type Permission } from '../permissions/index.js'
import { href, routes } from '../routes.js'
import type { Instant } from '../shared/calendar/index.js'
import { draftsOf } from '../shared/drafts/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { startOfLogDraft, openFollowUps, standingsOf, type OpenFollowUp } from '../visits/index.js'
import { loadMyDecisions, type MyDecisions } from './load-decisions.js'
import { mentorDay, type MentorDay, type MyCouple } from './mentor-day.js'

/** An unsent form, and where it goes on. */
export type WaitingDraft = {
  savedAt: Instant
  href: string
  what: 'contact' | 'decision' | 'starter' | 'step'
  /** The question of the decision it stands on. */
  question?: string
}

/** All that a mentor's first screen shows. */
export type MentorToday = {
  day: MentorDay
  followUps: readonly OpenFollowUp[]
  hasMoreFollowUps: boolean
  drafts: readonly WaitingDraft[]
  decisions: MyDecisions
  answered: readonly AnsweredDecision[]
  endingPermissions: readonly Permission[]
}

const shownFollowUps = 5
const shownAnswered = 5

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
  const drafts = await draftsOf(tx, actor.accountId)
  const clientIds = couples.map(({ clientId }) => clientId)
  return {
    day: mentorDay(mine, today),
    decisions: await loadMyDecisions(request, clientIds),
    answered: await answeredDecisions(tx, {
      accountId: actor.accountId,
      only: clientIds,
      limit: shownAnswered,
    }),
    endingPermissions: await permissionsEndingSoon(tx, { clientIds, today }),
    followUps: followUps.slice(0, shownFollowUps),
    hasMoreFollowUps: followUps.length > shownFollowUps,
    drafts: [
      ...drafts.flatMap((draft) => waitingDraft(draft, couples)),
      ...(await draftsOnPath(tx, { drafts, clientIds })).map(stepDraft),
    ],
  }
}

/** Drafts about somebody who is no longer the mentor's are not spoken of. */
function waitingDraft(
  { key, savedAt }: { key: string; savedAt: Instant },
  couples: readonly Couple[],
): WaitingDraft[] {
  const log = startOfLogDraft(key)
  if (log !== undefined) {
    const query = queryOf(log.startedWith, couples)
    return query === undefined
      ? []
      : [{ savedAt, href: href(routes.logContact, {}, query), what: 'contact' }]
  }
  const question = startOfDecisionDraft(key)
  if (question !== undefined) {
    const { clientId, follows } = question
    const place = href(routes.newDecision, { client: clientId }, follows ? { na: follows } : {})
    return isMine(couples, clientId) ? [{ savedAt, href: place, what: 'decision' }] : []
  }
  const [, part, client] = /^starter-([a-z]+)-(.+)$/.exec(key) ?? []
  return part !== undefined && isMine(couples, client)
    ? [{ savedAt, href: href(routes.starterPart, { client: client ?? '', part }), what: 'starter' }]
    : []
}

function stepDraft({ route, clientId, decisionId, ...draft }: DraftOnPath): WaitingDraft {
  const place = { client: clientId, decision: decisionId }
  return { ...draft, href: href(route, place), what: 'step' }
}

function isMine(couples: readonly Couple[], client: string | undefined): boolean {
  return couples.some(({ clientId }) => clientId === client)
}

function queryOf(startedWith: string | undefined, couples: readonly Couple[]) {
  if (startedWith === undefined) {
    return {}
  }
  if (couples.some(({ clientId }) => clientId === startedWith)) {
    return { client: startedWith }
  }
  const isPlace = couples.some(({ institutionId }) => institutionId === startedWith)
  return isPlace ? { instelling: startedWith } : undefined
}
