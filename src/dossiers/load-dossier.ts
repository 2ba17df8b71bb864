import { factsOf, type ToldFact } from '../audit/index.js'
import { findHomes, findMeasures, findNearPeople } from '../clients/index.js'
import { decisionsOfClient } from '../decisions/index.js'
import { documentsOf } from '../documents/index.js'
import { evidenceOf } from '../evidence/index.js'
import { livingWillsOf } from '../living-wills/index.js'
import { intakeStanding } from '../match-profiles/index.js'
import { rhythmOfYear, type Couple } from '../mentorships/index.js'
import { isUuid } from '../shared/ids/index.js'
import { permissionsOf } from '../permissions/index.js'
import { isAskedToDecide, restrictionOf } from '../privacy/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { pageNumberOf } from '../shared/lists/index.js'
import { namesOfPeople } from '../team/index.js'
import {
  contactsOfClient,
  expressionsOfClient,
  nextPlanned,
  openFollowUps,
  rhythmYearOf,
} from '../visits/index.js'
import { entriesOfClient } from '../waiting-list/index.js'
import { gapsOf } from './client-gaps.js'
import type { CoupleYear, Dossier, TimelinePage } from './dossier.js'
import { openDossier } from './open-dossier.js'
import { progressOf } from './starter.js'
import { newestAnswers } from './starter.store.js'
import { timelineKinds, timelineOf, toldByContacts } from './timeline.js'

const happeningsPerPage = 6
const mostFollowUps = 50
const mostExpressions = 25
const mostDocuments = 500

/** Everything the dossier page shows; undefined when this reader may not open it. */
export async function loadDossier(request: OpenRequest): Promise<Dossier | undefined> {
  const opened = await openDossier(request)
  if (opened === undefined) {
    return undefined
  }
  const { tx } = request
  const { client, couples } = opened
  const clientId = client.id
  const homes = await findHomes(tx, clientId)
  const people = await findNearPeople(tx, clientId)
  const timeline = await loadTimeline(request, clientId)
  const home = homes.find(({ until }) => until === null)
  return {
    client,
    restriction: await restrictionOf(tx, clientId),
    isAccessAsked: await isAskedToDecide(tx, { actor: request.actor, clientId }),
    homes,
    people,
    measures: await findMeasures(tx, clientId),
    current: await yearsOf(request, couples),
    former: couples.filter(({ status }) => status === 'ended'),
    followUps: await openFollowUps(tx, { clientId, limit: mostFollowUps }),
    documents: await documentsOf(tx, clientId, { limit: mostDocuments }),
    evidence: await evidenceOf(tx, clientId),
    livingWills: await livingWillsOf(tx, clientId),
    permissions: await permissionsOf(tx, clientId),
    decisions: await decisionsOfClient(tx, { clientId, today: request.today }),
    expressions: await expressionsOfClient(tx, clientId, { limit: mostExpressions }),
    intake: request.actor.role === 'coordinator' ? await intakeStanding(tx, client) : undefined,
    starter: progressOf(await newestAnswers(tx, clientId)),
    gaps: gapsOf({ client, home, people, couples }),
    timeline,
    waiting: await waitingOf(request, clientId),
    nameOf: await namesIn(request, timeline),
  }
}

/** Who waits and how urgently is weighed by coordinators; for others there is nothing. */
async function waitingOf({ tx, actor }: OpenRequest, clientId: string) {
  return actor.role === 'coordinator' ? entriesOfClient(tx, clientId) : undefined
}

async function yearsOf({ tx, today }: OpenRequest, couples: Couple[]): Promise<CoupleYear[]> {
  const current = couples.filter(({ status }) => status !== 'ended')
  const plans = await nextPlanned(
    tx,
    current.map(({ mentorshipId }) => mentorshipId),
  )
  const years: CoupleYear[] = []
  for (const couple of current) {
    const year = await rhythmYearOf(tx, couple.mentorshipId, today)
    const planned = plans.get(couple.mentorshipId)
    years.push({ couple, year, rhythm: rhythmOfYear(year), planned })
  }
  return years
}

async function loadTimeline(request: OpenRequest, clientId: string): Promise<TimelinePage> {
  const { tx } = request
  const kind = timelineKinds.find((known) => known === request.query('toon')) ?? 'all'
  const page = pageNumberOf(request.query('bladzijde'))
  const until = page * happeningsPerPage
  const limit = until + 1
  const contacts = kind === 'changes' ? [] : await contactsOfClient(tx, clientId, { limit })
  const facts =
    kind === 'contacts' ? [] : await factsOf(tx, { clientId }, { limit, without: toldByContacts })
  const all = timelineOf({ contacts, facts })
  const happenings = all.slice(until - happeningsPerPage, until)
  return { kind, page, hasMore: all.length > until, happenings }
}

async function namesIn({ tx }: OpenRequest, { happenings }: TimelinePage) {
  const facts = happenings.flatMap((one) => (one.kind === 'change' ? [one.fact] : []))
  const names = await namesOfPeople(tx, facts.flatMap(peopleIn))
  return (id: string) => names.get(id) ?? ''
}

function peopleIn({ content, clientId, mentorId }: ToldFact): string[] {
  const told: readonly unknown[] = Object.values(content).flat()
  return [...told, clientId, mentorId].filter((value) => isUuid(value))
}
