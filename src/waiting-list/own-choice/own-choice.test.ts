import { describe, expect, it } from 'vitest'
import { waitingEntry } from '../../../test/factories/a-waiting-entry-record.js'
import { regimeKeys, type RegimeKey } from '../../mentorships/index.js'
import { namePartsOf } from './name-parts.js'
import {
  asksAbout,
  demandsOf,
  mayBegin,
  ownPersonWay,
  type ChoiceWords,
  type OwnChoice,
} from './own-choice.js'

const today = '2026-11-21'
const terms = { vogMonthsBeforeStart: 6, vogYearsValid: 5, jimLeastAge: 18 }

function chosen(more: Partial<OwnChoice> = {}): OwnChoice {
  return {
    id: 'choice',
    clientId: 'client',
    entryId: 'entry',
    mentorId: null,
    personName: 'Karim',
    relation: 'trainer',
    ownWords: null,
    adult: 'yes',
    willing: 'yes',
    parents: [{ who: 'moeder', position: 'agrees' }],
    doubts: null,
    phone: null,
    email: null,
    withdrawn: null,
    version: 1,
    ...more,
  }
}

function begin(choice: OwnChoice | undefined, regime: RegimeKey = 'jim', on = today) {
  const begun = mayBegin({ entry: waitingEntry({ regime }), choice, on }, { today, terms })
  return begun.ok ? 'begins' : begun.reason
}

describe('a JIM whom a youngster chose himself', () => {
  it.each<[string, Partial<ChoiceWords>, string]>([
    ['is an adult, wants it, and the parents agree', {}, 'begins'],
    ['has a parent who agrees grudgingly', { parents: [mother('grudging-yes')] }, 'begins'],
    ['has a parent whom nobody could ask', { parents: [mother('unknown')] }, 'begins'],
    ['has no parents to ask', { parents: [] }, 'begins'],
    ['is doubted by a professional', { doubts: 'Te druk' }, 'begins'],
    ['has a parent who works against it', { parents: [mother('against')] }, 'demand-broken'],
    ['is a minor', { adult: 'no' }, 'demand-broken'],
    ['does not want it', { willing: 'no' }, 'demand-broken'],
    ['was not asked whether he is an adult', { adult: 'unknown' }, 'ask-adult'],
    ['was not asked whether he wants it', { willing: 'unknown' }, 'ask-willing'],
  ])('who %s', (_, more, outcome) => {
    expect(begin(chosen(more))).toBe(outcome)
  })

  it('does not begin on a day to come, after the choice was withdrawn, or without one', () => {
    expect(begin(chosen(), 'jim', '2026-11-22')).toBe('day-in-future')
    expect(begin(chosen({ withdrawn: { on: today, reason: null } }))).toBe('no-choice')
    expect(begin(undefined)).toBe('no-choice')
  })

  it('never depends on a doubt: with and without it every demand stands the same', () => {
    const moment = { on: today, terms }
    const doubted = demandsOf('jim', chosen({ doubts: 'Sterk' }), moment)
    expect(doubted).toEqual(demandsOf('jim', chosen(), moment))
  })
})

describe('an own person in each way of mentoring', () => {
  it('becomes mentor by agreement, and only the court appoints where there is a court', () => {
    const ways = Object.fromEntries(regimeKeys.map((regime) => [regime, ownPersonWay(regime)]))
    expect(ways).toEqual({
      statutory: 'court-appoints',
      jim: 'becomes-mentor',
      newcomer: 'becomes-mentor',
      project: 'becomes-mentor',
    })
    expect(begin(chosen(), 'statutory')).toBe('court-appoints')
  })

  it('is asked no more than that way needs', () => {
    expect(asksAbout('jim')).toEqual({ adult: true, parents: true })
    expect(asksAbout('newcomer')).toEqual({ adult: false, parents: false })
    expect(begin(chosen({ adult: 'unknown', parents: [] }), 'newcomer')).toBe('begins')
  })
})

describe('a name typed in one field', () => {
  it.each([
    ['Karim', 'Karim', null, null],
    ['Karim el Amrani', 'Karim', 'el', 'Amrani'],
    ['Jo van der Berg', 'Jo', 'van der', 'Berg'],
    ['  Ans   Mulder ', 'Ans', null, 'Mulder'],
    ['fatima', 'fatima', null, null],
    ['tante roos', 'tante', null, 'roos'],
  ])('%s is cut into its parts', (typed, givenName, namePrefix, familyName) => {
    expect(namePartsOf(typed)).toEqual({ givenName, namePrefix, familyName })
  })
})

function mother(position: ChoiceWords['parents'][number]['position']) {
  return { who: 'moeder', position }
}
