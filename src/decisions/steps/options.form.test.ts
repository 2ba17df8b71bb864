import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import { newId } from '../../../test/test-office.js'
import { typedFrom } from '../../shared/forms/index.js'
import type { DecisionOption } from '../decision.js'
import { firstOptions, mostAlternatives, parseOptions, shownAlternatives } from './options.form.js'
import { optionsMessages } from './options.messages.js'
import { readingMessages } from './reading.messages.js'

const words = { ...readingMessages('nl'), ...optionsMessages('nl') }
const blank = { safe: null, connected: null, authentic: null }
const move: DecisionOption = { id: 'a1', kind: 'asked', words: 'Eigen flat', ...blank }
const stay: DecisionOption = { id: 'a2', kind: 'nothing', words: 'Hier blijven', ...blank }
const trial: DecisionOption = { id: 'a3', kind: 'alternative', words: 'Proefwonen', ...blank }

function parse(fields: Record<string, string>, decision = aDecisionRecord()) {
  return parseOptions(typedFrom(fields), decision, { words, newId })
}

describe('the ways to go of a new decision', () => {
  const first = (hasMore = false) =>
    firstOptions(aDecisionRecord(), { doNothing: words.doNothing, hasMore })

  it('have doing nothing filled in beforehand, and room for one other way', () => {
    expect(first()['nothing']).toEqual(['Niets doen: het blijft zoals het is.'])
    expect(shownAlternatives(first())).toBe(1)
  })

  it('keep the order: what was asked, the others, doing nothing', () => {
    const parsed = parse({ nothing: 'Hier blijven', 'other-0': 'Proefwonen', asked: 'Eigen flat' })
    const options = parsed.ok ? parsed.value.options : []
    expect(options?.map(({ kind, words: said }) => [kind, said])).toEqual([
      ['asked', 'Eigen flat'],
      ['alternative', 'Proefwonen'],
      ['nothing', 'Hier blijven'],
    ])
  })

  it('are saved when only one of them was written', () => {
    const parsed = parse({ asked: 'Eigen flat' })
    expect(parsed.ok && parsed.value.options).toHaveLength(1)
  })
})

describe('one way more', () => {
  it('comes back to the next row, with what was typed saved', () => {
    const parsed = parse({ 'other-0': 'Proefwonen', more: '1' })
    expect(parsed.ok && parsed.value.backAt).toBe('other-1')
  })

  it.each([
    ['the first', { 'other-0': ' ' }, 'other-0'],
    ['a later one', { 'other-0': 'Proefwonen', 'other-1': '' }, 'other-1'],
  ])('waits until %s is filled in', (_, typed, field) => {
    const reason = { [field]: 'Vul eerst deze in.' }
    expect(parse({ ...typed, more: '1' })).toEqual({ ok: false, reason })
    expect(parse(typed).ok).toBe(true)
  })

  it('is there up to eight ways in all', () => {
    const many = Array.from({ length: mostAlternatives }, (_, index) => ({
      ...trial,
      id: `many-${index}`,
    }))
    const decision = aDecisionRecord({ options: [move, ...many, stay] })
    const typed = firstOptions(decision, { doNothing: '', hasMore: true })
    expect(shownAlternatives(typed)).toBe(mostAlternatives)
  })
})

describe('a way that stood there', () => {
  const decision = aDecisionRecord({
    options: [{ ...move, safe: 'Alleen in de nacht' }, trial, stay],
    chosenOptionId: 'a3',
  })
  const kept = {
    asked: 'Eigen flat',
    'asked-id': 'a1',
    'other-0': 'Proefwonen',
    'other-0-id': 'a3',
  }

  it('keeps what was weighed about it when its words change', () => {
    const parsed = parse({ ...kept, asked: 'Een eigen flat met keuken' }, decision)
    expect(parsed.ok && parsed.value.options?.[0]).toEqual({
      ...move,
      words: 'Een eigen flat met keuken',
      safe: 'Alleen in de nacht',
    })
  })

  it('falls away when it is emptied and nothing hangs on it', () => {
    const parsed = parse({ ...kept, nothing: '', 'nothing-id': 'a2' }, decision)
    expect(parsed.ok && parsed.value.options?.map(({ id }) => id)).toEqual(['a1', 'a3'])
  })

  it('is not emptied away with what was weighed about it', () => {
    const parsed = parse({ ...kept, asked: '' }, decision)
    expect(parsed).toEqual({ ok: false, reason: { asked: words.refusals.isWeighed } })
  })

  it('is not emptied away once it was chosen, also not by leaving out its field', () => {
    const parsed = parse({ ...kept, 'other-0': '' }, decision)
    expect(parsed).toEqual({ ok: false, reason: { 'other-0': words.refusals.isChosen } })
    const leftOut = parse({ asked: 'Eigen flat', 'asked-id': 'a1' }, decision)
    expect(leftOut).toEqual({ ok: false, reason: { asked: words.refusals.isChosen } })
  })
})

describe('bad input', () => {
  it('is a text that is too long, which gets one sentence', () => {
    const parsed = parse({ asked: 'x'.repeat(10_001) })
    expect(parsed).toEqual({ ok: false, reason: { asked: words.tooLong } })
  })

  it('does not take over an id of another decision, and takes an own id once', () => {
    const decision = aDecisionRecord({ options: [move] })
    const parsed = parse(
      {
        asked: 'Een',
        'asked-id': 'b1',
        'other-0': 'Twee',
        'other-0-id': 'a1',
        nothing: 'Drie',
        'nothing-id': 'a1',
      },
      decision,
    )
    const ids = parsed.ok ? (parsed.value.options?.map(({ id }) => id) ?? []) : []
    expect(ids[0]).not.toBe('b1')
    expect(ids.filter((id) => id === 'a1')).toHaveLength(1)
  })
})
