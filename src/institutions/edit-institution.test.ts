import { describe, expect, it } from 'vitest'
import { institutionDetailsOf } from './institution.js'
import { editInstitution } from './edit-institution.js'

const details = institutionDetailsOf({ name: 'De Linde', place: 'Amsterdam' })
const linde = { ...details, id: 'linde', version: 3 }

describe('the details of an institution', () => {
  it('change with what stood there before', () => {
    const edited = editInstitution(linde, { details: { ...details, phone: '020 1' }, version: 3 })
    expect(edited.facts).toEqual([
      {
        type: 'institutionChanged',
        institutionId: 'linde',
        content: { changes: { phone: { from: null, to: '020 1' } } },
      },
    ])
  })

  it('stay as they are when nothing was changed', () => {
    expect(editInstitution(linde, { details, version: 3 }).facts).toEqual([])
  })
})
