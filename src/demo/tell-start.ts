import { recordFacts } from '../audit/index.js'
import { mentorshipTerms } from '../law/index.js'
import {
  agreeRhythm,
  insertMentorship,
  loadMentorship,
  nothingKnown,
  saveMentorship,
  startMentorship,
  startTermsOn,
  type RegimeKey,
} from '../mentorships/index.js'
import {
  findCheckIn,
  findProposal,
  insertCheckIn,
  startFromProposal,
  tellCheckIn,
  updateCheckIn,
  updateProposal,
  type TellCheckIn,
} from '../proposals/index.js'
import { addDays, instantOf } from '../shared/calendar/index.js'
import { closeEntry } from '../waiting-list/index.js'
import type { Telling } from './telling.js'

type Began = { client: string; began: number }
type Which = { id: string; by: string }

/** Lets the mentorship begin that both said yes to, at a pace of their own, with its looks back. */
export async function tellStart(telling: Telling, { client, began }: Began, { id, by }: Which) {
  const { tx, today } = telling
  const known = await findProposal(tx, id)
  const startedOn = addDays(today, -began)
  const at = instantOf(startedOn, '11:40')
  const mentorshipId = await start(telling, known?.proposal, { by, startedOn })
  const taken = known && startFromProposal(known.proposal, { mentorshipId, at })
  if (known === undefined || taken?.ok !== true) {
    throw new Error(`The mentorship of ${client} cannot begin.`)
  }
  const told = { by, at }
  const { state, facts } = taken.value
  await updateProposal(tx, { state, version: known.version, told })
  await recordFacts(tx, facts, told)
  const ends = { id: state.entryId, reason: 'mentorship-started', on: startedOn } as const
  await closeEntry(tx, { ...ends, ...told })
  await tellLooks(telling, { mentorshipId, clientId: state.clientId, began, by })
}

type Pair = {
  clientId: string
  mentorId: string
  regime: RegimeKey
}

async function start(
  { tx, newId }: Telling,
  pair: Pair | undefined,
  { by, startedOn }: { by: string; startedOn: string },
): Promise<string> {
  const answers = { ...nothingKnown, mentorAgrees: 'yes', supportedPersonAgrees: 'yes' } as const
  const { clientId = '', mentorId = '', regime = 'newcomer' } = pair ?? {}
  const mentorshipId = newId()
  const started = startMentorship(
    undefined,
    { clientId, mentorId, regime, startedOn, recording: 'new', facts: answers },
    {
      today: startedOn,
      terms: startTermsOn(mentorshipTerms, startedOn),
      mentorshipId,
      mandateId: newId(),
    },
  )
  if (!started.ok) {
    throw new Error('A mentorship of the demonstration cannot begin.')
  }
  const told = { by, at: instantOf(startedOn, '11:40') }
  await insertMentorship(tx, { outcome: started.value, told, answers })
  const before = await loadMentorship(tx, mentorshipId)
  const agreement = { every: 4, unit: 'weeks', reason: 'agreed-together' } as const
  const agreed = before && agreeRhythm(before.mentorship, { agreement }, { legalFloor: undefined })
  if (before !== undefined && agreed?.ok === true) {
    await saveMentorship(tx, { before, outcome: agreed.value, told })
  }
  return mentorshipId
}

type Looking = { mentorshipId: string; clientId: string; began: number; by: string }

async function tellLooks({ tx, today, newId }: Telling, { began, by, ...of }: Looking) {
  const at = instantOf(addDays(today, -began), '11:40')
  const first = { id: newId(), kind: 'first-weeks', dueOn: addDays(today, 14 - began) } as const
  const month = { id: newId(), kind: 'first-month', dueOn: addDays(today, 30 - began) } as const
  await insertCheckIn(tx, { ...of, ...first }, at)
  await insertCheckIn(tx, { ...of, ...month }, at)
  const known = await findCheckIn(tx, first.id)
  const told = known && tellCheckIn(known.checkIn, { ...firstWeeks, heldOn: first.dueOn }, today)
  if (told?.ok === true) {
    await updateCheckIn(tx, { checkIn: told.value, version: 1, by })
  }
}

const firstWeeks: Omit<TellCheckIn, 'heldOn'> = {
  withClient: true,
  withMentor: true,
  signs: [],
  clientSays: { recognition: 'helped', interests: 'helped', travel: 'no-matter' },
  mentorSays: { recognition: 'helped', time: 'no-matter' },
  note: 'Zij koken elke week samen. Maryam ging mee naar de school.',
  goesOn: 'yes',
}
