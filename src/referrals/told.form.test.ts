import { describe, expect, it } from 'vitest'
import { typedFrom } from '../shared/forms/index.js'
import { parseTold } from './told.form.js'
import { toldMessages } from './told.messages.js'

const words = toldMessages('nl').errors
const asked = { today: '2026-11-22', isShort: false, ways: ['newcomer', 'unknown'] } as const
const byHerself = {
  'asker-role': 'self',
  'asker-name': 'Samira Haddad',
  'asker-phone': '06 12345678',
  why: 'Ik zoek iemand die met mij meedenkt.',
  way: 'newcomer',
  urgency: 'weeks',
}

describe('whether the person knows of the request', () => {
  it('need not be said by who asks for himself: he knows and agrees', () => {
    const told = parseTold(typedFrom(byHerself), asked, words)
    expect(told).toMatchObject({ ok: true, value: { askerRole: 'self', knows: 'agrees' } })
  })

  it('is asked of everybody else', () => {
    const told = parseTold(
      typedFrom({ ...byHerself, 'asker-role': 'partner', 'given-name': 'Ali' }),
      asked,
      words,
    )
    expect(told).toMatchObject({ ok: false, reason: { knows: words.knows } })
  })
})
