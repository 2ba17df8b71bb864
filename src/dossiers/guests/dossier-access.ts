import { findMentor } from '../../mentors/index.js'
import { loadMentorship, type Couple } from '../../mentorships/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  coordinatorsNow,
  guestsOfClient,
  invitedToClient,
  type Guest,
  type InvitedGuest,
} from '../../users/index.js'
import { openDossier, type OpenDossier } from '../open-dossier.js'

/** Somebody who stands beside a client, and since or until when. */
export type Beside = {
  key: string
  name: string
  role: 'mentor' | 'substitute'
  from: PlainDate | null
  until: PlainDate | null
}

/** Who may look in a dossier now. */
export type DossierAccess = OpenDossier & {
  beside: readonly Beside[]
  coordinators: number
  guests: readonly Guest[]
  invited: readonly InvitedGuest[]
}

/**
 * Who may look in the dossier in the address. A mentor is not told of the client's own account or of a
 * relative's: they look around him (security.md, 3). Undefined for who may not open the dossier.
 */
export async function loadDossierAccess(request: OpenRequest): Promise<DossierAccess | undefined> {
  const opened = await openDossier(request)
  if (opened === undefined) {
    return undefined
  }
  const { tx, actor, now, today } = request
  const clientId = opened.client.id
  const isCoordinator = actor.role === 'coordinator'
  const guests = await guestsOfClient(tx, { clientId, today })
  return {
    ...opened,
    beside: await whoStandBeside(request, opened.couples),
    coordinators: await coordinatorsNow(tx, today),
    guests: guests.filter(({ role }) => isCoordinator || role === 'professional'),
    invited: isCoordinator ? await invitedToClient(tx, { clientId, now }) : [],
  }
}

async function whoStandBeside(request: OpenRequest, couples: readonly Couple[]): Promise<Beside[]> {
  const beside: Beside[] = []
  for (const couple of couples.filter(({ status }) => status !== 'ended')) {
    const { mentorshipId, mentorName: name, startedOn: from } = couple
    beside.push({ key: mentorshipId, name, role: 'mentor', from, until: null })
    beside.push(...(await substitutesOf(request, mentorshipId)))
  }
  return beside
}

async function substitutesOf({ tx, today }: OpenRequest, mentorshipId: string): Promise<Beside[]> {
  const loaded = await loadMentorship(tx, mentorshipId)
  const substitutes: Beside[] = []
  for (const { mentorId, from = null, until = null } of loaded?.mentorship.substitutes ?? []) {
    const mentor = until !== null && until <= today ? undefined : await findMentor(tx, mentorId)
    if (mentor !== undefined) {
      const name = fullName(mentor)
      const key = `${mentorshipId} ${mentorId} ${from}`
      substitutes.push({ key, name, role: 'substitute', from, until })
    }
  }
  return substitutes
}
