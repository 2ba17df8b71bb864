import { describe, expect, it } from 'vitest'
import { spokenBy } from './both-sides.js'
import { isSpokenALittle, languageCode } from './language-code.js'

describe('a language as people write it', () => {
  it('is the same language with other words around it', () => {
    for (const name of ['Nederlands', 'een beetje Nederlands', 'Nederlands (goed)', 'some Dutch']) {
      expect(languageCode(name)).toBe('nl')
    }
    expect(languageCode('Marokkaans Arabisch')).toBe('ar')
    expect(languageCode('Nederlandse gebarentaal')).toBe('dse')
  })

  it('stands for itself when it is not known, or when two are named at once', () => {
    expect(languageCode('Klingon')).toBe('klingon')
    expect(languageCode('Turks of Arabisch')).toBe('turks-of-arabisch')
  })

  it('is spoken enough for daily things when somebody speaks it a little', () => {
    expect(isSpokenALittle('een beetje Nederlands')).toBe(true)
    expect(isSpokenALittle('Nederlands')).toBe(false)
    expect(spokenBy(['Tigrinya', 'een beetje Nederlands'], {})).toEqual([
      { language: 'ti', level: 'well' },
      { language: 'nl', level: 'daily' },
    ])
    expect(spokenBy(['een beetje Nederlands'], { nl: 'well' })).toEqual([
      { language: 'nl', level: 'well' },
    ])
  })
})
