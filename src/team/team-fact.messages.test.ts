import { describe, expect, it } from 'vitest'
import type { ToldFact } from '../audit/index.js'
import { teamFactSentence } from './team-fact.messages.js'

function told(type: string, content: Record<string, unknown>): ToldFact {
  return { id: 1, at: '2026-11-21T10:00:00.000Z', byName: 'Corrie', type, content }
}

const nl = { locale: 'nl', nameOf: () => 'Irene' } as const
const en = { locale: 'en', nameOf: () => 'Irene' } as const

describe('the history of a mentor or a place, in words', () => {
  it('tells what stood there and what stands there now', () => {
    const changes = {
      phone: { from: null, to: '06 1' },
      languages: { from: ['Nederlands'], to: ['Nederlands', 'Turks'] },
      vogIssuedOn: { from: '2021-05-01', to: '2026-05-01' },
    }
    expect(teamFactSentence(told('mentorChanged', { changes }), nl)).toBe(
      'Gewijzigd: Telefoonnummer (was leeg, nu 06 1); Talen (was Nederlands, nu Nederlands, Turks);' +
        ' VOG (was 1 mei 2021, nu 1 mei 2026).',
    )
  })

  it('does not repeat a note, for it may be long and personal', () => {
    const changes = { note: { from: null, to: 'Over thuis' } }
    const sentence = teamFactSentence(told('mentorChanged', { changes }), nl)
    expect(sentence).toBe('Gewijzigd: Notitie.')
  })

  it.each([
    ['mentorRegistered', {}, 'Ingeschreven als mentor.', 'Registered as a mentor.'],
    [
      'mentorStatusChanged',
      { status: 'paused', since: '2026-11-01', reason: 'Operatie.' },
      'Pauze vanaf 1 november 2026. Operatie.',
      'Paused from 1 November 2026. Operatie.',
    ],
    [
      'mentorsMerged',
      { name: 'Ilona' },
      'Samengevoegd met de dubbele inschrijving van Ilona.',
      'Merged with the double registration of Ilona.',
    ],
    [
      'couplesHandedOver',
      { count: 1, on: '2026-11-20' },
      'Droeg 1 cliënt over op 20 november 2026.',
      'Handed over 1 client on 20 November 2026.',
    ],
    ['institutionRegistered', {}, 'Toegevoegd.', 'Added.'],
  ])('says %s in Dutch and English', (type, content, dutch, english) => {
    expect(teamFactSentence(told(type, content), nl)).toBe(dutch)
    expect(teamFactSentence(told(type, content), en)).toBe(english)
  })

  it('leaves out what other pages tell', () => {
    expect(teamFactSentence(told('contactLogged', {}), nl)).toBeUndefined()
  })
})
