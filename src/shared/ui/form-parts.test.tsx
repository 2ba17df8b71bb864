import { describe, expect, it } from 'vitest'
import { ErrorSummary, formErrors } from './form-parts.js'

describe('what a refused form found wrong', () => {
  const errors = { name: 'Vul een naam in.', email: 'Vul een e-mailadres in.' }

  it('is listed in the order of the form, each sentence leading to its field', () => {
    const shown = String(<ErrorSummary title="Controleer dit" errors={formErrors({ errors })} />)
    expect(shown.match(/<a .*?<\/a>/g)).toEqual([
      '<a href="#name">Vul een naam in.</a>',
      '<a href="#email">Vul een e-mailadres in.</a>',
    ])
  })

  it('begins with what was asked where it is a date, for one sentence fits many dates', () => {
    const wrong = 'Deze datum bestaat niet.'
    const typed = { 'on-day': ['31'], 'until-day': ['30'], since: ['x'], 'end-day': [''] }
    const labels = { on: 'Wanneer?', until: 'Tot en met', since: 'Sinds' }
    const found = { on: wrong, until: wrong, since: wrong, end: wrong }
    expect(formErrors({ errors: found, typed }, labels).map(({ message }) => message)).toEqual([
      'Wanneer? Deze datum bestaat niet.',
      'Tot en met: Deze datum bestaat niet.',
      wrong,
      wrong,
    ])
  })

  it('is nothing to see while nothing is wrong', () => {
    const shown = <ErrorSummary title="Controleer dit" errors={formErrors({ errors: {} })} />
    expect(String(shown)).not.toContain('Controleer dit')
  })
})
