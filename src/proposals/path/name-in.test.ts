import { describe, expect, it } from 'vitest'
import { nameIn } from './name-in.js'

describe('a text for somebody who may not know the name yet', () => {
  it('is found to name the client, whatever the case', () => {
    expect(nameIn('Een man. jaap houdt van vissen.', 'Jaap de Vries')).toBe('Jaap')
    expect(nameIn('Meneer De Vries houdt van vissen.', 'Jaap de Vries')).toBe('Vries')
  })

  it('is found to name the client with other accents, in two parts, or as whose something is', () => {
    expect(nameIn('Over Zoe.', 'Zoë')).toBe('Zoë')
    expect(nameIn('Jaaps moeder woont ver.', 'Jaap de Vries')).toBe('Jaap')
    expect(nameIn('Ja\u200Bap zoekt iemand.', 'Jaap')).toBe('Jaap')
    expect(nameIn('Marie houdt van vissen.', 'Anne-Marie Smit')).toBe('Marie')
    expect(nameIn('Jaap houdt van vissen.', 'jaap de vries')).toBe('jaap')
  })

  it('may hold words that only contain the name, and small words of it', () => {
    expect(nameIn('Hij hoort de anderen graag, en is rijk aan jaaptaal.', 'Jaap de Rijk')).toBe(
      'Rijk',
    )
    expect(nameIn('Hij woont in de stad.', 'Jaap de Vries')).toBeUndefined()
    expect(nameIn('Iets over annemarie', 'Anne')).toBeUndefined()
  })
})
