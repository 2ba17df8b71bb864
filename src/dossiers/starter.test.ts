import { describe, expect, it } from 'vitest'
import { now } from '../../test/test-office.js'
import { typedFrom } from '../shared/forms/index.js'
import { firstAnswers, parseAnswers } from './starter.form.js'
import { starterMessages } from './starter.messages.js'
import { answerStarter, progressOf, starterParts, type KeptAnswer } from './starter.js'

const words = starterMessages('nl').errors
const kept: KeptAnswer = {
  id: '1',
  question: 'day',
  answer: 'Koffie, krant, wandelen',
  source: 'person',
  byName: 'Ilona',
  at: now,
}

describe('the starter conversation', () => {
  it('has fourteen questions in three parts', () => {
    expect(Object.values(starterParts).map((questions) => questions.length)).toEqual([7, 4, 3])
  })

  it('says how far it is, for each part and as a whole', () => {
    const progress = progressOf([kept])
    expect(progress).toMatchObject({ answered: 1, total: 14 })
    expect(progress.parts.persoon).toEqual({ answered: 1, total: 7 })
    expect(progress.parts.zorg).toEqual({ answered: 0, total: 3 })
  })
})

describe('answering', () => {
  const asked = { clientId: 'Hanne', known: [kept] }

  it('adds what is new beside what was known, and tells how much', () => {
    const later = { question: 'day', answer: 'Zij slaapt nu veel', source: 'observed' } as const
    expect(answerStarter(asked, [kept, later])).toMatchObject({
      ok: true,
      value: { added: [later], facts: [{ type: 'starterAnswered' }] },
    })
  })

  it('is refused when nothing is new', () => {
    expect(answerStarter(asked, [kept])).toEqual({ ok: false, reason: 'nothing-new' })
  })
})

describe('the form of one part', () => {
  it('shows the newest answers and reads them back', () => {
    const parsed = parseAnswers(firstAnswers([kept]), 'persoon', words)
    expect(parsed).toMatchObject({ ok: true, value: [{ question: 'day', source: 'person' }] })
  })

  it('asks how somebody knows what he answers', () => {
    const typed = typedFrom({ 'answer-day': 'Wandelen', 'source-day': '' })
    const parsed = parseAnswers(typed, 'persoon', words)
    expect(parsed).toEqual({ ok: false, reason: { 'source-day': 'Kies hoe u dit weet.' } })
  })

  it('leaves questions of another part alone', () => {
    const typed = typedFrom({ 'answer-care': 'Thuiszorg', 'source-care': 'observed' })
    expect(parseAnswers(typed, 'persoon', words)).toEqual({ ok: true, value: [] })
  })
})
