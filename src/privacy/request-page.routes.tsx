import { routes } from '../routes.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { newestExport, type PrivacyExport } from './export.store.js'
import { loadRequest, type LoadedRequest } from './load-request.js'
import { areNotesDecided } from './notes/notes-to-give.js'
import { RequestPage } from './pages/request.page.js'
import { mayHandleRequests } from './privacy.policy.js'
import { privacyMessages } from './privacy.messages.js'
import { clientsOf } from './subject.store.js'

/** A request with the file that was made for it. */
type Shown = LoadedRequest & { made: PrivacyExport | undefined; notesDecided: boolean }

const secondsBetween = 4

/** One request: what was asked, what to do, by when. */
export const requestPageRoute: Route = page({
  path: routes.privacyRequest,
  access: mayHandleRequests,
  audit: {
    action: 'read',
    object: 'privacy-request',
    of: ({ request }: Shown) => request.id,
    clients: ({ subject }: Shown) => clientsOf(subject),
  },
  load: async (open: OpenRequest): Promise<Shown | undefined> => {
    const loaded = await loadRequest(open)
    if (loaded === undefined) {
      return undefined
    }
    const { id: requestId, subjectId: clientId } = loaded.request
    const notesDecided = await areNotesDecided(open.tx, { clientId, requestId })
    return { ...loaded, notesDecided, made: await newestExport(open.tx, requestId) }
  },
  view: (shown, request) => ({
    title: privacyMessages(request.locale).kinds[shown.request.kind],
    current: 'organisation',
    ...(shown.made?.status === 'waiting' && { refreshSeconds: secondsBetween }),
    content: <RequestPage shown={shown} request={request} />,
  }),
})
