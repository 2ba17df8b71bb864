import { factsOf } from '../audit/index.js'
import { findInstitution, institutionMessages } from '../institutions/index.js'
import { rhythmOf, situationsOf } from '../mentorships/index.js'
import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { download, page, type OpenRequest, type Route } from '../shared/http/index.js'
import { list, rememberedIn } from '../shared/lists/index.js'
import { writeCsv } from '../shared/tabular/index.js'
import {
  institutionFilterOf,
  institutionFilters,
  institutionOrderOf,
} from './institution-filter.js'
import {
  countInstitutions,
  institutionRows,
  mentorsWorkingAt,
  residentsOf,
} from './institution-row.store.js'
import { institutionScreenMessages } from './institution.messages.js'
import { InstitutionListPage } from './pages/institution-list.page.js'
import { InstitutionPage, type InstitutionShown } from './pages/institution.page.js'

const remembering = { name: 'institutions', filters: institutionFilters }
const factsShown = 20

const institutionList = list({
  ...remembering,
  path: routes.institutions,
  access: coordinators,
  object: 'institution-list',
  load: async ({ tx }, chosen) => {
    const filter = institutionFilterOf(chosen)
    const order = institutionOrderOf(chosen)
    const rows = await institutionRows(tx, { filter, order }, order)
    return { rows, count: await countInstitutions(tx, filter) }
  },
  view: (loaded, chosen, { locale }) => ({
    title: institutionScreenMessages(locale).title,
    current: 'mentors',
    content: <InstitutionListPage {...loaded} chosen={chosen} locale={locale} />,
  }),
})

const institutionCsv = download({
  path: routes.institutionsCsv,
  access: coordinators,
  fresh: true,
  audit: { action: 'export', object: 'institution-list' },
  load: async (request) => {
    const chosen = await rememberedIn(request, remembering)
    const asked = { filter: institutionFilterOf(chosen), order: institutionOrderOf(chosen) }
    return institutionRows(request.tx, asked)
  },
  file: (rows, { locale }) => {
    const { columns, file } = institutionScreenMessages(locale)
    const { kinds } = institutionMessages(locale)
    const head = [columns.name, columns.kind, columns.residents, columns.place, columns.phone]
    const lines = rows.map(({ name, kind, residents, place, phone }) => [
      name,
      kinds[kind],
      String(residents),
      place ?? '',
      phone ?? '',
    ])
    return { fileName: file, contentType: 'text/csv; charset=utf-8', body: writeCsv(head, lines) }
  },
})

const institutionPage = page({
  path: routes.institution,
  access: coordinators,
  audit: { action: 'read', object: 'institution', of: ({ institution }) => institution.id },
  load: loadInstitution,
  view: (shown, request) => ({
    title: shown.institution.name,
    current: 'mentors',
    content: <InstitutionPage shown={shown} request={request} />,
  }),
})

async function loadInstitution(request: OpenRequest): Promise<InstitutionShown | undefined> {
  const { tx, today } = request
  const id = request.id('institution')
  const institution = await findInstitution(tx, id)
  if (institution === undefined) {
    return undefined
  }
  const residents = await residentsOf(tx, id)
  const couples = residents.flatMap(({ mentorshipId }) => mentorshipId ?? [])
  const situations = await situationsOf(tx, couples, today)
  return {
    institution,
    residents: residents.map((resident) => {
      const situation = situations.get(resident.mentorshipId ?? '')
      return { resident, rhythm: situation && rhythmOf(situation) }
    }),
    working: await mentorsWorkingAt(tx, id),
    facts: await factsOf(tx, { institutionId: id }, { limit: factsShown }),
  }
}

/** The list of places, its download, and the page of one place. */
export const institutionScreenRoutes: readonly Route[] = [
  ...institutionList,
  institutionCsv,
  institutionPage,
]
