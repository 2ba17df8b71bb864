import { describe, expect, it } from 'vitest'
import { matters } from '../../authority/index.js'
import { typedFrom } from '../../shared/forms/index.js'
import { ask, urgentUntil, type AskedWords } from './ask.js'
import { parseAsked } from './asked.form.js'
import { askedMessages } from './asked.messages.js'
import { matterGroups, mattersIn } from './matter-groups.js'

const today = '2026-11-21'
const words = askedMessages('nl').errors

const flat: AskedWords = {
  matter: 'care.move',
  question: 'Mag Hanne een eigen flat?',
  askedBy: 'client',
  askedByName: null,
  askedOn: '2026-11-20',
  answerBy: null,
  isUrgent: false,
}

function asked(more: Partial<AskedWords>, completeBy: string | null = null) {
  return ask({ ...flat, ...more }, { today, completeBy })
}

describe('a question', () => {
  it('is noted as it was put', () => {
    expect(asked({})).toEqual({ ok: true, value: { ...flat, completeBy: null } })
  })

  it.each([
    ['a day to come', { askedOn: '2026-11-22' }, 'asked-in-future'],
    ['a mistyped year', { askedOn: '1926-11-20' }, 'asked-too-long-ago'],
    ['an answer before it was asked', { answerBy: '2026-11-19' }, 'answer-before-asked'],
  ] as const)('is not noted with %s', (_, more, reason) => {
    expect(asked(more)).toEqual({ ok: false, reason })
  })

  it('that is urgent gets a day on which all of it must be told, and keeps that day', () => {
    expect(urgentUntil(today)).toBe('2026-11-28')
    expect(asked({ isUrgent: true })).toMatchObject({ value: { completeBy: '2026-11-28' } })
    expect(asked({ isUrgent: true }, '2026-11-24')).toMatchObject({
      value: { completeBy: '2026-11-24' },
    })
    expect(asked({ isUrgent: false }, '2026-11-24')).toMatchObject({ value: { completeBy: null } })
  })
})

describe('what it is about', () => {
  it('is found in one group, whatever it is', () => {
    expect(matterGroups.flatMap(mattersIn).toSorted()).toEqual(matters.toSorted())
  })

  const typed = (more: Record<string, string>) =>
    parseAsked(
      typedFrom({
        question: 'Mag Hanne een eigen flat?',
        'asked-by': 'client',
        'asked-on-day': '20',
        'asked-on-month': 'november',
        'asked-on-year': '2026',
        ...more,
      }),
      { words, today },
    )

  it('is chosen in a group or from the list', () => {
    expect(typed({ matter: 'care.move' })).toMatchObject({ value: { matter: 'care.move' } })
    expect(typed({ 'matter-list': 'care.move' })).toMatchObject({ value: { matter: 'care.move' } })
  })

  it('is one thing', () => {
    expect(typed({ matter: 'care.move', 'matter-list': 'care.daily' })).toEqual({
      ok: false,
      reason: { 'matter-list': words.twoMatters },
    })
  })

  it('is something that is known', () => {
    expect(typed({ matter: 'care.everything' })).toMatchObject({
      reason: { 'matter-list': words.matter },
    })
  })
})

describe('an empty form', () => {
  it('says what is missing, one sentence for each field', () => {
    expect(parseAsked(typedFrom({}), { words, today })).toEqual({
      ok: false,
      reason: {
        'matter-list': words.matter,
        question: words.question,
        'asked-by': words.askedBy,
        'asked-on': words.askedOn,
      },
    })
  })
})
