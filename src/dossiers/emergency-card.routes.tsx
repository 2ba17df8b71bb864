import {
  findMeasures,
  findNearPeople,
  currentHome,
  isMeasureInForce,
  type LivingSituation,
} from '../clients/index.js'
import { findInstitution } from '../institutions/index.js'
import { isLivingWillInForce, livingWillsOf } from '../living-wills/index.js'
import { findMentor } from '../mentors/index.js'
import { loadMentorship, substitutesOn, type Couple } from '../mentorships/index.js'
import { getOrganisation } from '../organisations/index.js'
import { routes } from '../routes.js'
import { caseworkers } from '../shared/access/index.js'
import { page, type OpenRequest, type Route } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import { peopleToCall, type CallPerson, type EmergencyCard } from './emergency-card.js'
import { emergencyCardMessages } from './emergency-card.messages.js'
import { openDossier, type OpenDossier } from './open-dossier.js'
import { EmergencyCardPage } from './pages/emergency-card.page.js'

/** The emergency card of one client, made to be printed on one sheet. */
export const emergencyCardRoute: Route = page({
  path: routes.emergencyCard,
  access: caseworkers,
  audit: { action: 'read', object: 'emergency-card', of: ({ client }: EmergencyCard) => client.id },
  load: loadCard,
  view: (card, request) => ({
    title: emergencyCardMessages(request.locale).title(fullName(card.client)),
    current: 'clients',
    printable: true,
    content: <EmergencyCardPage card={card} request={request} />,
  }),
})

async function loadCard(request: OpenRequest): Promise<EmergencyCard | undefined> {
  const opened = await openDossier(request)
  return opened && loadCardOf(request, opened)
}

/** The card of a dossier that was opened already. */
export async function loadCardOf(
  request: OpenRequest,
  opened: OpenDossier,
): Promise<EmergencyCard> {
  const { tx, today } = request
  const { client } = opened
  const couples = opened.couples.filter(({ status }) => status !== 'ended')
  const home = await currentHome(tx, client.id)
  const { name, phone } = await getOrganisation(tx)
  const measures = await findMeasures(tx, client.id)
  const { wills } = await livingWillsOf(tx, client.id)
  return {
    client,
    home,
    institutionPhone: await phoneOfInstitution(request, home),
    mentors: await mentorsNamed(
      request,
      couples.map(({ mentorId }) => mentorId),
    ),
    substitutes: await substitutesOf(request, couples),
    foundation: { name, phone },
    people: peopleToCall(await findNearPeople(tx, client.id)),
    wills: wills.filter((will) => isLivingWillInForce(will, today)),
    measures: measures.filter((measure) => isMeasureInForce(measure, today)),
  }
}

async function phoneOfInstitution({ tx }: OpenRequest, home: LivingSituation | undefined) {
  const id = home?.institutionId ?? null
  const institution = id === null ? undefined : await findInstitution(tx, id)
  return institution?.phone ?? null
}

async function substitutesOf(request: OpenRequest, couples: readonly Couple[]) {
  const ids: string[] = []
  for (const { mentorshipId } of couples) {
    const loaded = await loadMentorship(request.tx, mentorshipId)
    ids.push(...(loaded === undefined ? [] : substitutesOn(loaded.mentorship, request.today)))
  }
  return mentorsNamed(request, ids)
}

async function mentorsNamed({ tx }: OpenRequest, ids: readonly string[]): Promise<CallPerson[]> {
  const people: CallPerson[] = []
  for (const id of ids) {
    const mentor = await findMentor(tx, id)
    people.push(...(mentor === undefined ? [] : [{ name: fullName(mentor), phone: mentor.phone }]))
  }
  return people
}
