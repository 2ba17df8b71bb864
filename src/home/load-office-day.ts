import {
  countMentorships,
  couplesWithIds,
  mentorshipIds,
  type MentorshipFilter,
} from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { listContacts, openFollowUps, standingsOf } from '../visits/index.js'
import {
  countLateFollowUps,
  countMentors,
  countPastLaw,
  startUnknown,
  withoutEmergencyContact,
  withoutVog,
} from './attention.store.js'
import type { CoupleToday, OfficeDay, Waiting } from './office-day.js'

const shown = 5
const newest = 6
const everything: MentorshipFilter = {
  mentor: '',
  status: undefined,
  regime: undefined,
  rhythm: undefined,
}

/** What a coordinator sees first; every list is short and every count bounded, whatever the size. */
export async function loadOfficeDay(request: OpenRequest): Promise<OfficeDay> {
  const { tx, today } = request
  return {
    counts: {
      mentors: await countMentors(tx),
      current: await countOf(request, {}),
      paused: await countOf(request, { status: 'paused' }),
      ended: await countOf(request, { status: 'ended' }),
      pastLaw: await countPastLaw(tx, today),
    },
    overdue: await waiting(request, { rhythm: 'overdue' }),
    neverMet: await waiting(request, { rhythm: 'never-met' }),
    dueSoon: await waiting(request, { rhythm: 'due-soon' }),
    paused: await waiting(request, { status: 'paused' }),
    lateFollowUps: {
      first: await openFollowUps(tx, { dueBefore: today, limit: shown }),
      count: await countLateFollowUps(tx, today),
    },
    incomplete: await loadIncomplete(request),
    newest: await listContacts(tx, {}, { limit: newest, offset: 0 }),
  }
}

type Filter = Partial<MentorshipFilter>

function asked({ today }: OpenRequest, filter: Filter) {
  const order = { sort: 'due', direction: 'asc' } as const
  return { filter: { ...everything, ...filter }, order, today }
}

function countOf(request: OpenRequest, filter: Filter): Promise<number> {
  return countMentorships(request.tx, asked(request, filter))
}

async function waiting(request: OpenRequest, filter: Filter): Promise<Waiting> {
  const { tx, today } = request
  const ids = await mentorshipIds(tx, asked(request, filter), { limit: shown, offset: 0 })
  const standings = await standingsOf(tx, ids, today)
  const couples = await couplesWithIds(tx, ids)
  const first = couples.map((couple): CoupleToday => {
    const standing = standings.get(couple.mentorshipId)
    return { couple, rhythm: standing?.rhythm, planned: standing?.planned }
  })
  return { first, count: await countOf(request, filter) }
}

async function loadIncomplete({ tx }: OpenRequest): Promise<OfficeDay['incomplete']> {
  const unknown = await startUnknown(tx, shown)
  const nobody = await withoutEmergencyContact(tx, shown)
  const vog = await withoutVog(tx, shown)
  return {
    startUnknown: { first: await couplesWithIds(tx, unknown.ids), count: unknown.count },
    withoutEmergency: { first: await couplesWithIds(tx, nobody.ids), count: nobody.count },
    withoutVog: { first: vog.mentors, count: vog.count },
  }
}
