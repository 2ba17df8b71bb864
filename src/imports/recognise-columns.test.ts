import { describe, expect, it } from 'vitest'
import { headerWords } from './header-words.js'
import { importFields } from './import-values.js'
import { choicesOf, recogniseColumns } from './recognise-columns.js'

function targetsOf(...columns: string[]) {
  return recogniseColumns(columns).map(({ target }) =>
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

  it('stay out whatever a person chooses', () => {
    const [column] = recogniseColumns(['BSN'], { bsn: 'externalNumber' })
    expect(column?.target).toEqual({ kind: 'left-out', reason: 'not-allowed' })
  })
})

describe('a choice of a person', () => {
  it('goes before our own reading, and is kept for the next file', () => {
    const choices = { Naam: 'mentorName', status: 'leave-out', schoenmaat: 'notes' } as const
    const mapping = recogniseColumns(['naam', 'Status', 'Schoenmaat', 'cliënt'], choices)
    const again = recogniseColumns(['NAAM', 'status', 'schoen maat', 'client'], choicesOf(mapping))
    expect(again.map(({ target }) => target)).toEqual(mapping.map(({ target }) => target))
    expect(mapping.map(({ target }) => target)).toEqual([
      { kind: 'field', field: 'mentorName' },
      { kind: 'left-out', reason: 'chosen' },
      { kind: 'field', field: 'notes' },
      { kind: 'field', field: 'clientName' },
    ])
  })
})
