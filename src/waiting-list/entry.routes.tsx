import { routes } from '../routes.js'
import { coordinators } from '../shared/access/index.js'
import { page, type Route } from '../shared/http/index.js'
import { loadEntryPage } from './entry-on-page.js'
import { entryAudit } from './open-entry.js'
import { WaitingEntryPage } from './pages/waiting-entry.page.js'

/** The page of one person who waits. */
export const entryRoutes: readonly Route[] = [
  page({
    path: routes.waitingEntry,
    access: coordinators,
    audit: { action: 'read', ...entryAudit },
    load: loadEntryPage,
    view: (loaded, request) => ({
      title: loaded.entry.clientName,
      current: 'matching',
      content: <WaitingEntryPage {...loaded} request={request} />,
    }),
  }),
]
