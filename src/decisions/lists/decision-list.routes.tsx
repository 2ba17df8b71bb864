import { couplesForActor } from '../../mentorships/index.js'
import { routes } from '../../routes.js'
import { caseworkers, coordinators } from '../../shared/access/index.js'
import type { Typed } from '../../shared/forms/index.js'
import { download, type OpenRequest, type Route } from '../../shared/http/index.js'
import { list, rememberedIn } from '../../shared/lists/index.js'
import { writeCsv } from '../../shared/tabular/index.js'
import { decisionCsvHead, decisionCsvLine } from './decision-csv.js'
import {
  decisionFilterOf,
  decisionFilters,
  decisionOrderOf,
  linkableFilters,
} from './decision-filter.js'
import { decisionListMessages } from './decision-list.messages.js'
import { countDecisions, decisionIds, type AskedDecisions } from './decision-list.store.js'
import type { DecisionRow } from './decision-row.js'
import { decisionRows } from './decision-row.store.js'
import { DecisionListPage } from './pages/decision-list.page.js'

const remembering = { name: 'decisions', filters: decisionFilters, linkable: linkableFilters }

/** A spreadsheet of more rows is no longer read by people. */
const mostRows = 10_000

const decisionList = list({
  ...remembering,
  path: routes.decisions,
  access: caseworkers,
  object: 'decision',
  load: async (request, chosen) => {
    const { tx, actor, today } = request
    const asked = await askedBy(request, chosen)
    const part = decisionOrderOf(chosen)
    const ids = await decisionIds(tx, asked, part)
    const isAll = part.page === 1 && ids.length < part.limit
    return {
      rows: await decisionRows(tx, ids, today),
      count: isAll ? ids.length : await countDecisions(tx, asked),
      about: await couplesForActor(tx, { actor, clientId: undefined, on: today }),
    }
  },
  view: (loaded, chosen, request) => ({
    title: decisionListMessages(request.locale).title,
    current: 'decisions',
    content: <DecisionListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const decisionsFile = download({
  path: routes.decisionsCsv,
  access: coordinators,
  fresh: true,
  audit: {
    action: 'export',
    object: 'decision',
    clients: (rows: DecisionRow[]) => [...new Set(rows.map(({ clientId }) => clientId))],
  },
  load: async (request: OpenRequest) => {
    const { tx, today } = request
    const asked = await askedBy(request, await rememberedIn(request, remembering))
    const ids = await decisionIds(tx, asked, { limit: mostRows + 1, offset: 0 })
    return decisionRows(tx, ids, today)
  },
  file: (rows, { locale, today }) => {
    const words = decisionListMessages(locale)
    const more = rows.length > mostRows ? [[words.onlyFirst(mostRows)]] : []
    const lines = rows.slice(0, mostRows).map((row) => decisionCsvLine(row, { today, locale }))
    return {
      fileName: `${words.file}-${today}.csv`,
      contentType: 'text/csv; charset=utf-8',
      body: writeCsv(decisionCsvHead(locale), [...lines, ...more]),
    }
  },
})

/** What this reader asks: staff everything, a mentor what is about whom he stands beside today. */
async function askedBy(request: OpenRequest, chosen: Typed): Promise<AskedDecisions> {
  const { actor, tx, today } = request
  const asked = { filter: decisionFilterOf(chosen), order: decisionOrderOf(chosen), today }
  if (actor.role === 'coordinator') {
    return { ...asked, only: undefined }
  }
  const couples = await couplesForActor(tx, { actor, clientId: undefined, on: today })
  const only = couples.map(({ clientId }) => clientId)
  return { ...asked, filter: { ...asked.filter, mentor: '' }, only }
}

/** The list of decisions and its download. */
export const decisionListRoutes: readonly Route[] = [...decisionList, decisionsFile]
