import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionDay, terms } from '../../test/factories/an-authority-case.js'
import { anyCase } from '../../test/factories/any-authority-case.js'
import {
  actsOfOffice,
  conditionCodes,
  explain,
  missingCodes,
  statementsIn,
  whoDecides,
  type AuthorityCase,
  type CapacityStatement,
  type MentorPower,
} from './index.js'

const runs = { numRuns: Number(process.env['NAAST_RANDOM_CASES'] ?? 1000), seed: 4 }

/** The smallest case found that breaks a rule; none when it holds. */
function exceptionsTo(rule: (asked: AuthorityCase) => boolean): readonly unknown[] {
  return fc.check(fc.property(anyCase, rule), runs).counterexample ?? []
}

function answerTo(asked: AuthorityCase) {
  return whoDecides(asked, terms)
}

const widths: Record<MentorPower, number> = {
  decide: 2,
  'be-heard': 1,
  support: 1,
  advise: 1,
  nothing: 0,
}

function isNeverWider(before: AuthorityCase, after: AuthorityCase): boolean {
  const [one, other] = [answerTo(before), answerTo(after)]
  const becameMentor = one.decides !== 'mentor' && other.decides === 'mentor'
  return widths[other.mentorMay] <= widths[one.mentorMay] && !becameMentor
}

describe('whatever is known of a case', () => {
  it('there is an answer, and always the same', () => {
    const isSame = (asked: AuthorityCase) =>
      JSON.stringify(answerTo(asked)) === JSON.stringify(answerTo(structuredClone(asked)))
    expect(exceptionsTo(isSame)).toEqual([])
  })

  it('there is a ground, and an explanation in both languages', () => {
    const isExplained = (asked: AuthorityCase) => {
      const answer = answerTo(asked)
      const english = explain(asked.matter, answer, 'en')
      return answer.grounds.length > 0 && answer.explanation.length > 40 && english.length > 40
    }
    expect(exceptionsTo(isExplained)).toEqual([])
  })

  it('the mentor may decide exactly when he decides', () => {
    const agrees = (asked: AuthorityCase) => {
      const { decides, mentorMay } = answerTo(asked)
      return (mentorMay === 'decide') === (decides === 'mentor')
    }
    expect(exceptionsTo(agrees)).toEqual([])
  })

  it('nothing is said twice, and everything in the fixed order', () => {
    const isInOrder = (asked: AuthorityCase) => {
      const { missing, conditions } = answerTo(asked)
      const [one, other] = [
        missingCodes.filter((code) => missing.includes(code)),
        conditionCodes.filter((code) => conditions.includes(code)),
      ]
      return one.join() === missing.join() && other.join() === conditions.join()
    }
    expect(exceptionsTo(isInOrder)).toEqual([])
  })
})

describe('the mentor decides', () => {
  it('in enough of these cases for the rules below to say something', () => {
    const cases = fc.sample(anyCase, { ...runs, numRuns: 1000 })
    const decided = cases.filter((asked) => answerTo(asked).decides === 'mentor')
    expect(decided.length).toBeGreaterThan(50)
  })

  it('only under mentorship in force, of an adult, without curatele', () => {
    const isInOffice = (asked: AuthorityCase) => {
      if (answerTo(asked).decides !== 'mentor') return true
      const { measures = [], date, age = 18, regime } = asked
      const kinds = measures
        .filter(({ from, until }) => from <= date && (until === undefined || date < until))
        .map(({ kind }) => kind)
      const inForce = kinds.includes('mentorschap') && !kinds.includes('curatele')
      return inForce && age >= 18 && regime === 'statutory'
    }
    expect(exceptionsTo(isInOffice)).toEqual([])
  })

  it('only on a statement that counts, the acts of his office apart', () => {
    const isFounded = (asked: AuthorityCase) => {
      const isAct = (actsOfOffice as readonly string[]).includes(asked.matter)
      if (answerTo(asked).decides !== 'mentor' || isAct) return true
      const counting = statementsIn(asked, terms).filter(({ verdict }) => verdict === 'counts')
      const sound = counting.every(
        ({ statement: { capable, isMentor, matter, on } }) =>
          !capable && !isMentor && matter === asked.matter && on <= asked.date,
      )
      return counting.length > 0 && sound
    }
    expect(exceptionsTo(isFounded)).toEqual([])
  })

  it('never what is highly personal, and never about money', () => {
    const isOutside = (asked: AuthorityCase) => {
      const { decides, mentorMay } = answerTo(asked)
      if (asked.matter.startsWith('personal.')) {
        return decides === 'nobody' && mentorMay === 'nothing'
      }
      return !asked.matter.startsWith('money.') || mentorMay === 'advise'
    }
    expect(exceptionsTo(isOutside)).toEqual([])
  })
})

describe('learning more never widens what the mentor may', () => {
  it('when the client turns out to resist', () => {
    const rule = (asked: AuthorityCase) =>
      isNeverWider(asked, { ...asked, resists: { ...asked.resists, client: true } })
    expect(exceptionsTo(rule)).toEqual([])
  })

  it('when the mentor resists', () => {
    const rule = (asked: AuthorityCase) =>
      isNeverWider(asked, { ...asked, resists: { ...asked.resists, mentor: true } })
    expect(exceptionsTo(rule)).toEqual([])
  })

  it('when a written refusal is found', () => {
    const rule = (asked: AuthorityCase) => isNeverWider(asked, { ...asked, writtenRefusal: true })
    expect(exceptionsTo(rule)).toEqual([])
  })

  it('when somebody says that the client can weigh it', () => {
    const days = ['2025-01-01', '2026-11-01', decisionDay, '2026-12-01']
    const people = ['doctor', 'family', 'mentor'] as const
    const said = (asked: AuthorityCase): CapacityStatement[] =>
      days.flatMap((on) =>
        people.map((byRole) => ({
          capable: true,
          matter: asked.matter,
          byRole,
          isMentor: byRole === 'mentor',
          on,
        })),
      )
    const rule = (asked: AuthorityCase) =>
      said(asked).every((able) =>
        isNeverWider(asked, { ...asked, capacity: [...(asked.capacity ?? []), able] }),
      )
    expect(exceptionsTo(rule)).toEqual([])
  })
})
