import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import { today } from '../../../test/test-office.js'
import { typedFrom } from '../../shared/forms/index.js'
import { firstExplained, parseExplained } from './explained.form.js'
import { firstOutcome, parseOutcome } from './outcome.form.js'
import { readingMessages } from './reading.messages.js'
import { firstResistance, parseResistance, questionsOf } from './resistance.form.js'
import { firstWants, parseWants } from './wants.form.js'
import { firstWeighing, parseWeighing } from './weighing.form.js'

const words = readingMessages('nl')
const way = {
  id: 'a1',
  kind: 'asked',
  words: 'Eigen flat',
  safe: 'Alleen in de nacht',
  connected: null,
  authentic: 'Zelf koken',
} as const

const full = aDecisionRecord({
  wish: 'Ik wil een eigen keuken',
  involved: 'partly',
  involvedHow: 'Drie gesprekken',
  evidenceIds: ['e1'],
  options: [way],
  collision: 'Veilig en zichzelf zijn botsen',
  clientResists: true,
  resistanceHow: 'Loopt weg',
  mentorResists: false,
  seriousHarm: true,
  seriousHarmWhy: 'Vallen',
  secondOpinion: 'De huisarts vond van niet',
  outcome: 'not-yet',
  chosenOptionId: 'a1',
  outcomeWords: 'Eerst kijken',
  outcomeWhy: 'Te vroeg',
  decidedOn: '2026-11-20',
  reviewOn: '2027-02-20',
  isWeighty: true,
  weightyWhy: 'Een verhuizing',
  explainedHow: 'Aan tafel',
  explainedOn: '2026-11-21',
  clientTook: 'Boos',
})

describe('a page that is shown and sent untouched', () => {
  it('changes nothing', () => {
    const questions = { mentor: true, harm: true }
    const sent = [
      parseWants(firstWants(full), { known: ['e1'], words }),
      parseWeighing(firstWeighing(full), full, words),
      parseResistance(firstResistance(full), { questions, words }),
      parseOutcome(firstOutcome(full), full, { today, words }),
      parseExplained(firstExplained(full), { today, words }),
    ]
    for (const parsed of sent) {
      const { content, ...parts } = parsed.ok ? parsed.value : { content: {} }
      expect(parsed.ok).toBe(true)
      expect({ ...full, ...content, ...parts }).toEqual(full)
    }
  })
})

describe('a page that is sent empty', () => {
  it('is saved too: what is missing is asked at the closing', () => {
    const nothing = typedFrom({})
    expect(parseWants(nothing, { known: [], words }).ok).toBe(true)
    expect(parseWeighing(nothing, aDecisionRecord({ options: [way] }), words).ok).toBe(true)
    expect(parseOutcome(nothing, full, { today, words }).ok).toBe(true)
    expect(parseExplained(nothing, { today, words }).ok).toBe(true)
  })
})

describe('what the client wants', () => {
  it('rests on evidence about this client only', () => {
    const typed = typedFrom({ evidence: ['e1', 'of-another'] })
    const parsed = parseWants(typed, { known: ['e1'], words })
    expect(parsed.ok && parsed.value.evidenceIds).toEqual(['e1'])
  })
})

describe('resistance', () => {
  const calm = { missing: [], conditions: [] }

  it('asks about the mentor’s own in involuntary and compulsory care only', () => {
    const of = (matter: 'wzd.restraint' | 'wvggz.admission' | 'care.move') =>
      questionsOf(aDecisionRecord({ matter }), calm).mentor
    expect([of('wzd.restraint'), of('wvggz.admission'), of('care.move')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('asks about serious harm where it is invasive or the rules ask it', () => {
    const decision = aDecisionRecord()
    expect(questionsOf(decision, calm).harm).toBe(false)
    expect(questionsOf({ ...decision, isInvasive: true }, calm).harm).toBe(true)
    expect(questionsOf(decision, { ...calm, missing: ['serious-harm'] }).harm).toBe(true)
    expect(questionsOf(decision, { ...calm, conditions: ['plainly-needed'] }).harm).toBe(true)
  })

  it('leaves what was not asked as it is, and takes "not known" for an answer', () => {
    const questions = { mentor: false, harm: false }
    const parsed = parseResistance(typedFrom({ 'client-resists': 'unknown' }), { questions, words })
    const content = parsed.ok ? parsed.value.content : {}
    expect(content.clientResists).toBeNull()
    expect(Object.keys(content)).not.toContain('seriousHarm')
  })
})

describe('the outcome', () => {
  const day = (name: string, [year, month, date]: [string, string, string]) => ({
    [`${name}-day`]: date,
    [`${name}-month`]: month,
    [`${name}-year`]: year,
  })

  it('is not decided on a day to come, and is looked at again on one', () => {
    const dates = { ...day('on', ['2026', '11', '22']), ...day('review', ['2026', '11', '21']) }
    const parsed = parseOutcome(typedFrom(dates), full, { today, words })
    expect(parsed).toEqual({
      ok: false,
      reason: { on: words.inTheFuture, review: words.inThePast },
    })
  })

  it('keeps a day to look again that has passed meanwhile', () => {
    const decision = { ...full, reviewOn: '2026-11-01' }
    expect(parseOutcome(firstOutcome(decision), decision, { today, words }).ok).toBe(true)
  })

  it('chooses only among the ways of this decision', () => {
    const parsed = parseOutcome(typedFrom({ option: 'b1' }), full, { today, words })
    expect(parsed.ok && parsed.value.content.chosenOptionId).toBeNull()
  })
})
