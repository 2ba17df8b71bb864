import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import { anAuthority } from '../../../test/factories/an-authority.js'
import type { Authority } from '../../authority/index.js'
import { locales } from '../../shared/i18n/index.js'
import type { Decision, DecisionOption } from '../decision.js'
import { gapsOf, isAgainstTheWish } from './gaps.js'
import { gapSentence } from './gaps.messages.js'

const today = '2026-11-21'

function way(kind: DecisionOption['kind'], words: string): DecisionOption {
  return { id: kind, kind, words, safe: 'Goed te doen', connected: null, authentic: null }
}

const flat = {
  options: [
    way('asked', 'Een eigen flat'),
    way('alternative', 'Een kamer met hulp dichtbij'),
    way('nothing', 'Blijven waar zij woont'),
  ],
}

/** Hanne wants a flat of her own; her mentor decided that it cannot be yet. */
const whole: Partial<Decision> = {
  ...flat,
  wish: 'Ik wil een eigen keuken',
  involved: 'yes',
  involvedHow: 'Drie gesprekken, een keer op bezoek in een flat',
  consultations: [{ id: '1', who: 'care', name: 'Team', consultedOn: null, said: 'Te vroeg' }],
  collision: 'Veilig botst met de wens van een eigen huis',
  outcome: 'mentor-decided',
  chosenOptionId: 'nothing',
  outcomeWords: 'Nu nog niet',
  outcomeWhy: 'Zij valt vaak, en er is geen hulp in de nacht',
  decidedOn: '2026-11-21',
  reviewOn: '2027-02-21',
  explainedOn: '2026-11-21',
  explainedHow: 'Samen aan tafel, met de tekening',
  clientTook: 'Boos, later rustig',
}

function gaps(told: Partial<Decision>, authority: Authority = anAuthority()) {
  return gapsOf(aDecisionRecord(told), authority, today).map(({ code }) => code)
}

function without(...parts: (keyof Decision)[]) {
  const empty = Object.fromEntries(parts.map((part) => [part, null]))
  return gaps({ ...whole, ...empty })
}

describe('what the mentor decided', () => {
  it('can be closed when all of it was told', () => {
    expect(gaps(whole)).toEqual([])
  })

  it.each([
    ['the wish, or how a picture was formed', 'wish', 'wish'],
    ['whether the client was involved', 'involved', 'involved'],
    ['how, or why not', 'involvedHow', 'involved'],
    ['where it collides, or that it does not', 'collision', 'collision'],
    ['what was decided', 'outcomeWords', 'outcome-words'],
    ['why', 'outcomeWhy', 'outcome-why'],
    ['on which day', 'decidedOn', 'decided-on'],
    ['when a move is looked at again', 'reviewOn', 'review-on'],
    ['how it was explained', 'explainedHow', 'explained'],
    ['when it was explained', 'explainedOn', 'explained'],
    ['how the client took it', 'clientTook', 'explained'],
  ] as const)('wants to know %s', (_, part, code) => {
    expect(without(part)).toEqual([code])
  })

  it('may tell how a picture was formed in place of the wish', () => {
    expect(gaps({ ...whole, wish: null, wishPictured: 'Zij bleef altijd graag thuis' })).toEqual([])
  })

  it('may tell why nobody was heard, and why it was not explained yet', () => {
    const alone = { consultations: [], nobodyConsultedBecause: 'Het was midden in de nacht' }
    const later = { explainedHow: null, clientTook: null, explainedOn: null }
    expect(gaps({ ...whole, ...alone })).toEqual([])
    expect(gaps({ ...whole, consultations: [] })).toEqual(['consulted'])
    expect(gaps({ ...whole, ...later, notExplainedBecause: 'Zij slaapt' })).toEqual([])
  })

  it('has at least one other way and doing nothing, each with a word on what it means', () => {
    const [asked, , nothing] = flat.options as [DecisionOption, DecisionOption, DecisionOption]
    expect(gaps({ ...whole, options: [asked, nothing] })).toEqual(['alternative'])
    expect(gaps({ ...whole, options: flat.options.slice(0, 2) })).toContain('nothing')
    const unweighed = { ...nothing, safe: null }
    expect(gaps({ ...whole, options: [...flat.options.slice(0, 2), unweighed] })).toEqual([
      'weighed',
    ])
  })

  it('is not looked at again on a day that has passed', () => {
    expect(gaps({ ...whole, reviewOn: today })).toEqual(['review-is-past'])
  })

  it('asks no day to look again where it is small and follows the wish', () => {
    const small = { ...whole, matter: 'care.daily', chosenOptionId: 'asked', reviewOn: null }
    expect(gaps(small as Partial<Decision>)).toEqual([])
    expect(gaps({ ...small, chosenOptionId: 'nothing' } as Partial<Decision>)).toEqual([
      'review-on',
    ])
  })

  it('lacks what the rules miss, on the page where it can be told', () => {
    const missing = anAuthority({ missing: ['resistance', 'invasive'] })
    const found = gapsOf(aDecisionRecord(whole), missing, today)
    expect(found).toContainEqual({ step: 'resistance', code: 'resistance' })
    expect(found).toContainEqual({ step: 'asked', code: 'invasive' })
    expect(found).toContainEqual({ step: 'outcome', code: 'something-missing' })
  })

  it('against resistance names the harm and who else looked at it', () => {
    const needed = anAuthority({ conditions: ['plainly-needed', 'second-opinion'] })
    expect(gaps(whole, needed)).toEqual(['serious-harm-why', 'second-opinion'])
    const told = { seriousHarmWhy: 'Zij eet niet meer', secondOpinion: 'Huisarts: het moet nu' }
    expect(gaps({ ...whole, ...told }, needed)).toEqual([])
  })
})

describe('what the client decided', () => {
  const authority = anAuthority({
    decides: 'client',
    mentorMay: 'support',
    missing: ['capacity-statement'],
  })
  const own: Partial<Decision> = {
    outcome: 'client-decided',
    involved: 'yes',
    involvedHow: 'Samen uitgezocht',
    outcomeWords: 'Zij gaat elke vrijdag zwemmen',
    decidedOn: today,
  }

  it('needs no statement, no weighing and no reasons', () => {
    expect(gaps(own, authority)).toEqual([])
  })

  it('tells how the client was helped, what was decided, and when', () => {
    expect(gaps({ outcome: 'client-decided' }, authority)).toEqual([
      'involved',
      'outcome-words',
      'decided-on',
    ])
  })

  it('is not the mentor’s, whatever is typed', () => {
    expect(gaps({ ...whole, outcome: 'mentor-decided' }, authority)).toContain('something-missing')
    expect(gaps({ ...whole, outcome: 'refused' }, authority)).toContain('something-missing')
  })
})

describe('what is lacking', () => {
  const missing = ['capacity-statement', 'resistance', 'serious-harm'] as const
  const authority = anAuthority({ missing: [...missing] })
  const pages = (told: Partial<Decision>) => {
    const decision = aDecisionRecord({ matter: 'care.move', ...told })
    return [...new Set(gapsOf(decision, authority, today).map(({ step }) => step))]
  }

  it('stands in the order of the pages', () => {
    const order = ['capacity', 'wants', 'options', 'consulted', 'weighing', 'resistance']
    expect(pages({})).toEqual([...order, 'outcome', 'explained'])
  })

  it('of an urgent one begins with what cannot wait', () => {
    const later = ['wants', 'options', 'consulted', 'weighing', 'resistance']
    const urgent = { isUrgent: true, completeBy: '2026-11-28' }
    expect(pages(urgent)).toEqual(['capacity', 'outcome', 'explained', ...later])
  })

  it('asks how it ended before what was decided', () => {
    const asked = gaps({}).filter((code) => code.startsWith('outcome'))
    expect(asked).toEqual(['outcome', 'outcome-words', 'outcome-why'])
  })
})

describe('what is referred', () => {
  it('tells the mentor’s view where he is heard, and else needs no more', () => {
    const court = anAuthority({ decides: 'court', mentorMay: 'be-heard' })
    const bewind = anAuthority({ decides: 'bewindvoerder', mentorMay: 'advise' })
    expect(gaps({ outcome: 'referred' }, court)).toEqual(['mentor-view'])
    expect(gaps({ outcome: 'referred', mentorView: 'Zij wil thuis blijven' }, court)).toEqual([])
    expect(gaps({ outcome: 'referred' }, bewind)).toEqual([])
  })
})

describe('what is not decided yet', () => {
  it('tells why, what is needed, and when one looks again', () => {
    expect(gaps({ outcome: 'not-yet' })).toEqual(['outcome-why', 'still-needed', 'review-on'])
    const told = { outcomeWhy: 'Jan twijfelt', outcomeWords: 'Een proefweek' }
    expect(gaps({ outcome: 'not-yet', ...told, reviewOn: '2027-02-21' })).toEqual([])
  })
})

describe('a decision without an outcome', () => {
  it('is never complete, and shows what the rules expect of it', () => {
    expect(gaps({})).toContain('outcome')
    expect(gaps({})).toContain('wish')
    const client = anAuthority({ decides: 'client', mentorMay: 'support' })
    const expected = ['involved', 'outcome', 'outcome-words', 'decided-on']
    expect(gaps({}, client)).toEqual(expected)
  })
})

describe('a decision against the wish', () => {
  const against = (told: Partial<Decision>) =>
    isAgainstTheWish(aDecisionRecord({ ...whole, ...told }))

  it('is one that gives something else than the client asked', () => {
    expect(against({})).toBe(true)
    expect(against({ outcome: 'refused' })).toBe(true)
    expect(against({ chosenOptionId: 'asked' })).toBe(false)
  })

  it('is one that goes on though the client resists', () => {
    expect(against({ askedBy: 'doctor', clientResists: true, chosenOptionId: 'asked' })).toBe(true)
    expect(against({ askedBy: 'doctor', clientResists: true })).toBe(false)
    expect(against({ askedBy: 'doctor', clientResists: true, outcome: 'refused' })).toBe(false)
    expect(against({ askedBy: 'doctor', clientResists: null })).toBe(false)
  })

  it('is never what the client decided', () => {
    expect(against({ outcome: 'client-decided', clientResists: true })).toBe(false)
  })
})

describe('every gap', () => {
  it('is told in a sentence, in both languages', () => {
    for (const locale of locales) {
      for (const code of ['wish', 'other-decides', 'capacity-statement'] as const) {
        expect(gapSentence(code, 'Hanne', locale)).toMatch(/\.$/)
      }
    }
  })
})
