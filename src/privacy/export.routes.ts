import { Readable } from 'node:stream'
import { href, routes } from '../routes.js'
import { instantPlus } from '../shared/calendar/index.js'
import { unseal } from '../shared/crypto/index.js'
import { handOver, NotThere, post, type OpenRequest, type Route } from '../shared/http/index.js'
import { enqueueJob } from '../shared/jobs/index.js'
import { exportTask, placeOfExport } from './export-job.js'
import { insertExport, readyExport, takeExport } from './export.store.js'
import { loadRequest, type LoadedRequest } from './load-request.js'
import { mayHandleRequests } from './privacy.policy.js'
import { markStep } from './privacy-request.store.js'
import { clientsOf } from './subject.store.js'

const hoursKept = 24

const make = post({
  path: routes.makePrivacyExport,
  access: mayHandleRequests,
  fresh: true,
  audit: { action: 'create', object: 'privacy-export', of: (_, request) => request.id('request') },
  act: async (request) => {
    const loaded = await loadRequest(request)
    if (loaded?.subject === undefined || loaded.request.status !== 'open') {
      throw new NotThere('request')
    }
    const { tx, actor, now: at, newId } = request
    const { id: requestId } = loaded.request
    const id = newId()
    const expiresAt = instantPlus(at, { hours: hoursKept })
    await insertExport(tx, { id, requestId, by: actor.accountId, at, expiresAt })
    const payload = { organisation: actor.organisationId, export: id }
    await enqueueJob(tx, { task: exportTask, payload, jobKey: `${exportTask} ${id}` })
    return href(routes.privacyRequest, { request: requestId })
  },
})

/** A file that is ready to be handed over, still sealed. */
type Ready = LoadedRequest & { file: { id: string; content: string } }

function fetch(secret: string): Route {
  return handOver({
    path: routes.fetchPrivacyExport,
    access: mayHandleRequests,
    fresh: true,
    audit: {
      action: 'export',
      object: 'privacy-export',
      of: ({ request }: Ready) => request.id,
      clients: ({ subject }: Ready) => clientsOf(subject),
    },
    load: loadReady,
    take: async ({ tx, actor, now: at }, { file, request }) => {
      await takeExport(tx, { id: file.id, at })
      await markStep(tx, { requestId: request.id, step: 'export', by: actor.accountId, at })
    },
    file: ({ file: { id, content } }) => ({
      fileName: 'gegevens.zip',
      contentType: 'application/zip',
      body: Readable.from([Buffer.from(unseal(secret, content, placeOfExport(id)), 'base64')]),
    }),
  })
}

async function loadReady(open: OpenRequest): Promise<Ready | undefined> {
  const loaded = await loadRequest(open)
  const asked = { id: open.id('export'), requestId: open.id('request'), now: open.now }
  const file = loaded && (await readyExport(open.tx, asked))
  return loaded && file && { ...loaded, file }
}

/** Making the file with everything about one person, and handing it over once. */
export function exportRoutes({ secret }: { secret: string }): readonly Route[] {
  return [make, fetch(secret)]
}
