import { mentorMessages, vogYearsValid } from '../mentors/index.js'
import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import type { Typed } from '../shared/forms/index.js'
import { download, type OpenRequest, type Route, type ViewRequest } from '../shared/http/index.js'
import { list, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { mentorFilterOf, mentorFilters, mentorOrderOf } from './mentor-filter.js'
import { mentorListMessages } from './mentor-list.messages.js'
import { countMentors, mentorIds, mentorRows, type MentorRow } from './mentor-row.store.js'
import { MentorListPage } from './pages/mentor-list.page.js'

const remembering = {
  name: 'mentors',
  filters: mentorFilters,
  linkable: ['status', 'vog', 'room'],
}

const mentorList = list({
  ...remembering,
  path: routes.mentors,
  access: coordinators,
  object: 'mentor-list',
  load: async (request, chosen) => {
    const { tx } = request
    const asked = askedIn(chosen, request)
    const ids = await mentorIds(tx, asked, asked.order)
    return { rows: await mentorRows(tx, ids), count: await countMentors(tx, asked) }
  },
  view: (loaded, chosen, request) => ({
    title: mentorListMessages(request.locale).title,
    current: 'mentors',
    content: <MentorListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const mentorCsv = download({
  path: routes.mentorsCsv,
  access: coordinators,
  fresh: true,
  audit: { action: 'export', object: 'mentor-list' },
  load: async (request) => {
    const chosen = await rememberedIn(request, remembering)
    return mentorRows(request.tx, await mentorIds(request.tx, askedIn(chosen, request)))
  },
  file: (rows, request) => ({
    fileName: mentorListMessages(request.locale).file,
    contentType: 'text/csv; charset=utf-8',
    body: csvOf(rows, request),
  }),
})

function askedIn(chosen: Typed, { today }: OpenRequest) {
  return {
    filter: mentorFilterOf(chosen),
    order: mentorOrderOf(chosen),
    today,
    vogYears: vogYearsValid(today),
  }
}

function csvOf(rows: readonly MentorRow[], { locale }: ViewRequest): string {
  const { columns } = mentorListMessages(locale)
  const { statuses } = mentorMessages(locale)
  const head = [
    columns.name,
    columns.status,
    columns.load,
    columns.capacity,
    columns.vog,
    columns.course,
    columns.place,
    columns.phone,
    columns.email,
  ]
  const lines = rows.map((row) => [
    row.name,
    row.status === null ? '' : statuses[row.status],
    String(row.load),
    String(row.capacity),
    row.vogIssuedOn ?? '',
    row.courseCompletedOn ?? '',
    row.place ?? '',
    row.phone ?? '',
    row.email ?? '',
  ])
  return writeCsv(head, lines)
}

/** The list of mentors and its download. */
export const mentorListRoutes: readonly Route[] = [...mentorList, mentorCsv]
