import { href, routes } from '../../routes.js'
import { coordinators } from '../../shared/access/index.js'
import { form, page, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { coverageOf } from './find-foundation.js'
import { EditRegionPage } from './pages/edit-region.page.js'
import { RegionsPage } from './pages/regions.page.js'
import { parseFoundation, typedFoundation } from './region.form.js'
import { knownFoundations, saveFoundation, type KnownFoundation } from './region.store.js'
import { regionMessages } from './regions.messages.js'

const audit = { object: 'region', sensitivity: 'none' } as const

const regionsPage = page({
  path: routes.regions,
  access: coordinators,
  audit: { ...audit, action: 'read' },
  load: async ({ tx }) => {
    const all = await knownFoundations(tx)
    return { all, coverage: coverageOf(all) }
  },
  view: (loaded, request) => ({
    title: regionMessages(request.locale).list.title,
    current: 'organisation',
    content: <RegionsPage {...loaded} request={request} />,
  }),
})

const editForm = form({
  path: routes.editRegion,
  access: coordinators,
  audit: { ...audit, action: 'update' },
  load: openFoundation,
  first: (foundation) => typedFoundation(foundation),
  parse: (typed, _, { locale, today }) =>
    parseFoundation(typed, regionMessages(locale).errors, today),
  decide: (_, changed) => ok(changed),
  save: async ({ tx, actor, now }, changed, { key }) => {
    await saveFoundation(tx, { key, ...changed, accountId: actor.accountId, at: now })
    return href(routes.regions, {}, { klaar: 'saved' })
  },
  view: (foundation, formState, request) => ({
    title: regionMessages(request.locale).edit.title,
    current: 'organisation',
    content: <EditRegionPage foundation={foundation} form={formState} request={request} />,
  }),
})

async function openFoundation(request: OpenRequest): Promise<KnownFoundation | undefined> {
  const all = await knownFoundations(request.tx)
  return all.find(({ key }) => key === request.param('region'))
}

/** The list of foundations and their areas, as a coordinator keeps it. */
export const regionRoutes: readonly Route[] = [regionsPage, ...editForm]
