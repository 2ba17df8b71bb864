import { describe, expect, it } from 'vitest'
import type { Answers, LifeField } from './answers.js'
import { courtMeasures, type Option } from './option.js'
import { adviceOf, whatFits } from './what-fits.js'

/** Dementia, alone, nothing on paper: the person whom the law has in mind. */
const alone: Answers = {
  age: 82,
  about: 'care',
  canWeigh: 'no',
  agrees: 'cannot-say',
  trusted: 'no',
  proxy: 'none',
  helpAccepted: 'partly',
  against: 'no',
  harm: 'risk',
  lasting: 'lasting',
  existing: ['none'],
}

function advised(answers: Answers, field: LifeField = 'care'): Option | undefined {
  return adviceOf(answers).find((advice) => advice.field === field)?.option
}

function fitOf(answers: Answers, option: Option, field: LifeField = 'care') {
  return whatFits(answers).find((one) => one.option === option)?.fields[field]?.fit
}

describe('who cannot weigh it, has nobody and nothing on paper', () => {
  it('is talked about with mentorschap for care', () => {
    expect(advised(alone)).toBe('mentorschap')
  })

  it('is talked about with bewind for money, and with both for both', () => {
    const both = { ...alone, about: 'both' } as const
    expect(advised({ ...alone, about: 'money' }, 'money')).toBe('bewind')
    expect(adviceOf(both).map(({ option }) => option)).toEqual(['mentorschap', 'bewind'])
  })

  it('first perhaps has enough in a volunteer', () => {
    expect(adviceOf(alone)[0]?.perhapsFirst).toEqual(['volunteer'])
  })

  it('objects: then mentorschap only perhaps, unless harm is serious', () => {
    expect(fitOf({ ...alone, agrees: 'no' }, 'mentorschap')).toBe('perhaps')
    expect(fitOf({ ...alone, agrees: 'no', harm: 'serious' }, 'mentorschap')).toBe('fits')
  })
})

describe('who can weigh it', () => {
  it('needs no measure, whatever the trouble', () => {
    const able = { ...alone, canWeigh: 'yes', harm: 'serious', helpAccepted: 'no' } as const
    expect(courtMeasures.map((measure) => fitOf({ ...able, about: 'both' }, measure))).toEqual([
      'no',
      undefined,
      'no',
    ])
    expect(fitOf({ ...able, about: 'money' }, 'bewind', 'money')).toBe('no')
  })

  it('is helped by support of the own network and the district team', () => {
    expect(advised({ ...alone, canWeigh: 'yes' })).toBe('none')
  })

  it('can still arrange a proxy with somebody trusted', () => {
    const able = { ...alone, canWeigh: 'yes', trusted: 'yes', agrees: 'yes' } as const
    expect(fitOf(able, 'proxy')).toBe('fits')
    expect(fitOf({ ...able, canWeigh: 'no' }, 'proxy')).toBe('no')
  })

  it('only with help: mentorschap is perhaps something when it presses', () => {
    expect(fitOf({ ...alone, canWeigh: 'with-help' }, 'mentorschap')).toBe('no')
    expect(fitOf({ ...alone, canWeigh: 'with-help', harm: 'serious' }, 'mentorschap')).toBe(
      'perhaps',
    )
  })
})

describe('who has somebody', () => {
  it('close who may decide with the doctor: then perhaps nothing is needed (WGBO 465(3))', () => {
    expect(advised({ ...alone, trusted: 'yes' })).toBe('none')
    expect(fitOf({ ...alone, trusted: 'yes' }, 'mentorschap')).toBe('perhaps')
  })

  it('close, but is harmed: then mentorschap fits', () => {
    expect(advised({ ...alone, trusted: 'yes', against: 'yes' })).toBe('mentorschap')
  })

  it('with a proxy for care: that proxy goes first', () => {
    expect(advised({ ...alone, proxy: 'care' })).toBe('proxy')
    expect(fitOf({ ...alone, proxy: 'care' }, 'mentorschap')).toBe('no')
  })

  it('with a proxy for money: for care it says nothing', () => {
    expect(advised({ ...alone, about: 'both', proxy: 'money' })).toBe('mentorschap')
    expect(advised({ ...alone, about: 'both', proxy: 'money' }, 'money')).toBe('proxy')
  })

  it('with a proxy who acts against the interest: both are talked about', () => {
    const misused = { ...alone, proxy: 'care', against: 'yes' } as const
    expect(fitOf(misused, 'proxy')).toBe('perhaps')
    expect(fitOf(misused, 'mentorschap')).toBe('perhaps')
  })

  it('is young and trusts an adult: an own mentor fits', () => {
    const young: Answers = {
      age: 17,
      about: 'care',
      canWeigh: 'yes',
      agrees: 'yes',
      trusted: 'yes',
      harm: 'serious',
    }
    expect(advised(young)).toBe('own-mentor')
  })
})

describe('a minor', () => {
  it('of sixteen who cannot weigh: mentorschap perhaps ahead, never more', () => {
    expect(fitOf({ ...alone, age: 16 }, 'mentorschap')).toBe('perhaps')
    expect(fitOf({ ...alone, age: 12 }, 'mentorschap')).toBe('no')
  })
})

describe('curatele', () => {
  const stuck: Answers = {
    ...alone,
    about: 'both',
    harm: 'serious',
    helpAccepted: 'no',
    existing: ['mentorschap', 'bewind'],
  }

  it('is at most talked about, when mentorschap and bewind do not suffice', () => {
    expect(fitOf(stuck, 'curatele')).toBe('perhaps')
    expect(fitOf({ ...stuck, existing: ['bewind'] }, 'curatele')).toBe('no')
    expect(fitOf({ ...stuck, lasting: 'temporary' }, 'curatele')).toBe('no')
  })

  it('that stands is talked about as it is: no measure beside it', () => {
    const [advice] = adviceOf({ ...stuck, existing: ['curatele'] })
    expect(advice?.stands).toBe('curatele')
    expect(fitOf({ ...stuck, existing: ['curatele'] }, 'mentorschap')).toBe('no')
  })
})

describe('a measure that stands', () => {
  const under: Answers = { ...alone, existing: ['mentorschap'] }

  it('is told to fit still, when it would be advised today', () => {
    expect(adviceOf(under)[0]).toMatchObject({ stands: 'mentorschap', option: 'mentorschap' })
  })

  it('gives way to something lighter when the person weighs again (BW 1:459(3))', () => {
    const again = { ...under, canWeigh: 'yes' } as const
    expect(adviceOf(again)[0]).toMatchObject({ stands: 'mentorschap', option: 'none' })
  })

  it('of curatele is perhaps more than is needed', () => {
    const [advice] = adviceOf({ ...alone, existing: ['curatele'] })
    expect(advice).toMatchObject({ stands: 'curatele', option: 'mentorschap' })
  })
})

describe('what was not answered', () => {
  it('about weighing: nothing is advised, and that is asked first', () => {
    const [advice] = adviceOf({ about: 'care' })
    expect(advice).toMatchObject({ option: undefined, asks: ['canWeigh'] })
  })

  it('about somebody trusted: that is asked before a measure', () => {
    const [advice] = adviceOf({ ...alone, trusted: undefined })
    expect(advice).toMatchObject({ option: undefined, asks: ['trusted'] })
  })

  it('about something on paper: that is asked before a measure', () => {
    const [advice] = adviceOf({ ...alone, proxy: undefined })
    expect(advice).toMatchObject({ option: undefined, asks: ['proxy'] })
  })

  it('at all: nothing is advised', () => {
    expect(adviceOf({})).toEqual([])
  })
})
