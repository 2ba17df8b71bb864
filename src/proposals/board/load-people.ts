import type { ClientSide, Demands, MentorSide } from '../../matching/index.js'
import {
  barriersOf,
  clientSidesOf,
  currentWeights,
  mentorSidesOf,
} from '../../match-profiles/index.js'
import { regimeOf, startTermsOn } from '../../mentorships/index.js'
import { mentorshipTerms } from '../../law/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { openEntries, weeksWaiting, type WaitingEntry } from '../../waiting-list/index.js'
import type { BoardPeople, MentorWithRoom, WaitingPerson } from './board-people.js'
import {
  frozenClients,
  mentorsByName,
  openLoads,
  placesOfClients,
  type OpenLoad,
} from './board.store.js'

/**
 * Everybody who waits and every volunteer, in a fixed number of questions whatever their number. Who has an open
 * proposal stands apart, and weighs with the mentor already.
 */
export async function loadPeople(tx: Tx, today: PlainDate): Promise<BoardPeople> {
  const entries = await openEntries(tx)
  const loads = await openLoads(tx)
  const names = await mentorsByName(tx)
  const { objective, weekPoints, ...weights } = await currentWeights(tx)
  const proposedFor = new Set(loads.map(({ entryId }) => entryId))
  const free = entries.filter(({ id }) => !proposedFor.has(id))
  const waiting = await peopleWaiting(tx, free, today)
  const nameOfClient = new Map(entries.map(({ clientId, clientName }) => [clientId, clientName]))
  return {
    waiting: waiting.filter((person) => takesPart(person)),
    notYet: waiting.filter((person) => !takesPart(person)),
    mentors: withRoom(await mentorSidesOf(tx, today), { loads, names }),
    barriers: await barriersOf(tx),
    weighing: { weights, objective, weekPoints },
    proposed: loads.map(({ clientId, mentorId, entryId, proposalId, status }) => ({
      entryId,
      proposalId,
      status,
      clientName: nameOfClient.get(clientId) ?? '',
      mentorName: names.get(mentorId)?.name ?? '',
    })),
  }
}

/**
 * Who takes part: who waits for a match, and who waits for an intake, so that it shows what is missing. Whoever
 * chooses a mentor himself is not compared (JIM guideline 4.1.3), whose dossier is frozen is not worked with (AVG 18),
 * and what waits for others waits.
 */
function takesPart({ waitsFor, choosesHimself, isFrozen }: WaitingPerson): boolean {
  return !choosesHimself && !isFrozen && (waitsFor === 'match' || waitsFor === 'intake')
}

async function peopleWaiting(
  tx: Tx,
  entries: readonly WaitingEntry[],
  today: PlainDate,
): Promise<WaitingPerson[]> {
  const ids = [...new Set(entries.map(({ clientId }) => clientId))]
  const halves = new Map((await clientSidesOf(tx, ids, today)).map((half) => [half.id, half]))
  const places = await placesOfClients(tx, ids)
  const frozen = await frozenClients(tx)
  const { jimLeastAge } = startTermsOn(mentorshipTerms, today)
  return entries.flatMap((entry) => {
    const half = halves.get(entry.clientId)
    if (half === undefined) return []
    const { mentorMust, whoChooses } = regimeOf(entry.regime)
    const { vog, course, legalExclusion, ofAge } = mentorMust
    const leastAge = ofAge ? jimLeastAge : undefined
    const demands: Demands = { vog, course, legalExclusion, leastAge }
    const weeks = weeksWaiting(entry.waitingSince, today)
    const side: ClientSide = { ...half, urgency: entry.urgency, weeksWaiting: weeks, demands }
    return [
      {
        entryId: entry.id,
        clientId: entry.clientId,
        name: entry.clientName,
        place: places.get(entry.clientId),
        waitingSince: entry.waitingSince,
        waitsFor: entry.waitsFor,
        choosesHimself: whoChooses === 'young-person',
        isFrozen: frozen.has(entry.clientId),
        side,
      },
    ]
  })
}

type Known = {
  loads: readonly OpenLoad[]
  names: Awaited<ReturnType<typeof mentorsByName>>
}

/** The volunteers who have not stopped, with what is proposed to them counted as load. */
function withRoom(sides: readonly MentorSide[], { loads, names }: Known): MentorWithRoom[] {
  const proposedTo = Map.groupBy(loads, ({ mentorId }) => mentorId)
  return sides
    .filter(({ status }) => status !== 'stopped')
    .map((side) => {
      const coming = proposedTo.get(side.id) ?? []
      const load = coming.reduce((sum, { caseWeight }) => sum + caseWeight, side.load)
      const clientsNow = side.clientsNow + coming.length
      const { name = '', place } = names.get(side.id) ?? {}
      return { name, place, side: { ...side, load, clientsNow } }
    })
}
