import { describe, expect, it } from 'vitest'
import { nameIn } from './name-in.js'

describe('a text for somebody who may not know the name yet', () => {
  it('is found to name the client, whatever the case', () => {
    expect(nameIn('Een man. jaap houdt van vissen.', 'Jaap de Vries')).toBe('Jaap')
    expect(nameIn('Meneer De Vries houdt van vissen.', 'Jaap de Vries')).toBe('Vries')
  })

  it('may hold words that only contain the name, and small words of it', () => {
    expect(nameIn('Hij hoort de anderen graag, en is rijk aan jaaptaal.', 'Jaap de Rijk')).toBe(
      'Rijk',
    )
    expect(nameIn('Hij woont in de stad.', 'Jaap de Vries')).toBeUndefined()
    expect(nameIn('Iets over annemarie', 'Anne')).toBeUndefined()
  })
})
