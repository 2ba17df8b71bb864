import { currentHome, findNearPeople, type Client } from '../clients/index.js'
import { documentsOf } from '../documents/index.js'
import { couplesOfClient } from '../mentorships/index.js'
import { caseworkers } from '../shared/access/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { nextPlanned } from '../visits/index.js'
import { evidenceOf } from './evidence.store.js'
import { openForPortrait } from './open-evidence.js'
import type { Portrait, PortraitMentor } from './portrait.js'
import { portraitOf, readingsOf } from './portrait.store.js'

const mostDocuments = 500

/** Everything on the portrait of the client in the address; undefined for who may not see it. */
export async function loadPortrait(request: OpenRequest): Promise<Portrait | undefined> {
  const opened = await openForPortrait(request)
  if (opened === undefined) {
    return undefined
  }
  const { tx } = request
  const { client } = opened
  const people = await findNearPeople(tx, client.id)
  return {
    client,
    text: await portraitOf(tx, client.id),
    evidence: await evidenceOf(tx, client.id),
    people: people.filter(({ endedOn }) => endedOn === null),
    home: await currentHome(tx, client.id),
    mentors: await mentorsOf(request, client),
    readings: await readingsOf(tx, client.id),
    photo: caseworkers(request.actor) ? await photoOf(request, client) : undefined,
  }
}

async function mentorsOf({ tx, today }: OpenRequest, client: Client): Promise<PortraitMentor[]> {
  const all = await couplesOfClient(tx, client.id)
  const couples = all.filter(({ status }) => status !== 'ended')
  const plans = await nextPlanned(
    tx,
    couples.map(({ mentorshipId }) => mentorshipId),
  )
  return couples.map(({ mentorName, mentorshipId }) => {
    const next = plans.get(mentorshipId)
    return { name: mentorName, next: next !== undefined && next.plannedOn >= today ? next : null }
  })
}

/** The newest photo that was marked for sharing: who shared it meant it to be seen. */
async function photoOf({ tx }: OpenRequest, client: Client): Promise<Portrait['photo']> {
  const documents = await documentsOf(tx, client.id, { limit: mostDocuments })
  const photo = documents.find(
    ({ kind, isShared, withdrawn, file }) =>
      kind === 'photo' && isShared && withdrawn === null && file.previewSize !== null,
  )
  return photo && { documentId: photo.id, fileId: photo.file.id, title: photo.title }
}
