import { describe, expect, it } from 'vitest'
import { anOffice, planOf } from '../../test/factories/an-import.js'
import { answerKey, newPerson } from './import-plan.js'

const header = 'client,mentor,status,begonnen,geboren,nummer,clientnummer'

describe('a new office', () => {
  it('gets a mentorship, a client and a mentor per couple, and one mentor for two clients', async () => {
    const plan = await planOf('client,mentor\nEls,Marjolijn\nAhmed,MARJOLIJN')
    expect(plan.create.map(({ values }) => values)).toEqual([
      { clientName: 'Els', mentorName: 'Marjolijn', status: 'running' },
      { clientName: 'Ahmed', mentorName: 'MARJOLIJN', status: 'running' },
    ])
    expect(plan.newClients).toHaveLength(2)
    expect(plan.newMentors).toHaveLength(1)
    expect(plan.create[1]?.mentor).toEqual(plan.create[0]?.mentor)
  })

  it('takes a mentor and a client of one name for two people', async () => {
    const plan = await planOf('client,mentor\nFrits,Peter\nPeter,Irene')
    expect(plan.newClients.map(({ values }) => values.clientName)).toEqual(['Frits', 'Peter'])
    expect(plan.newMentors.map(({ values }) => values.mentorName)).toEqual(['Peter', 'Irene'])
  })

  it('takes two clients of one name with two mentors for two people', async () => {
    const plan = await planOf('client,mentor\nPeter,Irene\nPeter,Nadia')
    expect(plan.newClients).toHaveLength(2)
    expect(plan.ask).toEqual([])
  })

  it('hears what is incomplete', async () => {
    const plan = await planOf(`${header},woonplek\nEls,Irene,beëindigd,onbekend,1-2-1940,,,thuis`)
    expect(plan.incomplete).toEqual([
      { row: 2, field: 'startedOn' },
      { row: 2, field: 'orderDate' },
      { row: 2, field: 'endedOn' },
    ])
  })
})

describe('a row that says a thing twice', () => {
  it('counts once when both rows say the same', async () => {
    const plan = await planOf('client,mentor\nEls,Irene\nels , irene')
    expect([plan.create.length, plan.unchanged]).toEqual([1, [{ row: 3 }]])
  })

  it('fails when the second says something else', async () => {
    const plan = await planOf('client,mentor,status\nEls,Irene,actief\nEls,Irene,beëindigd')
    expect(plan.create).toHaveLength(1)
    expect(plan.failed).toEqual([{ row: 3, column: 'client', reason: 'duplicate-row' }])
  })

  it('is two people when birth dates or numbers tell them apart', async () => {
    const plan = await planOf(
      `${header}\nEls,Irene,,,1-2-1940,,\nEls,Irene,,,3-4-1950,,\nJan,Irene,,,,1,\nJan,Irene,,,,2,`,
    )
    expect([plan.create.length, plan.newClients.length, plan.newMentors.length]).toEqual([4, 4, 1])
  })
})

describe('an office that has the file already', () => {
  const file = `${header},mentoremail\nEls,Irene,actief,1-2-2020,,7,,i@voorbeeld.nl\nJan,Irene,,,,,,`

  it('keeps a surname that the file leaves out, and learns one that it adds', async () => {
    const existing = await anOffice('nummer,client,mentor\n1,Els Smit,Irene\n2,Jan,Irene')
    const plan = await planOf('nummer,client,mentor\n1,Els,Irene\n2,Jan Bos,Irene', { existing })
    expect(plan.unchanged).toEqual([{ row: 2 }])
    expect(plan.update[0]?.changes).toEqual([{ field: 'clientName', from: 'Jan', to: 'Jan Bos' }])
  })

  it('changes nothing', async () => {
    const plan = await planOf(file, { existing: await anOffice(file) })
    expect([plan.create, plan.update, plan.failed, plan.ask]).toEqual([[], [], [], []])
    expect(plan.unchanged).toEqual([{ row: 2 }, { row: 3 }])
  })

  it('learns what the file adds, and forgets nothing that the file leaves empty', async () => {
    const existing = await anOffice(file)
    const plan = await planOf('client,mentor,begonnen\nEls,Irene,\nJan,Irene,5-6-2021', {
      existing,
    })
    expect(plan.unchanged).toEqual([{ row: 2 }])
    expect(plan.update.map(({ changes }) => changes)).toEqual([
      [{ field: 'startedOn', to: '2021-06-05' }],
    ])
  })

  it('learns the new address of a mentor with two clients once', async () => {
    const couples = 'client,mentor,email\nEls,Irene,i@voorbeeld.nl\nJan,Irene,i@voorbeeld.nl'
    const moved = couples.replaceAll('i@voorbeeld.nl', 'irene@voorbeeld.nl')
    const plan = await planOf(moved, { existing: await anOffice(couples) })
    expect(plan.update.flatMap(({ changes }) => changes)).toEqual([
      { field: 'mentorEmail', from: 'i@voorbeeld.nl', to: 'irene@voorbeeld.nl' },
    ])
    expect([plan.unchanged, plan.newMentors]).toEqual([[{ row: 3 }], []])
  })

  it('takes a mentor with another address for another mentor at a new client', async () => {
    const existing = await anOffice('client,mentor,email\nEls,Irene,i@voorbeeld.nl')
    const plan = await planOf('client,mentor,email\nJan,Irene,x@voorbeeld.nl', { existing })
    expect(plan.newMentors).toHaveLength(1)
  })

  it('ends a mentorship, and does not open one again', async () => {
    const existing = await anOffice(file)
    const ended = file.replace('actief', 'beëindigd')
    const plan = await planOf(ended, { existing })
    expect(plan.update.map(({ changes }) => changes)).toEqual([
      [{ field: 'status', from: 'running', to: 'ended' }],
    ])
    const reopened = await planOf(file, { existing: await anOffice(ended) })
    expect(reopened.failed).toEqual([{ row: 2, column: 'status', reason: 'already-ended' }])
  })

  it('does not hand a client over, and gives no number to another', async () => {
    const existing = await anOffice(file)
    const plan = await planOf('nummer,client,mentor\n7,Els,Nadia\n7,Hanne,Irene', { existing })
    expect(plan.failed).toEqual([
      { row: 2, column: 'mentor', reason: 'other-mentor' },
      { row: 3, column: 'client', reason: 'number-of-another' },
    ])
  })
})

describe('a client whose name the office knows with another mentor', () => {
  const existing = () => anOffice('client,mentor,status\nPeter,Irene,beëindigd')
  const file = 'client,mentor\nPeter,Nadia'

  it('is asked about, with that mentor as a hint', async () => {
    const plan = await planOf(file, { existing: await existing() })
    expect(plan.ask).toEqual([
      {
        row: 2,
        about: 'client',
        candidates: [{ id: 'client-2', name: 'Peter', hints: ['Irene'] }],
      },
    ])
    expect([plan.create, plan.newClients]).toEqual([[], []])
  })

  it('is the same client when the answer says so', async () => {
    const answers = new Map([[answerKey({ row: 2, about: 'client' }), 'client-2']])
    const plan = await planOf(file, { existing: await existing(), answers })
    expect(plan.create[0]?.client).toEqual({ kind: 'existing', id: 'client-2' })
    expect(plan.newClients).toEqual([])
  })

  it('is somebody new when the answer says so', async () => {
    const answers = new Map([[answerKey({ row: 2, about: 'client' }), newPerson]])
    const plan = await planOf(file, { existing: await existing(), answers })
    expect(plan.newClients).toHaveLength(1)
  })

  it('fails where nobody can be asked', async () => {
    const plan = await planOf(file, { existing: await existing(), noQuestions: true })
    expect([plan.ask, plan.failed]).toEqual([
      [],
      [{ row: 2, column: 'client', reason: 'several-candidates' }],
    ])
  })

  it('is certain by number or birth date, and then may not have two mentors at once', async () => {
    const running = await anOffice(`${header}\nPeter,Irene,,,1-2-1940,,A1`)
    const plan = await planOf(`${header}\nPeter,Nadia,,,1-2-1940,,\nP Smit,Petra,,,,,a1`, {
      existing: running,
    })
    expect(plan.failed).toEqual([
      { row: 2, column: 'mentor', reason: 'other-mentor' },
      { row: 3, column: 'mentor', reason: 'other-mentor' },
    ])
  })
})

describe('rows that cannot be read', () => {
  it('fail with everything that is wrong, and let the other rows pass', async () => {
    const rows = ['Els,Irene,weg,32-1-2020,,,', ',Irene,,,,,', '=1+1,Irene,,,,,', 'Jan,Irene,,,,,']
    const plan = await planOf(`${header}\n${rows.join('\n')}`)
    expect(plan.create).toHaveLength(1)
    expect(plan.failed).toEqual([
      { row: 2, column: 'status', reason: 'unknown-status' },
      { row: 2, column: 'begonnen', reason: 'unreadable-date' },
      { row: 3, column: 'client', reason: 'missing' },
      { row: 4, column: 'client', reason: 'formula' },
    ])
  })

  it.each([
    ['actief,1-1-2020,1-1-2021,', 'running-with-end-date'],
    [',1-1-2020,1-1-2019,', 'end-before-start'],
    [',1-1-2020,,1-1-2021', 'born-after-start'],
  ])('fail when dates contradict each other: %s', async (cells, reason) => {
    const plan = await planOf(`client,mentor,status,start,einddatum,geboren\nEls,Irene,${cells}`)
    expect(plan.failed.map((problem) => problem.reason)).toEqual([reason])
  })
})
