import { describe, expect, it } from 'vitest'
import { changesBetween, fieldsTouched } from './changes.js'

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

describe('what others changed while a form was open', () => {
  const edit = (...fields: string[]) => ({
    byName: 'Corrie',
    at: '2026-11-21T10:00:00.000Z',
    content: { changes: Object.fromEntries(fields.map((field) => [field, {}])) },
  })

  it('is what the edits since then touched, and not what an earlier one did', () => {
    const edits = [edit('phone'), edit('place', 'phone'), edit('note')]
    expect(fieldsTouched(edits, 2)).toEqual(new Set(['phone', 'place']))
  })

  it('cannot be told when the history lacks an edit', () => {
    expect(fieldsTouched([edit('phone')], 2)).toBeUndefined()
    expect(fieldsTouched([{ ...edit(), content: { name: 'Ilona' } }], 1)).toBeUndefined()
    expect(fieldsTouched([], 0)).toBeUndefined()
  })
})
