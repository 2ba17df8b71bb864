import { couplesForActor } from '../mentorships/index.js'
import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { download, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { pageNumberOf, rowsPerPage } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import type { OpenFollowUp } from './follow-up.js'
import { countOpenFollowUps, openFollowUps } from './follow-up.store.js'
import { FollowUpsPage } from './pages/follow-ups.page.js'
import { planningMessages } from './planning.messages.js'

/** A spreadsheet of more rows is no longer read by people. */
const mostRows = 10_000

const followUpsPage = page({
  path: routes.followUps,
  access: caseworkers,
  audit: { action: 'search', object: 'follow-up' },
  load: loadFollowUps,
  view: (loaded, request) => ({
    title: planningMessages(request.locale).followUps.title,
    current: 'home',
    content: <FollowUpsPage {...loaded} request={request} />,
  }),
})

async function loadFollowUps(request: OpenRequest) {
  const { tx } = request
  const pageNumber = pageNumberOf(request.query('page'))
  const own = await ownCouples(request)
  const offset = (pageNumber - 1) * rowsPerPage
  const followUps = await openFollowUps(tx, { ...own, limit: rowsPerPage, offset })
  const pages = Math.ceil((await countOpenFollowUps(tx, own)) / rowsPerPage)
  return { followUps, pageNumber, pages }
}

const followUpsFile = download({
  path: routes.followUpsCsv,
  access: caseworkers,
  fresh: true,
  audit: {
    action: 'export',
    object: 'follow-up',
    clients: (rows: OpenFollowUp[]) => [...new Set(rows.map(({ clientId }) => clientId))],
  },
  load: async (request: OpenRequest) =>
    openFollowUps(request.tx, { ...(await ownCouples(request)), limit: mostRows }),
  file: (followUps, { locale, today }) => {
    const { columns, file } = planningMessages(locale).followUps
    const body = writeCsv(
      [columns.dueOn, columns.agreed, columns.client, columns.mentor],
      followUps.map(({ dueOn, agreed, clientName, mentorName }) => [
        dueOn ?? '',
        agreed,
        clientName,
        mentorName,
      ]),
    )
    return { fileName: `${file}-${today}.csv`, contentType: 'text/csv; charset=utf-8', body }
  },
})

/** A mentor sees what concerns his own couples; a coordinator sees everything. */
async function ownCouples({
  tx,
  actor,
  today,
}: OpenRequest): Promise<{ mentorshipIds?: string[] }> {
  if (actor.role === 'coordinator') {
    return {}
  }
  const couples = await couplesForActor(tx, { actor, clientId: undefined, on: today })
  return { mentorshipIds: couples.map(({ mentorshipId }) => mentorshipId) }
}

/** The list of open agreements, and the same rows as a file. */
export const followUpListRoutes: readonly Route[] = [followUpsPage, followUpsFile]
