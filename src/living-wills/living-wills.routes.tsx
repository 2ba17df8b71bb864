import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { addLivingWillRoutes } from './add-living-will.routes.js'
import { changeLivingWillRoutes } from './change-living-will.routes.js'
import { openWills, type OpenedWills } from './living-will-access.js'
import { livingWillMessages } from './living-wills.messages.js'
import { ownPapersPage } from './own-papers.routes.js'
import { LivingWillsPage } from './pages/living-wills.page.js'

const willsPage = page({
  path: routes.livingWills,
  access: caseworkers,
  audit: { action: 'read', object: 'living-will', of: ({ client }: OpenedWills) => client.id },
  load: openWills,
  view: (opened, request) => ({
    title: livingWillMessages(request.locale).page.title(fullName(opened.client)),
    current: 'clients',
    printable: true,
    content: <LivingWillsPage opened={opened} request={request} />,
  }),
})

/** Living wills and permissions of a client on one page, what the client himself reads of them, and the forms of living wills. */
export const livingWillRoutes: readonly Route[] = [
  willsPage,
  ownPapersPage,
  ...addLivingWillRoutes,
  ...changeLivingWillRoutes,
]
