import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { download, type Route } from '../shared/http/index.js'
import { list, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { mentorshipCsvHead, mentorshipCsvLine } from './mentorship-csv.js'
import {
  linkableFilters,
  mentorshipFilterOf,
  mentorshipFilters,
  mentorshipOrderOf,
} from './mentorship-filter.js'
import { listMessages } from './mentorship-list.messages.js'
import { countMentorships, mentorshipIds } from './mentorship-list.store.js'
import { mentorshipRows, type MentorshipRow } from './mentorship-row.store.js'
import { MentorshipListPage } from './pages/mentorship-list.page.js'

const remembering = { name: 'mentorships', filters: mentorshipFilters, linkable: linkableFilters }

const mentorshipList = list({
  ...remembering,
  path: routes.mentorships,
  access: coordinators,
  object: 'mentorship-list',
  load: async ({ tx, today }, chosen) => {
    const order = mentorshipOrderOf(chosen)
    const asked = { filter: mentorshipFilterOf(chosen), order, today }
    const ids = await mentorshipIds(tx, asked, order)
    const isAll = order.page === 1 && ids.length < order.limit
    return {
      rows: await mentorshipRows(tx, ids, today),
      count: isAll ? ids.length : await countMentorships(tx, asked),
    }
  },
  view: (loaded, chosen, request) => ({
    title: listMessages(request.locale).title,
    current: 'clients',
    content: <MentorshipListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const mentorshipCsv = download({
  path: routes.mentorshipsCsv,
  access: coordinators,
  fresh: true,
  audit: {
    action: 'export',
    object: 'mentorship-list',
    clients: (rows: MentorshipRow[]) => [...new Set(rows.map(({ clientId }) => clientId))],
  },
  load: async (request) => {
    const { tx, today } = request
    const chosen = await rememberedIn(request, remembering)
    const asked = { filter: mentorshipFilterOf(chosen), order: mentorshipOrderOf(chosen), today }
    return mentorshipRows(tx, await mentorshipIds(tx, asked), today)
  },
  file: (rows, { locale }) => ({
    fileName: listMessages(locale).fileName,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(
      mentorshipCsvHead(locale),
      rows.map((row) => mentorshipCsvLine(row, locale)),
    ),
  }),
})

/** The list of mentorships and its download. */
export const mentorshipListRoutes: readonly Route[] = [...mentorshipList, mentorshipCsv]
