import { describe, expect, it } from 'vitest'
import { aClientSide, aMentorSide } from '../../../test/matching/two-people.js'
import { locales } from '../../shared/i18n/index.js'
import { counterfactual } from './counterfactual.js'
import { reasons } from './criteria/criterion.js'
import { demandReasons } from './demands/demand.js'
import { explainCounterfactual, explainCriterion, explainFinding } from './explain.js'
import { scorePair } from './score-pair.js'
import { defaultWeights, noMeans } from './weights.js'
import { hardCodes } from './words.js'

const context = { weights: defaultWeights, means: noMeans, minutes: 18, barriers: [] }
const client = aClientSide({
  likes: ['walking', 'nature'],
  dislikes: [],
  available: ['wed-morning', 'fri-afternoon', 'sun-evening'],
  wantedStyles: ['active'],
  need: ['dementia'],
})
const mentor = aMentorSide({
  likes: ['walking', 'nature', 'music'],
  dislikes: [],
  styles: ['supportive'],
  experience: ['brain-injury'],
  heartLanguage: 'nl',
})

describe('a pair told in Dutch', () => {
  const told = scorePair(client, mentor, context).criteria
  const say = (at: string) => {
    const found = told.find(({ criterion }) => criterion === at)
    return found === undefined ? '' : explainCriterion(found, 'nl')
  }

  it('says in plain sentences what both share, what differs and what was not asked', () => {
    expect(say('interests')).toBe('Houden allebei van wandelen en de natuur.')
    expect(say('travel')).toBe('Reistijd ongeveer 18 minuten met de fiets.')
    expect(say('need')).toBe('De mentor kent iets dat lijkt op dementie.')
    expect(say('time')).toBe('Allebei tijd op woensdagochtend. Een deel is nog niet gevraagd.')
    expect(say('style')).toBe('De cliënt wil graag: samen doen. Dat noemt de mentor niet.')
    expect(say('outlook')).toBe('Nog niet gevraagd.')
  })

  it('says which way both lean, and where they stand far apart', () => {
    const lines = { 'old-new': 1, 'talk-do': 3, 'quiet-lively': 1 } as const
    const { criteria } = scorePair(
      { ...client, outlook: lines },
      { ...mentor, outlook: { ...lines, 'old-new': 2, 'quiet-lively': 5 } },
      context,
    )
    expect(criteria[0] && explainCriterion(criteria[0], 'nl')).toBe(
      'Allebei eerder: tussen spraakzaam en praktisch; gehecht aan gewoonten. ' +
        'Staan ver uit elkaar in: rustig of levendig. Een deel is nog niet gevraagd.',
    )
  })

  it('says what would be otherwise if one thing were', () => {
    const found = counterfactual(client, mentor, context)
    expect(found?.change).toEqual({ what: 'style', style: 'active' })
    expect(found && explainCounterfactual(found, 'nl', 'Jan')).toBe(
      'Als Jan ook werkte op de manier ‘samen doen’: 51 → 61.',
    )
  })
})

describe('every reason there is', () => {
  it('has a whole sentence in both languages', () => {
    for (const locale of locales) {
      for (const reason of demandReasons) {
        const finding = { code: 'safety', finding: 'failed', reason } as const
        expect(explainFinding(finding, locale)).toMatch(/^[A-Z].*[.)]$/)
      }
      for (const code of hardCodes) {
        expect(explainFinding({ code, finding: 'met', reason: undefined }, locale)).toMatch(/\.$/)
      }
      for (const reason of reasons) {
        const said = explainCriterion(
          { because: [{ reason, values: ['walking', 'music'] }], knownShare: 1 },
          locale,
        )
        expect(said).toMatch(/^[A-Z].*\.$/)
        expect(said).not.toContain('undefined')
      }
    }
  })
})
