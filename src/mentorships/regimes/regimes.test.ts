import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contactNorms, mentorshipTerms } from '../../law/index.js'
import { isUnderCourt, regimeKeys, regimeOf } from './index.js'

const allRegimes = regimeKeys.map(regimeOf)

describe('the four regimes', () => {
  it('are each found under their own key', () => {
    expect(allRegimes.map(({ key }) => key)).toEqual([...regimeKeys])
  })

  it('let only the court-appointed mentor represent without recorded consent', () => {
    expect(regimeOf('statutory').authority).toEqual({
      represents: true,
      needs: ['incapacity-finding'],
    })
    expect(regimeOf('newcomer').authority).toEqual({
      represents: true,
      needs: ['recorded-consent'],
    })
    expect(regimeOf('jim').authority.represents).toBe(false)
    expect(regimeOf('project').authority.represents).toBe(false)
  })

  it('leave the choice of a JIM to the young person alone', () => {
    expect(regimeOf('jim').whoChooses).toBe('young-person')
  })

  it('prescribe no rhythm for a JIM', () => {
    expect(regimeOf('jim').rhythm).toEqual({
      floorNorm: undefined,
      regimeNorm: undefined,
      suggested: undefined,
    })
  })

  it('name only norms and terms that law data knows', () => {
    const known = [...contactNorms, ...mentorshipTerms].map(({ key }) => key)
    const named = allRegimes.flatMap(({ rhythm, evaluationMoments }) => [
      rhythm.floorNorm,
      rhythm.regimeNorm,
      ...evaluationMoments.map(({ norm }) => norm),
    ])
    expect(named.filter((key) => key !== undefined && !known.includes(key))).toEqual([])
  })

  it('end by death, and by the wish of the person where no court decides', () => {
    expect(allRegimes.every(({ endingReasons }) => endingReasons.includes('death'))).toBe(true)
    const byWish = allRegimes.filter(({ endingReasons }) => endingReasons.includes('client-wish'))
    expect(byWish.map(({ key }) => key)).toEqual(['jim', 'newcomer', 'project'])
  })
})

describe('what is still to be done when a court-ordered mentorship ends', () => {
  const { endingNeeds } = regimeOf('statutory')

  it('is an end report to the court, whatever the reason (459(4))', () => {
    const { endingReasons } = regimeOf('statutory')
    expect(
      endingReasons.every((reason) => endingNeeds(reason).includes('end-report-to-court')),
    ).toBe(true)
  })

  it('is an end report to the client when the measure is lifted or lapses (459(4))', () => {
    expect(endingNeeds('measure-lifted')).toContain('end-report-to-client')
    expect(endingNeeds('measure-lapsed')).toContain('end-report-to-client')
    expect(endingNeeds('dismissal')).not.toContain('end-report-to-client')
  })

  it('is what cannot wait, until a successor takes over (461(3))', () => {
    expect(endingNeeds('other-mentor-appointed')).toContain('urgent-duties')
    expect(endingNeeds('death')).not.toContain('urgent-duties')
  })
})

describe('the house', () => {
  it('knows which mentoring rests on a measure of the court', () => {
    expect(regimeKeys.filter(isUnderCourt)).toEqual(['statutory'])
  })

  it('never branches on the name of a regime outside this folder', () => {
    const branch =
      /[!=]==?\s*'(statutory|jim|newcomer|project)'|case '(statutory|jim|newcomer|project)'/
    const source = join(import.meta.dirname, '..', '..')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => !file.includes(join('mentorships', 'regimes')))
    const guilty = files.filter((file) => branch.test(readFileSync(join(source, file), 'utf8')))
    expect(guilty).toEqual([])
  })
})
