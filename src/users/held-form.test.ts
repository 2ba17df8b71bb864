import { describe, expect, it } from 'vitest'
import { typedFrom } from '../shared/forms/index.js'
import { heldForm, holdForm, wordsTyped } from './held-form.js'

describe('a form that was sent signed out', () => {
  it('comes back as it was typed', () => {
    const typed = typedFrom({ who: ['a', 'b'], saw: 'Moe, maar "blij"\nen wakker' })
    expect(heldForm(holdForm(typed))).toEqual(typed)
  })

  it('comes back as text that can be kept', () => {
    const held = holdForm({ saw: ['Moe\u0000, maar blij \ud800'] })
    expect(heldForm(held)).toEqual({ saw: ['Moe, maar blij \ufffd'] })
  })

  it('carries no secrets along', () => {
    const held = holdForm(typedFrom({ password: 'geheim', code: '123456', name: 'Ilona' }))
    expect(held).not.toContain('geheim')
    expect(held).not.toContain('123456')
    expect(held).toContain('Ilona')
  })

  it('is nothing when it is no form', () => {
    for (const text of ['', '{', '[]', 'null', '"x"', '{"a":1}', '{"a":[1]}', '{"a":"b"}']) {
      expect(heldForm(text), text).toBeUndefined()
    }
  })

  it('shows the words, not what steers the form', () => {
    const typed = typedFrom({
      'command-id': 'x',
      version: '3',
      client: '0199a0b0-0000-7000-8000-000000000000',
      kind: 'care-staff',
      saw: 'Vrolijk',
      said: '',
    })
    expect(wordsTyped(typed)).toEqual(['Vrolijk'])
  })
})
