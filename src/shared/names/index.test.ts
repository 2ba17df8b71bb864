import { describe, expect, it } from 'vitest'
import { fullName, namesTogether, sortName } from './index.js'

const jan = { givenName: 'Jan', namePrefix: 'van de', familyName: 'Berg' }
const hanne = { givenName: 'Hanne', namePrefix: null, familyName: null }

describe('a name', () => {
  it('is written in Dutch order', () => {
    expect(fullName(jan)).toBe('Jan van de Berg')
    expect(fullName(hanne)).toBe('Hanne')
  })

  it('is sorted by family name without its prefix', () => {
    expect(sortName(jan)).toBe('Berg, Jan van de')
    expect(sortName(hanne)).toBe('Hanne')
  })
})

describe('several names', () => {
  it('stand in one sentence', () => {
    expect(namesTogether(['Marloes', 'Anne', 'Loek'], 'nl')).toBe('Marloes, Anne en Loek')
    expect(namesTogether(['Marloes', 'Anne'], 'en')).toBe('Marloes and Anne')
    expect(namesTogether(['Hanne'], 'nl')).toBe('Hanne')
    expect(namesTogether([], 'nl')).toBe('')
  })
})
