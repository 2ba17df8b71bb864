import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  abouts,
  acceptances,
  againsts,
  agreements,
  durations,
  harms,
  measures,
  proxies,
  trusts,
  weighings,
  type Answers,
  type LifeField,
} from './answers.js'
import { courtMeasures, options, type Option } from './option.js'
import { adviceOf, whatFits, type Advice } from './what-fits.js'

function weighedAs(answers: Answers, option: Option, field: LifeField = 'care') {
  return whatFits(answers).find((one) => one.option === option)?.fields[field]
}

function fitOf(answers: Answers, option: Option, field: LifeField = 'care') {
  return weighedAs(answers, option, field)?.fit
}

/** The lightest way that is talked about, as its weight; an unknown one weighs least. */
function lightest({ option, perhapsFirst }: Advice): number {
  const first = perhapsFirst[0] ?? option
  return first === undefined ? -1 : options.indexOf(first)
}

const open = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  age: fc.option(fc.integer({ min: 0, max: 110 }), { nil: undefined }),
  about: open(abouts),
  canWeigh: open(weighings),
  agrees: open(agreements),
  trusted: open(trusts),
  proxy: open(proxies),
  helpAccepted: open(acceptances),
  against: open(againsts),
  harm: open(harms),
  lasting: open(durations),
  existing: fc.option(fc.uniqueArray(fc.constantFrom(...measures)), { nil: undefined }),
})

const runs = { numRuns: 5_000 }

describe('whatever is answered', () => {
  it('about money only: never mentorschap', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const all = adviceOf({ ...answers, about: 'money' })
        expect(all.flatMap(({ option, perhapsFirst }) => [option, ...perhapsFirst])).not.toContain(
          'mentorschap',
        )
      }),
      runs,
    )
  })

  it('who can weigh and has somebody trusted: no measure before something lighter', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('yes', 'with-help'), (answers, canWeigh) => {
        for (const { option } of adviceOf({ ...answers, canWeigh, trusted: 'yes' })) {
          expect(courtMeasures).not.toContain(option)
        }
      }),
      runs,
    )
  })

  it('a proxy for care never makes the advice heavier', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('none', 'money'), (answers, without) => {
        const before = adviceOf({ ...answers, proxy: without })
        const after = adviceOf({ ...answers, proxy: without === 'money' ? 'both' : 'care' })
        const pairs = after.flatMap((now, at) => (before[at] ? [{ now, was: before[at] }] : []))
        const heavier = pairs.filter(
          ({ now, was }) => lightest(was) >= 0 && lightest(now) > lightest(was),
        )
        const newMeasures = pairs.filter(
          ({ now, was }) =>
            courtMeasures.some((one) => one === now.option) && now.option !== was.option,
        )
        expect({ heavier, newMeasures }).toEqual({ heavier: [], newMeasures: [] })
      }),
      runs,
    )
  })

  it('a minor: never bewind or curatele, and mentorschap at most ahead', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 17 }), (answers, age) => {
        const minor = { ...answers, age }
        const named = adviceOf(minor).flatMap(({ option, perhapsFirst }) => [
          option,
          ...perhapsFirst,
        ])
        expect(named).not.toContain('bewind')
        expect(named).not.toContain('curatele')
        expect(['no', undefined]).toContain(fitOf(minor, 'bewind', 'money'))
        const { fit = 'no', speaksFor = [] } = weighedAs(minor, 'mentorschap') ?? {}
        expect(fit === 'perhaps' ? speaksFor : [fit]).toContain(fit === 'perhaps' ? 'ahead' : 'no')
      }),
      runs,
    )
  })

  it('nothing heavier is advised than the lightest that suffices', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { field, option } of adviceOf(answers)) {
          const lighter = options.slice(0, option === undefined ? 0 : options.indexOf(option))
          for (const one of lighter) {
            expect(['fits', 'unknown']).not.toContain(fitOf(answers, one, field))
          }
        }
      }),
      runs,
    )
  })

  it('curatele never simply fits', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(fitOf(answers, 'curatele')).not.toBe('fits')
        expect(fitOf(answers, 'curatele', 'money')).not.toBe('fits')
      }),
      runs,
    )
  })
})
