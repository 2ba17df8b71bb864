import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { testDatabase } from '../../../test/database.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import type { Tx } from '../../shared/database/index.js'
import { countDecisions, decisionIds, type AskedDecisions } from './decision-list.store.js'

const database = testDatabase()

let office: TestOffice
let couples: [Couple, Couple]
/** What is looked at again, in order: by day, then by id. */
const expected: { id: string; day: string; clientId: string }[] = []

type Couple = { clientId: string; mentorshipId: string }

/** Five decisions a day, so that days are shared: two wait since closing, one since a look, two wait no more. */
async function decisionsOf(tx: Tx, day: string, by: string) {
  const ended = { by, isClosed: true, outcome: 'not-yet', reviewOn: day } as const
  for (const couple of couples) {
    expected.push({ id: await aDecision(tx, couple, ended), day, clientId: couple.clientId })
  }
  const [first] = couples
  const looked = await aDecision(tx, first, { ...ended, reviewOn: '2026-01-01' })
  await look(tx, { of: looked, by, next: '2026-02-02', at: '2026-11-01T09:00:00.000Z' })
  await look(tx, { of: looked, by, next: day, at: '2026-11-01T10:00:00.000Z' })
  expected.push({ id: looked, day, clientId: first.clientId })
  const done = await aDecision(tx, first, ended)
  await look(tx, { of: done, by, next: day, at: '2026-11-01T09:00:00.000Z' })
  await look(tx, { of: done, by, next: null, at: '2026-11-01T10:00:00.000Z' })
  await aDecision(tx, first, { by, followsId: await aDecision(tx, first, ended) })
}

type Look = { of: string; by: string; next: string | null; at: string }

function look(tx: Tx, { of, by, next, at }: Look) {
  const told = { id: newId(), decision_id: of, looked_on: '2026-11-01', turned_out: 'Goed' }
  const values = { ...told, review_on: next, account_id: by, noted_at: at }
  return tx.insertInto('decision_look_back').values(values).execute()
}

beforeAll(async () => {
  office = await aTestOffice(database)
  const { accountId } = await office.signIn({ role: 'coordinator', name: 'Carla' })
  await office.inside(async (tx) => {
    couples = [await aCouple(tx, { client: 'Hanne' }), await aCouple(tx, { client: 'Els' })]
    for (const month of ['09', '10', '11', '12']) {
      await decisionsOf(tx, `2026-${month}-20`, accountId)
    }
  })
  expected.sort((one, other) => (one.day + one.id < other.day + other.id ? -1 : 1))
})

const review = {
  state: 'review',
  group: undefined,
  client: '',
  mentor: '',
  only: undefined,
} as const

function asked(wanted: Partial<AskedDecisions> = {}): AskedDecisions {
  const order = { sort: 'day', direction: 'asc' } as const
  return { filter: review, order, only: undefined, today: '2026-10-20', ...wanted }
}

async function found(wanted: AskedDecisions, limit: number): Promise<string[][]> {
  const pages: string[][] = []
  for (let offset = 0; offset <= expected.length; offset += limit) {
    pages.push(await office.inside((tx) => decisionIds(tx, wanted, { limit, offset })))
  }
  return pages
}

const idsOf = (rows: typeof expected) => rows.map(({ id }) => id)

describe('the list of what is looked at again', () => {
  it.each(['asc', 'desc'] as const)(
    'is in order of day and id, %s, wherever a page ends',
    async (direction) => {
      const wanted = asked({ order: { sort: 'day', direction } })
      const ids = idsOf(direction === 'asc' ? expected : expected.toReversed())
      expect(ids).toHaveLength(12)
      for (const limit of [1, 5, 12, 25]) {
        const pages = await found(wanted, limit)
        expect(pages.flat()).toEqual(ids)
        expect(
          pages.slice(0, Math.floor(ids.length / limit)).every((page) => page.length === limit),
        ).toBe(true)
      }
    },
  )

  it('counts as many as it shows', async () => {
    expect(await office.inside((tx) => countDecisions(tx, asked()))).toBe(12)
  })

  it('knows which days have come, on the day itself', async () => {
    const wanted = asked({ filter: { ...review, only: 'late' } })
    const come = idsOf(expected.filter(({ day }) => day <= '2026-10-20'))
    expect((await found(wanted, 25)).flat()).toEqual(come)
    expect(await office.inside((tx) => countDecisions(tx, wanted))).toBe(6)
  })

  it('shows a reader whom he stands beside only', async () => {
    const { clientId } = couples[1]
    const theirs = idsOf(expected.filter((row) => row.clientId === clientId))
    expect((await found(asked({ only: [clientId] }), 3)).flat()).toEqual(theirs)
    expect(await office.inside((tx) => countDecisions(tx, asked({ only: [] })))).toBe(0)
  })
})
