import { describe, expect, it } from 'vitest'
import {
  aStatement,
  letterFacts,
  mentorsAuthority as authority,
} from '../../../test/factories/a-letter.js'
import type { Authority, Decider } from '../../authority/index.js'
import { careLetter } from './care-letter.js'
import { clientLetter } from './client-letter.js'
import { groundedOn, type LetterFacts, type LetterPart } from './letter.js'

function textOf(parts: readonly LetterPart[]): string {
  return parts
    .flatMap(({ title, lines, quote = '', after = [] }) => [title, ...lines, quote, ...after])
    .join('\n')
}

function toClient(facts: LetterFacts) {
  return textOf(clientLetter(facts, 'nl'))
}

function toCare(facts: LetterFacts) {
  return textOf(careLetter(facts, 'nl'))
}

describe('the letter to the client', () => {
  it('says what was asked, who decided and why that person, what was decided and when we look again', () => {
    const text = toClient(letterFacts())
    expect(text).toContain('Wil Hanne een eigen flat?')
    expect(text).toContain('Dit mag Ilona beslissen. Dat is uw mentor.')
    expect(text).toContain(
      'P. Visser (psycholoog) keek of u dit zelf kunt beslissen. Dat was op 1 november 2026.',
    )
    expect(text).toContain('Dat geldt alleen voor deze vraag.')
    expect(text).toContain('Hanne wil een eigen keuken.')
    expect(text).toContain('Uw mentor heeft dit besloten, op 20 november 2026:')
    expect(text).toContain('uiterlijk op 20 mei 2027')
  })

  it('says how to disagree: the mentor, a complaint, the confidant, the court', () => {
    const text = toClient(letterFacts())
    for (const word of ['Zeg het tegen Ilona', 'klacht', 'vertrouwens-persoon', 'kantonrechter']) {
      expect(text).toContain(word)
    }
  })

  it('names no court where the court appointed no mentor', () => {
    expect(toClient({ ...letterFacts(), regime: 'newcomer' })).not.toContain('kantonrechter')
  })

  it('admits what is not known', () => {
    expect(toClient(letterFacts({ wish: null }))).toContain('Wij weten niet wat u hiervan vindt.')
    const pictured = letterFacts({ wish: null, wishPictured: 'Thuis was zij vrolijk.' })
    expect(toClient(pictured)).toContain('Zo denken wij erover:')
  })

  it.each([
    ['client', 'Dit mag u zelf beslissen.'],
    ['bewindvoerder', 'Dat mag uw bewindvoerder beslissen.'],
    ['court', 'Dit mag alleen de rechter beslissen.'],
    ['provider', 'Dit beslist de zorg.'],
    ['nobody', 'Niemand mag dit voor u beslissen.'],
  ] as [Decider, string][])('says so when %s decides, without a statement', (decides, sentence) => {
    const answer: Authority = { ...authority, decides, mentorMay: 'be-heard' }
    const text = toClient(letterFacts({ authority: answer, outcome: 'referred' }))
    expect(text).toContain(sentence)
    expect(text).not.toContain('P. Visser')
  })

  it('says that nobody decided what nobody may decide', () => {
    const answer: Authority = { ...authority, decides: 'nobody', mentorMay: 'nothing' }
    const text = toClient(letterFacts({ authority: answer, outcome: 'referred' }))
    expect(text).toContain('Uw mentor heeft niets besloten. Dat mag ook niet.')
  })

  it('does not say that the mentor decides what he put to another', () => {
    const passedOn = letterFacts({ outcome: 'referred' })
    expect(toClient(passedOn)).toContain('Deze keer beslist een ander.')
    expect(toClient(passedOn)).not.toContain('Dit mag Ilona beslissen.')
    expect(toCare(passedOn)).toContain('legde de vraag aan een ander voor')
  })

  it('tells what was added later', () => {
    const corrections = [{ words: 'De datum was 21 november.', at: '2026-11-22T10:00:00.000Z' }]
    expect(toClient({ ...letterFacts(), corrections })).toContain('De datum was 21 november.')
  })
})

describe('the letter to who gives the care', () => {
  it('says who decided, by which article and statement, and what is asked', () => {
    const text = toCare(letterFacts())
    expect(text).toContain('Hierover beslist de mentor.')
    expect(text).toContain('BW 1:453')
    expect(text).toContain('P. Visser (psycholoog) stelde op 1 november 2026 vast')
    expect(text).toContain('Voer dit zo uit')
    expect(text).toContain('uiterlijk op 20 mei 2027')
  })

  it('holds no more of the dossier than is needed: no wish, no reasons, no talks', () => {
    const text = toCare(letterFacts())
    expect(text).not.toContain('eigen keuken')
    expect(text).not.toContain('Alleen wonen is nog te zwaar.')
  })

  it('asks the provider to keep to the steps of the law, with the view of the mentor', () => {
    const answer: Authority = { ...authority, decides: 'provider', mentorMay: 'be-heard' }
    const mentorView = 'De pillen maken haar suf.'
    const text = toCare(letterFacts({ authority: answer, outcome: 'referred', mentorView }))
    expect(text).toContain('Volg het stappenplan')
    expect(text).toContain(mentorView)
  })

  it('says that there is no statement when the client decides for want of one', () => {
    const answer: Authority = {
      ...authority,
      decides: 'client',
      mentorMay: 'support',
      missing: ['capacity-statement'],
    }
    const text = toCare(letterFacts({ authority: answer, outcome: 'client-decided' }))
    expect(text).toContain('Hierover beslist Hanne zelf')
    expect(text).toContain('Er is geen geldige verklaring')
  })
})

describe('a statement given for another question', () => {
  const facts: LetterFacts = { ...letterFacts(), statements: [aStatement] }

  it('is told with what it was about, not as an answer to this one', () => {
    expect(toClient(facts)).toContain('Dat ging toen over: “Een eigen flat”')
    expect(toClient(facts)).not.toContain('Dat geldt alleen voor deze vraag.')
    expect(toCare(facts)).toContain('De verklaring ging toen over: “Een eigen flat”')
  })
})

describe('the statements a decision rests on', () => {
  const { decision } = letterFacts()

  it('are those that counted when it was closed', () => {
    const later = { ...aStatement, id: 'later', recordedAt: '2026-12-01T10:00:00.000Z' }
    const able = { ...aStatement, id: 'able', capable: true, statedOn: '2026-10-01' }
    const struckOut = { at: '2026-11-10T10:00:00.000Z', byName: 'Carla', reason: 'Vergissing' }
    const gone = { ...aStatement, id: 'gone', struckOut }
    const all = [aStatement, later, able, gone]
    expect(groundedOn(decision, all, 'statutory').map(({ id }) => id)).toEqual([aStatement.id])
  })

  it('stay its ground when they are struck out afterwards', () => {
    const struckOut = { at: '2026-12-10T10:00:00.000Z', byName: 'Carla', reason: 'Vergissing' }
    expect(groundedOn(decision, [{ ...aStatement, struckOut }], 'statutory')).toHaveLength(1)
  })
})
