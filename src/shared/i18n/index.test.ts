import { describe, expect, it } from 'vitest'
import { isLocale, messages } from './index.js'

describe('choosing a language', () => {
  it('knows Dutch and English', () => {
    expect(['nl', 'en'].every(isLocale)).toBe(true)
  })

  it('does not take an unknown language or a missing value', () => {
    expect(isLocale('fr')).toBe(false)
    expect(isLocale(undefined)).toBe(false)
  })

  it('gives the words of the chosen language', () => {
    const words = messages({ nl: { save: 'Opslaan' }, en: { save: 'Save' } })
    expect(words('nl').save).toBe('Opslaan')
    expect(words('en').save).toBe('Save')
  })
})
