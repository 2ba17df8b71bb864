import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import type { Typed } from '../shared/forms/index.js'
import { download, type OpenRequest, type Route } from '../shared/http/index.js'
import { list, orderOf, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import { contactFilterOf, contactFilters, type ContactRow } from './contact-list.js'
import { countContacts, listContacts } from './contact-list.store.js'
import { ContactListPage } from './pages/contact-list.page.js'
import { contactListMessages } from './contact-list.messages.js'
import { visitMessages } from './visits.messages.js'

const recipe = { name: 'contacts', filters: contactFilters }

/** A spreadsheet of more rows is no longer read by people. */
const mostRows = 10_000

const contactList = list({
  ...recipe,
  linkable: ['kind', 'outcome', 'period'],
  path: routes.contacts,
  access: coordinators,
  object: 'contact',
  load: async ({ tx, today }, chosen) => {
    const filter = contactFilterOf(chosen, today)
    const { page, limit, offset } = orderOf(chosen, ['occurred'])
    const total = await countContacts(tx, filter)
    return { rows: await listContacts(tx, filter, { limit, offset }), total, page }
  },
  view: (loaded, chosen, request) => ({
    title: contactListMessages(request.locale).title,
    current: 'contacts',
    content: <ContactListPage {...loaded} chosen={chosen} request={request} />,
  }),
})

const contactsFile = download({
  path: routes.contactsCsv,
  access: coordinators,
  fresh: true,
  audit: {
    action: 'export',
    object: 'contact',
    clients: (found: ContactRow[]) => [
      ...new Set(found.flatMap(({ clients }) => clients.map(({ id }) => id))),
    ],
  },
  load: async (request: OpenRequest) => {
    const chosen: Typed = await rememberedIn(request, recipe)
    const filter = contactFilterOf(chosen, request.today)
    return listContacts(request.tx, filter, { limit: mostRows + 1, offset: 0 })
  },
  file: (found, { locale, today }) => {
    const words = visitMessages(locale)
    const list = contactListMessages(locale)
    const { columns } = list
    const rows = found.slice(0, mostRows)
    const more = found.length > mostRows ? [['', list.onlyNewest(mostRows), '', '', '']] : []
    const body = writeCsv(
      [columns.day, columns.clients, columns.kind, columns.outcome, columns.mentor],
      [
        ...rows.map((row) => [
          row.occurredOn,
          row.clients.map(({ name }) => name).join(', '),
          words.kinds[row.kind],
          list.outcomes[row.outcome],
          row.mentorName ?? row.byName,
        ]),
        ...more,
      ],
    )
    const fileName = `${list.file}-${today}.csv`
    return { fileName, contentType: 'text/csv; charset=utf-8', body }
  },
})

/** The list of contacts for coordinators, and the same rows as a file. */
export const contactListRoutes: readonly Route[] = [...contactList, contactsFile]
