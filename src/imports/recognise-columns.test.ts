import { describe, expect, it } from 'vitest'
import { tableOf } from '../../test/factories/an-import.js'
import { headerWords } from './header-words.js'
import { importFields } from './import-values.js'
import { choicesOf, recogniseColumns } from './recognise-columns.js'

function targetsOf(...columns: string[]) {
  return recogniseColumns({ columns, rows: [] }).map(({ target }) =>
    target.kind === 'field' ? target.field : target.reason,
  )
}

describe('headers of a file', () => {
  it('are known in Dutch and English, in any case, with signs and diacritics', () => {
    expect(targetsOf('Cliënt', 'MENTOR_naam', 'Geboorte-datum', 'Start date')).toEqual([
      'clientName',
      'mentorName',
      'birthDate',
      'startedOn',
    ])
  })

  it('never stand for two things at once', () => {
    const words = importFields.flatMap((field) => headerWords[field])
    expect(new Set(words).size).toBe(words.length)
  })

  it('count once when two are about the same', () => {
    expect(targetsOf('cliënt', 'naam')).toEqual(['clientName', 'field-taken'])
  })

  it('are left out when nobody knows them, or when Naast made them', () => {
    expect(targetsOf('schoenmaat', 'reden')).toEqual(['unknown-column', 'own-result'])
  })
})

describe('columns that Naast may not keep', () => {
  it.each([
    'mentor_migratieachtergrond',
    'zelfde_achtergrond_als_mentor',
    'Nationaliteit',
    'land van herkomst',
    'Geloof',
    'ethnicity',
  ])('%s needs consent', (column) => {
    expect(targetsOf(column)).toEqual(['needs-consent'])
  })

  it.each(['BSN', 'Burgerservicenummer cliënt', 'sofi-nummer'])('%s is not allowed', (column) => {
    expect(targetsOf(column)).toEqual(['not-allowed'])
  })

  it('are known by what they hold when the header does not say so', async () => {
    const numbers = ['111222333', '123456782', '100000009', '100000010', '100000022']
    const valid = await tableOf(`clientnummer\n${numbers.join('\n')}`)
    const other = await tableOf(`clientnummer\n${numbers.join('\n').replace('782', '783')}`)
    expect(recogniseColumns(valid)[0]?.target).toEqual({ kind: 'left-out', reason: 'not-allowed' })
    expect(recogniseColumns(other)[0]?.target.kind).toBe('field')
  })

  it('stay out whatever a person chooses', () => {
    const [column] = recogniseColumns({ columns: ['BSN'], rows: [] }, { bsn: 'externalNumber' })
    expect(column?.target).toEqual({ kind: 'left-out', reason: 'not-allowed' })
  })
})

describe('a choice of a person', () => {
  it('goes before our own reading, and is kept for the next file', () => {
    const choices = { Naam: 'mentorName', status: 'leave-out', schoenmaat: 'notes' } as const
    const columns = ['naam', 'Status', 'Schoenmaat', 'cliënt']
    const nextColumns = ['NAAM', 'status', 'schoen maat', 'client']
    const mapping = recogniseColumns({ columns, rows: [] }, choices)
    const again = recogniseColumns({ columns: nextColumns, rows: [] }, choicesOf(mapping))
    expect(again.map(({ target }) => target)).toEqual(mapping.map(({ target }) => target))
    expect(mapping.map(({ target }) => target)).toEqual([
      { kind: 'field', field: 'mentorName' },
      { kind: 'left-out', reason: 'chosen' },
      { kind: 'field', field: 'notes' },
      { kind: 'field', field: 'clientName' },
    ])
  })
})
