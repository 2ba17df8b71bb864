import { newId } from '../test-office.js'
import type { Admin } from './admin.js'
import type { Asking } from './ask.js'
import type { Canaries, Canary } from './canary.js'
import type { Dossier } from './world-dossier.js'
import type { Foundation } from './world-foundation.js'

/** A document in a dossier, marked for sharing or not, with its one file. */
export type Paper = {
  name: string
  dossier: Dossier
  document: string
  file: string
  isShared: boolean
}

type Adding = { admin: Admin; canaries: Canaries; asking: Asking; foundation: Foundation }

/** Adds documents through the app itself, because a file is stored encrypted. */
export async function putDocuments(adding: Adding): Promise<readonly Paper[]> {
  const { own, unrelated } = adding.foundation.dossiers
  return [
    await aPaper(adding, { name: 'own', dossier: own, isShared: false }),
    await aPaper(adding, { name: 'shared', dossier: own, isShared: true }),
    await aPaper(adding, { name: 'unrelated', dossier: unrelated, isShared: true }),
  ]
}

async function aPaper(
  { admin, canaries, asking, foundation }: Adding,
  { name, dossier, isShared }: Omit<Paper, 'document' | 'file'>,
): Promise<Paper> {
  const about: Canary['about'] = {
    kind: 'client',
    client: dossier.client,
    part: isShared ? 'documents' : 'dossier',
  }
  const word = (place: string) =>
    canaries.make({ organisation: foundation.id, place: `${place} of document ${name}`, about })
  const { token = '', sessionId } = foundation.person('coordinator')
  const body = new FormData()
  const title = word('title')
  body.set('command-id', newId())
  body.set('form-token', asking.formToken(sessionId))
  body.set('kind', 'letter')
  body.set('title', title)
  body.set('note', word('note'))
  body.set('file', new File([word('text')], `${word('file name')}.txt`, { type: 'text/plain' }))
  const url = `${asking.origin}/clienten/${dossier.client}/documenten/nieuw`
  const headers = { cookie: `naast=${token}`, origin: asking.origin }
  const answer = await asking.send(url, { method: 'POST', headers, body, redirect: 'manual' })
  if (answer.status !== 303) {
    throw new Error(`The world could not add a document: ${answer.status}`)
  }
  const [found] = await admin.ask<{ document: string; file: string }>(
    `update document set is_shared = $2 from document_file f
     where f.document_id = document.id and title = $1 returning document.id as document, f.id as file`,
    [title, isShared],
  )
  return { name, dossier, isShared, document: found?.document ?? '', file: found?.file ?? '' }
}
