import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import { NotThere, page, post, type OpenRequest, type Route } from '../../shared/http/index.js'
import { endOtherSessions } from '../account/own-account.store.js'
import { noticeOfChange } from '../notices/index.js'
import { endOwnSession, ownSessions } from './own-sessions.store.js'
import { SessionsPage } from './pages/sessions.page.js'
import { cameThroughProvider } from '../session.store.js'
import { sessionMessages } from './sessions.messages.js'

const revoke = { action: 'revoke', object: 'session', sensitivity: 'none' } as const

/** The own sessions, and ending them: one, or all others. The owner hears of it by mail. */
export const sessionRoutes: readonly Route[] = [
  page({
    path: routes.sessions,
    access: anyone,
    audit: { action: 'read', object: 'session', sensitivity: 'none' },
    load: async (request) => ownSessions(request.tx, await reachOf(request), request.now),
    view: (sessions, request) => ({
      title: sessionMessages(request.locale).title,
      content: <SessionsPage sessions={sessions} request={request} />,
    }),
  }),
  post({
    path: routes.endOtherSessions,
    access: anyone,
    audit: revoke,
    act: async (request) => {
      const { tx, actor, now } = request
      await endOtherSessions(tx, {
        ...(await reachOf(request)),
        keep: actor.sessionId,
        at: now,
      })
      return told(request)
    },
  }),
  post({
    path: routes.endSession,
    access: anyone,
    audit: { ...revoke, of: (_, request) => request.id('session') },
    act: async (request) => {
      const { tx, now } = request
      const id = request.id('session')
      if (!(await endOwnSession(tx, { ...(await reachOf(request)), id, at: now }))) {
        throw new NotThere('session')
      }
      return told(request)
    },
  }),
]

/** Who came in through the provider of one organisation reaches no sessions elsewhere (decision 0033). */
async function reachOf({ tx, actor }: OpenRequest) {
  const { accountId, organisationId, sessionId } = actor
  const isBound = await cameThroughProvider(tx, sessionId)
  return { accountId, only: isBound ? organisationId : undefined }
}

async function told({ tx, actor, now, newId }: OpenRequest): Promise<string> {
  const { accountId } = actor
  await noticeOfChange(tx, { accountId, kind: 'sessions-ended', at: now, newId })
  return href(routes.sessions, {}, { klaar: 'sessions-ended' })
}
