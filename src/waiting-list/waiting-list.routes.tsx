import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { download, type OpenRequest, type Route } from '../shared/http/index.js'
import { list, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { WaitingListPage } from './pages/waiting-list.page.js'
import { waitingCsvHead, waitingCsvLine } from './waiting-csv.js'
import {
  linkableFilters,
  waitingFilterOf,
  waitingFilters,
  waitingOrderOf,
} from './waiting-filter.js'
import { waitingMessages } from './waiting-list.messages.js'
import { countWaiting, mostCounted, waitingRows, type WaitingRow } from './waiting-list.store.js'

const recipe = { name: 'waiting-list', filters: waitingFilters, linkable: linkableFilters }

const waitingList = list({
  ...recipe,
  path: routes.waitingList,
  access: coordinators,
  object: 'waiting-list',
  load: async ({ tx, today }, chosen) => {
    const order = waitingOrderOf(chosen)
    const asked = { filter: waitingFilterOf(chosen), order, today }
    const rows = await waitingRows(tx, asked, order)
    const isAll = order.page === 1 && rows.length < order.limit
    return { rows, count: isAll ? rows.length : await countWaiting(tx, asked) }
  },
  view: (loaded, chosen, request) => ({
    title: waitingMessages(request.locale).list.title,
    current: 'matching',
    content: <WaitingListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const waitingListFile = download({
  path: routes.waitingListCsv,
  access: coordinators,
  fresh: true,
  audit: {
    action: 'export',
    object: 'waiting-list',
    clients: (rows: WaitingRow[]) => [...new Set(rows.map(({ entry }) => entry.clientId))],
  },
  load: async (request: OpenRequest) => {
    const { tx, today } = request
    const chosen = await rememberedIn(request, recipe)
    const asked = { filter: waitingFilterOf(chosen), order: waitingOrderOf(chosen), today }
    return waitingRows(tx, asked, { limit: mostCounted, offset: 0 })
  },
  file: (rows, { locale }) => ({
    fileName: waitingMessages(locale).list.fileName,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(
      waitingCsvHead(locale),
      rows.map((row) => waitingCsvLine(row, locale)),
    ),
  }),
})

/** The waiting list and the same rows as a file. */
export const waitingListRoutes: readonly Route[] = [...waitingList, waitingListFile]
