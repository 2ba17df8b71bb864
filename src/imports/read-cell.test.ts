import { describe, expect, it } from 'vitest'
import { readCell } from './read-cell.js'
import { readDate } from './read-date.js'
import { readResidence } from './read-residence.js'
import { readStatus } from './read-status.js'

describe('a date in a file', () => {
  it.each([
    ['31-12-2024', '2024-12-31'],
    ['1/3/2024', '2024-03-01'],
    ['01.03.2024', '2024-03-01'],
    ['1 mrt 2024', '2024-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01 00:00', '2024-03-01'],
    ['45352', '2024-03-01'],
    ['29-2-2024', '2024-02-29'],
  ])('%s is read', (text, date) => {
    expect(readDate(text)).toEqual({ ok: true, value: date })
  })

  it.each(['', '-', '?', 'onbekend', 'Onbekend', 'n.v.t.'])('"%s" is an unknown date', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: undefined })
  })

  it.each(['31-2-2024', '1-3-24', '2024', 'maart 2024', '2024-13-01', 'gisteren', '999999'])(
    '%s cannot be read',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, reason: 'unreadable-date' })
    },
  )
})

describe('where somebody lives', () => {
  it.each([
    ['zorginstelling', { residence: 'institution' }],
    ['thuis (thuiszorg)', { residence: 'at-home', residenceDetail: 'thuiszorg' }],
    ['thuis (ambulant)', { residence: 'at-home', residenceDetail: 'ambulant' }],
    [
      'daklozenopvang (bij aanvang mentorschap)',
      { residence: 'shelter', residenceDetail: 'daklozenopvang (bij aanvang mentorschap)' },
    ],
    ['verpleeghuis', { residence: 'institution', residenceDetail: 'verpleeghuis' }],
    [
      'woont bij haar ouders',
      { residence: 'with-family', residenceDetail: 'woont bij haar ouders' },
    ],
    ['woonboot', { residence: 'other', residenceDetail: 'woonboot' }],
    ['', {}],
    ['onbekend', {}],
  ])('%s', (text, values) => {
    expect(readResidence(text)).toEqual(values)
  })
})

describe('a status', () => {
  it.each([
    ['actief', { status: 'running' }],
    ['Beëindigd', { status: 'ended' }],
    ['overleden', { status: 'ended', endReason: 'overleden' }],
    ['', {}],
  ])('%s is known', (text, values) => {
    expect(readStatus(text)).toEqual({ ok: true, value: values })
  })

  it('is refused when it is another word', () => {
    expect(readStatus('misschien')).toEqual({ ok: false, reason: 'unknown-status' })
  })
})

describe('other cells', () => {
  it('take an e-mail address, and refuse what is none', () => {
    expect(readCell('mentorEmail', 'Ilona@Voorbeeld.nl')).toEqual({
      ok: true,
      value: { mentorEmail: 'ilona@voorbeeld.nl' },
    })
    expect(readCell('mentorEmail', 'ilona')).toEqual({ ok: false, reason: 'unreadable-email' })
  })

  it('refuse a name as long as a letter, and allow a longer note', () => {
    const text = 'x'.repeat(201)
    expect(readCell('clientName', text)).toEqual({ ok: false, reason: 'too-long' })
    expect(readCell('notes', text)).toEqual({ ok: true, value: { notes: text } })
  })
})
