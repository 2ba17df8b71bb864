import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.js'

describe('two versions of the same thing', () => {
  it('differ in the fields that were changed, with both values', () => {
    const before = { phone: null, place: 'Amsterdam', languages: ['Nederlands'] }
    const after = { phone: '020 1234567', place: 'Amsterdam', languages: ['Nederlands', 'Engels'] }
    expect(changesBetween<Record<string, unknown>>(before, after)).toEqual({
      phone: { from: null, to: '020 1234567' },
      languages: { from: ['Nederlands'], to: ['Nederlands', 'Engels'] },
    })
  })

  it('do not differ when nothing was changed', () => {
    expect(changesBetween({ languages: ['Engels'] }, { languages: ['Engels'] })).toEqual({})
  })
})
