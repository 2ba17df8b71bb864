import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { anOffice, planOf } from '../../test/factories/an-import.js'

const file = await readFile(
  new URL('../../examples/amsterdam-caseload.csv', import.meta.url),
  'utf8',
)

describe('the caseload of Amsterdam, unedited', () => {
  it('makes 14 mentors and 26 clients, of whom 25 have a mentor now', async () => {
    const plan = await planOf(file)
    const statuses = plan.create.map(({ values }) => values.status)
    expect(plan.newMentors).toHaveLength(14)
    expect(plan.newClients).toHaveLength(26)
    expect(statuses.filter((status) => status === 'running')).toHaveLength(25)
    expect(statuses.filter((status) => status === 'ended')).toHaveLength(1)
    expect([plan.failed, plan.ask, plan.update, plan.unchanged]).toEqual([[], [], [], []])
  })

  it('leaves the columns on origin out, and says that they need consent', async () => {
    const plan = await planOf(file)
    expect(plan.leftOut).toEqual([
      { column: 'mentor_migratieachtergrond', reason: 'needs-consent' },
      { column: 'client_migratieachtergrond', reason: 'needs-consent' },
      { column: 'zelfde_achtergrond_als_mentor', reason: 'needs-consent' },
    ])
  })

  it('keeps mentor Peter and client Peter apart, and gives Irene five clients', async () => {
    const { create } = await planOf(file)
    const peter = create.find(({ values }) => values.clientName === 'Peter')
    expect(peter?.values.mentorName).toBe('Irene')
    expect(create.find(({ values }) => values.mentorName === 'Peter')?.values.clientName).toBe(
      'Frits',
    )
    expect(create.filter(({ values }) => values.mentorName === 'Irene')).toHaveLength(5)
  })

  it('reads Rachel: ended, in a shelter at the start, on a date nobody wrote down', async () => {
    const plan = await planOf(file)
    const rachel = plan.create.find(({ values }) => values.clientName === 'Rachel')
    expect(rachel?.values).toEqual({
      clientName: 'Rachel',
      mentorName: 'Nadia',
      status: 'ended',
      residence: 'shelter',
      residenceDetail: 'daklozenopvang (bij aanvang mentorschap)',
      notes: 'licht verstandelijke beperking; oud cliënt',
    })
    const missing = plan.incomplete.filter(({ row }) => row === rachel?.row)
    expect(missing.map(({ field }) => field)).toEqual([
      'startedOn',
      'birthDate',
      'orderDate',
      'endedOn',
    ])
  })

  it('changes nothing when it is loaded a second time', async () => {
    const plan = await planOf(file, { existing: await anOffice(file) })
    expect(plan.unchanged).toHaveLength(26)
    expect([plan.create, plan.update, plan.failed, plan.ask]).toEqual([[], [], [], []])
  })
})
