import { describe, expect, it } from 'vitest'
import { namesIn } from './names-in.js'

const hanne = {
  names: ['Hanne van der Veen', 'Zus Anna', 'André Bó'],
  birthDate: '1990-03-12',
}

describe('a question to somebody outside the dossier', () => {
  it('may not name the client or who is near him', () => {
    expect(namesIn('Hanne wil bij Anna wonen, zegt mevrouw Veen.', hanne)).toEqual([
      'Hanne',
      'Anna',
      'Veen',
    ])
  })

  it('finds a name in any case, without accents, and with an s behind it', () => {
    expect(namesIn("HANNES kamer en andre's huis", hanne)).toEqual(['HANNES', 'andre'])
  })

  it('finds a name with signs inside that nobody sees', () => {
    expect(namesIn('Han\u200Bne en \u202EAn\u00ADna', hanne)).toEqual(['Hanne', 'Anna'])
  })

  it('finds a name of two letters with a capital alone', () => {
    expect(namesIn('Bo komt, en bo niet', hanne)).toEqual(['Bo'])
  })

  it('finds the birth date however it is written', () => {
    const written = ['12-3-1990', '12/03/90', '12 maart 1990', '1990-03-12', '12 mrt. 1990']
    for (const date of written) {
      expect(namesIn(`Geboren ${date} in Utrecht`, hanne)).toEqual([date])
    }
  })

  it('takes no other word, day or number for it', () => {
    const text = 'Zij woont bij haar zus van 30, sinds 13-3-1990, op nummer 112-3-19901.'
    expect(namesIn(text, hanne)).toEqual([])
    expect(namesIn('Wat nu?', { names: [], birthDate: null })).toEqual([])
  })
})
