import { describe, expect, it } from 'vitest'
import { waitingEntry } from '../../test/factories/a-waiting-entry-record.js'
import { waitingCsvHead, waitingCsvLine } from './waiting-csv.js'

describe('the waiting list as a file', () => {
  const entry = waitingEntry({
    urgencyReason: 'Reden in vertrouwen',
    waitsNote: 'Notitie in vertrouwen',
    ownNetworkWords: 'Woorden in vertrouwen',
  })
  const line = waitingCsvLine({ entry, lastHeldOn: null, place: 'Diemen' }, 'nl')

  it('has a value for every column', () => {
    expect(line).toHaveLength(waitingCsvHead('nl').length)
    expect(line).toEqual([
      'Samira',
      'Liever snel',
      'JIM (eigen mentor van een jongere)',
      '2026-11-01',
      'een passende mentor',
      'Diemen',
      '',
      '2026-12-13',
    ])
  })

  it('tells nothing that somebody told in confidence', () => {
    expect(line.join()).not.toContain('vertrouwen')
  })
})
