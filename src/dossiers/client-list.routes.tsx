import { couplesOfMentor } from '../mentorships/index.js'
import { routes } from '../routes.js'
import { actingMentor, caseworkers } from '../shared/access/index.js'
import type { Typed } from '../shared/forms/index.js'
import { download, type OpenRequest, type Route } from '../shared/http/index.js'
import { list, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { clientCsvHead, clientCsvLine } from './client-csv.js'
import { clientFilterOf, clientFilters, clientOrderOf, linkableFilters } from './client-filter.js'
import { clientListMessages } from './client-list.messages.js'
import { clientIds, countClients, type AskedClients } from './client-list.store.js'
import { clientRows, type ClientRow } from './client-row.store.js'
import { ClientListPage } from './pages/client-list.page.js'

const remembering = { name: 'clients', filters: clientFilters, linkable: linkableFilters }

const clientList = list({
  ...remembering,
  path: routes.clients,
  access: caseworkers,
  object: 'client-list',
  load: async (request, chosen) => {
    const { tx, today } = request
    const asked = await askedBy(request, chosen)
    const part = clientOrderOf(chosen)
    const ids = await clientIds(tx, asked, part)
    const isAll = part.page === 1 && ids.length < part.limit
    return {
      rows: await clientRows(tx, ids, today),
      count: isAll ? ids.length : await countClients(tx, asked),
    }
  },
  view: (loaded, chosen, request) => {
    const words = clientListMessages(request.locale)
    return {
      title: request.actor.role === 'mentor' ? words.own : words.title,
      current: 'clients',
      content: <ClientListPage {...loaded} chosen={chosen} request={request} />,
    }
  },
})

const clientCsv = download({
  path: routes.clientsCsv,
  access: caseworkers,
  fresh: true,
  audit: {
    action: 'export',
    object: 'client-list',
    clients: (rows: ClientRow[]) => rows.map(({ id }) => id),
  },
  load: async (request) => {
    const chosen = await rememberedIn(request, remembering)
    const ids = await clientIds(request.tx, await askedBy(request, chosen))
    return clientRows(request.tx, ids, request.today)
  },
  file: (rows, { locale }) => ({
    fileName: clientListMessages(locale).file,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(
      clientCsvHead(locale),
      rows.map((row) => clientCsvLine(row, locale)),
    ),
  }),
})

/** What this reader asks: staff everybody, a mentor those he stands beside or stands in for today. */
async function askedBy(request: OpenRequest, chosen: Typed): Promise<AskedClients> {
  const { actor, tx, today } = request
  const asked = { filter: clientFilterOf(chosen), order: clientOrderOf(chosen), today }
  if (actor.role === 'coordinator') {
    return { ...asked, only: undefined }
  }
  const mentorId = actingMentor(actor)
  const couples = mentorId === null ? [] : await couplesOfMentor(tx, { mentorId, on: today })
  return { ...asked, only: couples.map(({ clientId }) => clientId) }
}

/** The list of clients and its download. */
export const clientListRoutes: readonly Route[] = [...clientList, clientCsv]
