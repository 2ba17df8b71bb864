import { describe, expect, it } from 'vitest'
import { aLivingWill } from '../../../test/factories/a-living-will.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { htmlOf } from '../../../test/html-of.js'
import type { LivingWills } from '../living-will.js'
import { LivingWillNotes } from './living-will-notes.js'

async function notes(livingWills: LivingWills, matter: 'treatment.invasive' | 'care.plan') {
  const html = await htmlOf(
    <LivingWillNotes
      clientId="hanne"
      livingWills={livingWills}
      matter={matter}
      on="2026-11-21"
      locale="nl"
    />,
  )
  expect(await htmlErrors(html)).toEqual([])
  return html
}

describe('what is shown before a decision', () => {
  it('is the refusal itself, with what was added and that it is followed', async () => {
    const corrections = [
      { corrected: 'Ook niet aan de heup.', byName: 'Ilona', at: '2026-01-01T10:00:00.000Z' },
    ]
    const known = { wills: [aLivingWill({ corrections })], askedNone: [] }
    const html = await notes(known, 'treatment.invasive')
    expect(html).toContain('Geen operatie meer.')
    expect(html).toContain('Ook niet aan de heup.')
    expect(html).toContain('volgen een schriftelijke weigering')
  })

  it('is that nobody asked yet, where a doctor acts, and nothing elsewhere', async () => {
    const nothing = { wills: [], askedNone: [] }
    expect(await notes(nothing, 'treatment.invasive')).toContain('Niemand heeft nog gevraagd')
    expect(await notes(nothing, 'care.plan')).toBe('')
  })

  it('is of whom was asked when there was none', async () => {
    const asked = { id: 'asked', askedOn: '2026-02-01', askedWhom: 'haar dochter', byName: 'Ilona' }
    const html = await notes({ wills: [], askedNone: [asked] }, 'treatment.invasive')
    expect(html).toContain('haar dochter')
  })
})
