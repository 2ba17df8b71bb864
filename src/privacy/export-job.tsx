import { getOrganisation } from '../organisations/index.js'
import type { Clock } from '../shared/calendar/index.js'
import { seal } from '../shared/crypto/index.js'
import type { Database } from '../shared/database/index.js'
import type { Tasks } from '../shared/jobs/index.js'
import { expireExports, saveExport, waitingExport } from './export.store.js'
import { documentEntries } from './files-in-export.js'
import { gatherPerson } from './gather-person.store.js'
import { subjectOf } from './load-request.js'
import { notesToGive } from './notes/notes-to-give.js'
import { readableEntries } from './readable-entries.js'
import { findRequest } from './privacy-request.store.js'
import { findSubject } from './subject.store.js'
import { zipOf } from './zip.js'

/** What making a file needs: the database as its administrator, and the secret that seals. */
export type ExportDeps = {
  database: Database
  adminUrl: string
  clock: Clock
  secret: () => Promise<string>
}

/** The task that makes a file with everything about one person. */
export const exportTask = 'privacy-export'

/** The task that throws files away that nobody fetched. */
export const expireExportsTask = 'expire-exports'

/** Where a sealed file is kept; it cannot be opened in another row. */
export function placeOfExport(id: string): string {
  return `privacy_export.content ${id}`
}

/** The tasks of files with somebody's data. */
export function exportTasks(deps: ExportDeps): Tasks {
  return {
    [exportTask]: ({ organisation, export: id }) =>
      makeExport(deps, { organisation: String(organisation), id: String(id) }),
    [expireExportsTask]: ({ organisation }) =>
      deps.database.as({ organisation: String(organisation) }, (tx) =>
        expireExports(tx, deps.clock()),
      ),
  }
}

/** Gathers, packs and seals; done again it changes nothing once the file is there. */
async function makeExport(
  { database, adminUrl, clock, secret }: ExportDeps,
  { organisation, id }: { organisation: string; id: string },
): Promise<void> {
  const asked = await database.as({ organisation }, async (tx) => {
    const requestId = await waitingExport(tx, id)
    const request = requestId === undefined ? undefined : await findRequest(tx, requestId)
    const subject = request && (await findSubject(tx, subjectOf(request)))
    return request && subject && { request, subject, name: (await getOrganisation(tx)).name }
  })
  if (asked === undefined) {
    return
  }
  const { request, subject, name } = asked
  const sealing = await secret()
  const gathered = await gatherPerson({ adminUrl, organisation, person: subject })
  const madeAt = clock()
  const notes =
    subject.kind === 'client' && request.kind === 'access'
      ? await database.as({ organisation }, (tx) =>
          notesToGive(tx, { clientId: subject.id, requestId: request.id, secret: sealing }),
        )
      : undefined
  const documents =
    subject.kind === 'client'
      ? await documentEntries(database, { organisation, clientId: subject.id, secret: sealing })
      : []
  const file = zipOf([
    ...(await readableEntries({ subject, organisation: name, madeAt, gathered, notes })),
    ...documents,
  ])
  const content = seal(sealing, file.toString('base64'), placeOfExport(id))
  await database.as({ organisation }, (tx) =>
    saveExport(tx, { id, content, size: file.length, at: clock() }),
  )
}
