import { describe, expect, it } from 'vitest'
import { fileCanHold, marksOf, typedCanHold } from './person-marks.js'

const mieke = marksOf([
  { column: 'given_name', value: 'Mieke' },
  { column: 'family_name', value: 'van der Sønder-Müller' },
  { column: 'external_number', value: 'C-0042' },
  { column: 'phone', value: '06 - 1234 5678' },
  { column: 'birth_date', value: '1950-02-01' },
])

describe('what somebody typed to find a person', () => {
  it.each(['mieke', 'mie', 'Muller', 'müllers', 'c0042', 'C-0042', '0612345678', '01-02-1950'])(
    'goes with her: %s',
    (typed) => expect(typedCanHold(typed, mieke)).toBe(true),
  )
  it('goes with her when it is one of the filters of a list', () => {
    expect(typedCanHold('{"naam": ["Mull"], "plaats": []}', mieke)).toBe(true)
  })
  it.each(['Wilhelmina', 'van der Berg', 'Amersfoort', '', 'C-0043', '{"page":["2"]}'])(
    'stays when it is about somebody else: %s',
    (typed) => expect(typedCanHold(typed, mieke)).toBe(false),
  )
})

describe('a file on its way in', () => {
  const file = (...row: string[]) => JSON.stringify({ headers: ['Naam'], rows: [row] })
  it.each([
    ['Mieke van der Sonder'],
    ['x', 'MÜLLER, M.'],
    ['C-0042'],
    ['0612345678'],
    ['1-2-1950', '01-02-1950'],
  ])('goes when it mentions her: %s', (...row) =>
    expect(fileCanHold(file(...row), mieke)).toBe(true),
  )
  it.each([['Mieke Jansen'], ['van der Berg'], ['C-00421'], ['Mullerstraat']])(
    'of a colleague stays when it names others: %s',
    (...row) => expect(fileCanHold(file(...row), mieke)).toBe(false),
  )
  it('goes by the given name of who is known by nothing else', () => {
    const only = marksOf([{ column: 'given_name', value: 'Hanne' }])
    expect(fileCanHold(file('Hanne'), only)).toBe(true)
  })
})
