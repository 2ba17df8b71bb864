import { describe, expect, it } from 'vitest'
import { aQuestion, aQuestionOfUnable, terms } from '../../test/factories/an-authority-case.js'
import {
  actsOfOffice,
  askedRoles,
  authorityMessages,
  authorityTermsOn,
  conditionCodes,
  deciders,
  disputedMatters,
  conditionsBesides,
  explain,
  governingLaws,
  invasiveMatters,
  isMatter,
  matterMessages,
  matters,
  mentorPowers,
  missingCodes,
  statementRoles,
  statementVerdicts,
  whoDecides,
} from './index.js'

describe('the words about who may decide', () => {
  const [nl, en] = [authorityMessages('nl'), authorityMessages('en')]

  it('give every code a whole sentence in both languages, each its own', () => {
    for (const { decides, mentorMay, missing, conditions, turnTo, verdicts } of [nl, en]) {
      for (const sentences of [decides, mentorMay, missing, conditions, turnTo, verdicts]) {
        const all = Object.values(sentences)
        expect(all.filter((sentence) => !/^[A-Z].{9,}[.]$/.test(sentence))).toEqual([])
        expect(new Set(all).size).toBe(all.length)
      }
    }
  })

  it('are not the same in both languages', () => {
    const shared = Object.values(nl.conditions).filter((sentence) =>
      Object.values(en.conditions).includes(sentence),
    )
    expect(shared).toEqual([])
  })

  it('name every role, regime, measure and law', () => {
    for (const words of [nl, en]) {
      const { roles, askedRoles, regimes, measures, laws, headings } = words
      const all = [roles, askedRoles, regimes, measures, laws, headings].map(Object.values)
      expect(all.flat().filter((name) => !/^\p{Lu}.{2,}$/u.test(String(name)))).toEqual([])
      expect(Object.keys(roles)).toEqual([...statementRoles])
    }
  })

  it('name every matter once', () => {
    for (const names of [matterMessages('nl'), matterMessages('en')]) {
      expect(Object.keys(names)).toEqual([...matters])
      const all = Object.values(names)
      expect(all.filter((name) => !/^\p{Lu}.{3,}$/u.test(name))).toEqual([])
      expect(new Set(all).size).toBe(matters.length)
    }
  })

  it('speak of the same things in both languages', () => {
    const keys = (words: object) => Object.values(words).map((each: object) => Object.keys(each))
    expect(keys({ ...en, disputed: {}, resisted: {} })).toEqual(
      keys({ ...nl, disputed: {}, resisted: {} }),
    )
    expect(Object.keys(nl.regimes)).toEqual(['statutory', 'jim', 'newcomer', 'project'])
    expect(Object.keys(nl.measures)).toEqual(['mentorschap', 'bewind', 'curatele'])
    expect(Object.keys(nl.headings)).toEqual(['missing', 'conditions', 'grounds'])
  })

  it('have a sentence for exactly the codes there are', () => {
    expect(Object.keys(nl.decides)).toEqual([...deciders])
    expect(Object.keys(nl.mentorMay)).toEqual([...mentorPowers])
    expect(Object.keys(nl.missing)).toEqual([...missingCodes])
    expect(Object.keys(nl.conditions)).toEqual([...conditionCodes])
    expect(Object.keys(nl.askedRoles)).toEqual([...askedRoles])
    expect(Object.keys(nl.laws)).toEqual([...governingLaws])
    expect(Object.keys(nl.verdicts)).toEqual([...statementVerdicts])
  })

  it('name somebody to turn to for every highly personal act, and where the usual one would not do', () => {
    for (const { turnToFor } of [nl, en]) {
      const personal = matters.filter((matter) => matter.startsWith('personal.'))
      for (const matter of personal) expect(turnToFor[matter]).toMatch(/: .{9,}[.]$/)
      const all = Object.entries(turnToFor)
      expect(all.filter(([, sentence]) => !/^[A-Z].{9,}[.]$/.test(sentence))).toEqual([])
      const others = ['personal.', 'wzd.', 'wvggz.', 'legal.', 'file.', 'burial.', 'boundary.']
      const named = matters.filter((matter) => others.some((area) => matter.startsWith(area)))
      expect(all.map(([matter]) => matter).toSorted()).toEqual([...named, 'money.pgb'].toSorted())
    }
  })
})

describe('an explanation', () => {
  it('says who decides, what the mentor may do, what is missing and whom to turn to', () => {
    expect(whoDecides(aQuestion('care.daily'), terms).explanation).toBe(
      'De cliënt beslist zelf. U mag de cliënt hierbij steunen. Er is geen geldige verklaring dat de cliënt dit niet kan beslissen. Vraag de behandelaar daarom. Twijfelt de cliënt? Uw coördinator denkt mee.',
    )
  })

  it('says that lawyers differ where they do', () => {
    const asked = aQuestionOfUnable('treatment.limitation', { resists: { client: false } })
    const answer = whoDecides(asked, terms)
    expect(answer.disputed).toBe(true)
    expect(answer.explanation).toContain('Juristen zijn het hier niet over eens.')
    expect(explain('treatment.limitation', answer, 'en')).toBe(
      'The care provider decides. You are heard and tell what the client wants. Lawyers do not agree on this. Contact whoever is responsible for the care.',
    )
  })

  it('says why, where the client resists and no serious harm is known', () => {
    const resists = { resists: { client: true } }
    const spared = { ...resists, writtenRefusal: false, seriousHarm: false }
    const answer = whoDecides(aQuestionOfUnable('treatment.invasive', spared), terms)
    expect(answer.explanation).toBe(
      'De cliënt beslist zelf. U mag de cliënt hierbij steunen. De cliënt verzet zich. Het mag dan alleen om ernstig nadeel te voorkomen. Twijfelt de cliënt? Uw coördinator denkt mee.',
    )
    expect(explain('treatment.invasive', answer, 'en')).toContain('The client resists. Then it may')
    const harm = { ...spared, seriousHarm: true }
    const needed = whoDecides(aQuestionOfUnable('treatment.invasive', harm), terms)
    expect([needed.decides, needed.explanation.includes('verzet zich')]).toEqual(['mentor', false])
    const unresisted = whoDecides(aQuestion('treatment.invasive'), terms)
    expect(unresisted.explanation).not.toContain('verzet zich')
  })

  it('and its conditions say nothing twice', () => {
    const { conditions } = whoDecides(aQuestion('personal.non-resuscitation'), terms)
    expect(conditions).toEqual(['client-can-do-this', 'differs-from-treatment-limitation'])
    expect(conditionsBesides(conditions)).toEqual([])
    expect(conditionsBesides(['client-can-do-this', 'will-first'])).toEqual(['will-first'])
  })

  it('says of a do-not-resuscitate token what a doctor’s proposal is instead', () => {
    expect(whoDecides(aQuestion('personal.non-resuscitation'), terms).explanation).toContain(
      'Dan beslist de arts, en wordt u gehoord.',
    )
  })
})

describe('the matters', () => {
  it('are disputed where law or literature differs, and nowhere else', () => {
    const disputed = matters.filter((matter) => whoDecides(aQuestion(matter), terms).disputed)
    expect(disputed.toSorted()).toEqual([...disputedMatters].toSorted())
    expect(disputed).toEqual([
      'treatment.limitation',
      'treatment.screening',
      'treatment.vaccination',
      'research.participation',
      'publicity.photo',
    ])
  })

  it('are the mentor’s without a statement for the acts of his office, and no others', () => {
    const own = matters.filter(
      (matter) => whoDecides(aQuestion(matter), terms).decides === 'mentor',
    )
    expect(own.toSorted()).toEqual([...actsOfOffice].toSorted())
    expect(own).toEqual([
      'file.reading',
      'legal.complaint',
      'legal.wzd-complaint',
      'legal.objection',
      'legal.litigation',
      'legal.care-application',
    ])
  })

  it('are far-reaching by nature when they go to the core of somebody’s life or body', () => {
    expect(invasiveMatters).toEqual([
      'care.move',
      'care.contact-limit',
      'treatment.invasive',
      'treatment.psychotropic',
    ])
  })

  it('are told from other text', () => {
    expect(isMatter('care.move')).toBe(true)
    expect(isMatter('care')).toBe(false)
  })
})

describe('the term of a statement', () => {
  it('is six months, as a norm of the house that still has to be checked', () => {
    expect(authorityTermsOn('2026-11-20')).toEqual({ capacityStatementMonths: 6 })
  })

  it('is one day where no term is known', () => {
    expect(authorityTermsOn('1990-01-01')).toEqual({ capacityStatementMonths: 0 })
  })
})
