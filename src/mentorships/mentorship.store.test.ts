import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { allInOrder, termsOfLaw } from '../../test/factories/a-mentorship.js'
import { testDatabase } from '../../test/database.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { endMentorship } from './commands/end-mentorship.js'
import { handOverMentorship } from './commands/hand-over-mentorship.js'
import { nameSubstitute } from './commands/name-substitute.js'
import { pauseMentorship } from './commands/pause-mentorship.js'
import { resumeMentorship } from './commands/resume-mentorship.js'
import { startMentorship } from './commands/start-mentorship.js'
import type { MentorshipDecision, MentorshipOutcome } from './mentorship.facts.js'
import { insertMentorship, loadMentorship, saveMentorship } from './mentorship.store.js'

const database = testDatabase()
const told = { by: newId(), at: now }
const terms = termsOfLaw

let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

function decided(decision: MentorshipDecision): MentorshipOutcome {
  if (!decision.ok) {
    throw new Error(decision.reason.code)
  }
  return decision.value
}

async function started(tx: Tx) {
  const { clientId } = await aCouple(tx, { client: 'Hanne' })
  const mentorId = await aMentor(tx, 'Ilona')
  const mentorshipId = newId()
  const command = {
    clientId,
    mentorId,
    regime: 'statutory',
    startedOn: '2026-01-15',
    recording: 'new',
    facts: { ...allInOrder, vogIssuedOn: '2025-12-01' },
  } as const
  const context = { today, terms, mentorshipId, mandateId: newId() }
  const outcome = decided(startMentorship(undefined, command, context))
  await insertMentorship(tx, { outcome, told })
  return { mentorshipId, mentorId, clientId, outcome }
}

async function reload(tx: Tx, id: string) {
  const loaded = await loadMentorship(tx, id)
  if (loaded === undefined) {
    throw new Error('not there')
  }
  return loaded
}

describe('a mentorship that was started and saved', () => {
  it('reads back exactly as it was decided, with its fact and the day contact is due', async () => {
    await office.inside(async (tx) => {
      const { mentorshipId, outcome } = await started(tx)
      expect(await reload(tx, mentorshipId)).toEqual({ mentorship: outcome.state, version: 1 })
      const facts = await tx
        .selectFrom('fact')
        .select('type')
        .where('mentorship_id', '=', mentorshipId)
        .execute()
      expect(facts).toEqual([{ type: 'mentorshipStarted' }])
      const row = await tx
        .selectFrom('mentorship')
        .select(['due_on', 'due_soon_on'])
        .where('id', '=', mentorshipId)
        .executeTakeFirst()
      expect(row).toEqual({ due_on: '2026-02-12', due_soon_on: '2026-02-05' })
    })
  })

  it('reads back the same after a pause, a substitute, a hand-over and an ending', async () => {
    await office.inside(async (tx) => {
      const { mentorshipId, mentorId } = await started(tx)
      const other = await aMentor(tx, 'Nadia')
      const facts = { ...allInOrder, vogIssuedOn: '2025-12-01' }
      const steps: ((state: MentorshipOutcome['state']) => MentorshipDecision)[] = [
        (state) =>
          pauseMentorship(
            state,
            {
              reason: 'mentor-ill',
              from: '2026-03-01',
              expectedUntil: '2026-04-01',
              substitute: { mentorId: other, facts },
            },
            { today, terms, pauseId: newId(), substituteId: newId() },
          ),
        (state) => resumeMentorship(state, { on: '2026-03-20' }, { today }),
        (state) =>
          nameSubstitute(
            state,
            { mentorId: other, from: '2026-05-01', until: undefined, facts },
            { terms, substituteId: newId() },
          ),
        (state) =>
          handOverMentorship(
            state,
            { toMentorId: other, on: '2026-06-01', facts, newAppointment: undefined },
            { today, terms, mandateId: newId() },
          ),
        (state) =>
          handOverMentorship(
            state,
            { toMentorId: mentorId, on: '2026-06-01', facts, newAppointment: undefined },
            { today, terms, mandateId: newId() },
          ),
        (state) =>
          endMentorship(
            state,
            { reason: 'death', endedOn: '2026-06-01', recording: 'new' },
            { today },
          ),
      ]
      for (const [minute, step] of steps.entries()) {
        const before = await reload(tx, mentorshipId)
        const outcome = decided(step(before.mentorship))
        const at = `2026-11-21T10:0${minute}:00.000Z`
        await saveMentorship(tx, { before, outcome, told: { ...told, at } })
        expect((await reload(tx, mentorshipId)).mentorship).toEqual(outcome.state)
      }
    })
  })
})

describe('two people who change the same mentorship', () => {
  it('do not overwrite each other: the second is told', async () => {
    await office.inside(async (tx) => {
      const { mentorshipId } = await started(tx)
      const before = await reload(tx, mentorshipId)
      const pause = { reason: 'client-wish', from: '2026-03-01' } as const
      const command = { ...pause, expectedUntil: undefined, substitute: undefined }
      const ids = { pauseId: newId(), substituteId: newId() }
      const outcome = decided(pauseMentorship(before.mentorship, command, { today, terms, ...ids }))
      await saveMentorship(tx, { before, outcome, told })
      await expect(saveMentorship(tx, { before, outcome, told })).rejects.toThrow(Stale)
    })
  })

  it('cannot make the same couple run twice', async () => {
    await office.inside(async (tx) => {
      const { outcome } = await started(tx)
      const again = { ...outcome, state: { ...outcome.state, id: newId() } }
      await expect(insertMentorship(tx, { outcome: again, told })).rejects.toThrow(Stale)
    })
  })
})
