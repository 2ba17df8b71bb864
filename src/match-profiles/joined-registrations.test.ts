import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aClient } from '../../test/factories/a-client.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { fullClientProfile, fullMentorProfile } from '../../test/factories/a-profile.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import type { Tx } from '../shared/database/index.js'
import {
  barriersOf,
  blankClient,
  clientProfile,
  clientSidesOf,
  insertBarrier,
  keepSpecialAnswer,
  mentorProfile,
  moveMatchingOfClient,
  moveMatchingOfMentor,
  saveClientProfile,
  saveMentorProfile,
  type Answerer,
} from './index.js'

const database = testDatabase()
let office: TestOffice
let accountId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  accountId = (await office.signIn({ role: 'coordinator' })).accountId
})

const give = (tx: Tx, who: Answerer, answer: string) =>
  keepSpecialAnswer(tx, who, {
    id: newId(),
    category: 'origin',
    answer,
    consentedOn: today,
    consentedBy: 'self',
    how: 'spoken',
    accountId,
    at: now,
  })

describe('a client who was registered twice', () => {
  it('keeps what either registration was told, and every veto', async () => {
    await office.inside(async (tx) => {
      const [from, to, mentorId] = [await aClient(tx), await aClient(tx), await aMentor(tx)]
      const half = { ...blankClient, likes: [], ownWords: 'Van mij' }
      const at = now
      await saveClientProfile(tx, { id: newId(), clientId: to, version: 0, profile: half, at })
      const told = { id: newId(), clientId: from, version: 0, profile: fullClientProfile, at }
      await saveClientProfile(tx, told)
      const veto = { clientId: from, mentorId, kind: 'client-veto', reason: null } as const
      await insertBarrier(tx, { id: newId(), ...veto, accountId, at })
      await give(tx, { clientId: from }, 'Ghana')
      await give(tx, { clientId: to }, 'Suriname')
      await moveMatchingOfClient(tx, { from, to, at: now, newId })
      const kept = await clientProfile(tx, to)
      expect(kept.profile).toEqual({ ...fullClientProfile, likes: [], ownWords: 'Van mij' })
      expect((await clientProfile(tx, from)).version).toBe(0)
      expect(await barriersOf(tx)).toEqual([{ clientId: to, mentorId, kind: 'client-veto' }])
      const [side] = await clientSidesOf(tx, [to], today)
      expect(side?.special).toEqual({ origin: 'suriname' })
      const answers = await tx
        .selectFrom('special_answer')
        .select(['client_id', 'answer'])
        .execute()
      expect(answers.every(({ client_id }) => client_id === to)).toBe(true)
      expect(answers.map(({ answer }) => answer)).not.toContain('Ghana')
    })
  })
})

describe('a mentor who was registered twice', () => {
  it('keeps the wishes of either registration', async () => {
    await office.inside(async (tx) => {
      const [from, to] = [await aMentor(tx), await aMentor(tx)]
      const told = { id: newId(), mentorId: from, version: 0, profile: fullMentorProfile, at: now }
      await saveMentorProfile(tx, told)
      await give(tx, { mentorId: from }, 'Ghana')
      await moveMatchingOfMentor(tx, { from, to, at: now, newId })
      expect((await mentorProfile(tx, to)).profile).toEqual(fullMentorProfile)
      expect((await mentorProfile(tx, from)).version).toBe(0)
    })
  })
})
