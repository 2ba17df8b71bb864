import {
  countMentorships,
  couplesWithIds,
  mentorshipIds,
  type MentorshipFilter,
} from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { listContacts, openFollowUps, standingsOf } from '../visits/index.js'
import { waitingChain } from '../waiting-list/index.js'
import {
  countLateFollowUps,
  countMentors,
  countPastLaw,
  startUnknown,
  withoutEmergencyContact,
  withoutVog,
} from './attention.store.js'
import { loadOfficeDecisions } from './load-decisions.js'
import type { CoupleToday, OfficeDay } from './office-day.js'

const shown = 5
const newest = 3
const everything: MentorshipFilter = {
  mentor: '',
  status: undefined,
  regime: undefined,
  rhythm: undefined,
}

/** The couples that ask for something, by what they ask. */
const sorts = {
  overdue: { rhythm: 'overdue' },
  neverMet: { rhythm: 'never-met' },
  dueSoon: { rhythm: 'due-soon' },
  paused: { status: 'paused' },
} as const satisfies Record<string, Partial<MentorshipFilter>>
type Sort = keyof typeof sorts

/** What a coordinator sees first; every list is short and every count bounded, whatever the size. */
export async function loadOfficeDay(request: OpenRequest): Promise<OfficeDay> {
  const { tx, today } = request
  const lacking = await loadLacking(request)
  const waiting = await loadWaiting(request)
  const couples = await couplesToday(request, [
    ...Object.values(waiting).flatMap(({ ids }) => ids),
    ...lacking.startUnknown.ids,
    ...lacking.withoutEmergency.ids,
  ])
  const firstOf = ({ ids, count }: Found) => ({
    first: ids.flatMap((id) => couples.get(id) ?? []),
    count,
  })
  return {
    counts: {
      mentors: await countMentors(tx),
      current: await countOf(request, {}),
      paused: waiting.paused.count,
      ended: await countOf(request, { status: 'ended' }),
      pastLaw: await countPastLaw(tx, today),
    },
    overdue: firstOf(waiting.overdue),
    neverMet: firstOf(waiting.neverMet),
    dueSoon: firstOf(waiting.dueSoon),
    paused: firstOf(waiting.paused),
    lateFollowUps: {
      first: await openFollowUps(tx, { dueBefore: today, limit: shown }),
      count: await countLateFollowUps(tx, today),
    },
    incomplete: {
      startUnknown: firstOf(lacking.startUnknown),
      withoutEmergency: firstOf(lacking.withoutEmergency),
      withoutVog: { first: lacking.withoutVog.mentors, count: lacking.withoutVog.count },
    },
    decisions: await loadOfficeDecisions(request),
    waitingList: await waitingChain(tx, today),
    newest: await listContacts(tx, {}, { limit: newest, offset: 0 }),
  }
}

type Found = { ids: readonly string[]; count: number }
type Filter = Partial<MentorshipFilter>

function asked({ today }: OpenRequest, filter: Filter) {
  const order = { sort: 'due', direction: 'asc' } as const
  return { filter: { ...everything, ...filter }, order, today }
}

function countOf(request: OpenRequest, filter: Filter): Promise<number> {
  return countMentorships(request.tx, asked(request, filter))
}

async function loadWaiting(request: OpenRequest): Promise<Record<Sort, Found>> {
  const find = async (sort: Sort): Promise<Found> => {
    const part = { limit: shown, offset: 0 }
    const ids = await mentorshipIds(request.tx, asked(request, sorts[sort]), part)
    return { ids, count: ids.length < shown ? ids.length : await countOf(request, sorts[sort]) }
  }
  return {
    overdue: await find('overdue'),
    neverMet: await find('neverMet'),
    dueSoon: await find('dueSoon'),
    paused: await find('paused'),
  }
}

async function loadLacking({ tx }: OpenRequest) {
  return {
    startUnknown: await startUnknown(tx, shown),
    withoutEmergency: await withoutEmergencyContact(tx, shown),
    withoutVog: await withoutVog(tx, shown),
  }
}

async function couplesToday({ tx, today }: OpenRequest, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const standings = await standingsOf(tx, wanted, today)
  const couples = await couplesWithIds(tx, wanted)
  return new Map(
    couples.map((couple): [string, CoupleToday] => {
      const standing = standings.get(couple.mentorshipId)
      const { rhythm, planned } = standing ?? {}
      return [couple.mentorshipId, { couple, rhythm, planned }]
    }),
  )
}
