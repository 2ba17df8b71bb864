import { describe, expect, it } from 'vitest'
import { htmlErrors } from '../../../test/html-errors.js'
import { addDays } from '../../shared/calendar/index.js'
import { touches, gapLabels, type GapLabel } from './gap-labels.js'
import type { LoggedContact } from './rhythm-contact.js'
import { RhythmDrawing } from './rhythm-drawing.js'
import { dayScale, drawingSizes, lastDayShown, monthBands, textWidth } from './rhythm-layout.js'
import { rhythmMessages } from './rhythm.messages.js'
import { firstDayOf, gapsOf, type RhythmYear } from './rhythm-year.js'

const today = '2026-11-24'

function aYear(changes: Partial<RhythmYear>): RhythmYear {
  return {
    today,
    startedOn: '2024-01-15',
    pauses: [],
    contacts: [],
    norms: {
      legalFloor: { every: 2, unit: 'months', source: 'law', basis: 'art. 5 lid 4' },
      foundation: { every: 4, unit: 'weeks', source: 'foundation', basis: 'beleid' },
    },
    ...changes,
  }
}

function met(kind: string, ...days: string[]): LoggedContact[] {
  return days.map((on) => ({ on, kind, outcome: 'met' }))
}

function visitsEvery(days: number, count: number): LoggedContact[] {
  return Array.from({ length: count }, (_, index) => addDays(today, -2 - index * days)).flatMap(
    (on) => met('visit', on),
  )
}

const years: Record<string, RhythmYear> = {
  'an empty year': aYear({ startedOn: undefined }),
  'one visit': aYear({ contacts: met('visit', '2026-11-10') }),
  'sixty visits': aYear({ contacts: visitsEvery(6, 60) }),
  'a year of gaps': aYear({ contacts: visitsEvery(40, 9) }),
  'a year with everything': aYear({
    contacts: [
      ...met('visit', '2025-12-03', '2025-12-30', '2026-01-25', '2026-02-20', '2026-03-12'),
      ...met('visit', '2026-05-30', '2026-06-20', '2026-09-12', '2026-10-08'),
      ...met('phone', '2025-12-16', '2026-02-04', '2026-07-04'),
      ...met('care-staff', '2026-04-14', '2026-09-02'),
      { on: '2026-11-04', kind: 'visit', outcome: 'attempted', attemptReason: 'not-present' },
    ],
    pauses: [{ from: '2026-07-10', until: '2026-09-01' }],
    plannedOn: '2026-12-03',
  }),
  'an ended mentorship': aYear({
    endedOn: '2026-08-01',
    contacts: met('visit', '2026-01-10', '2026-07-20'),
  }),
}

function drawn(year: RhythmYear, locale: 'nl' | 'en' = 'nl'): string {
  return String(<RhythmDrawing idPrefix="hanne" locale={locale} year={year} />)
}

function todayAt(year: RhythmYear, index: number): number {
  const size = drawingSizes[index]
  return size === undefined ? 0 : dayScale(firstDayOf(year), lastDayShown(year), size)(today)
}

function labelsIn(year: RhythmYear, index: number): GapLabel[] {
  const size = drawingSizes[index]
  if (size === undefined) {
    throw new Error('There is no such size.')
  }
  const xOf = dayScale(firstDayOf(year), lastDayShown(year), size)
  return gapLabels(year, gapsOf(year), { size, xOf, wording: rhythmMessages('nl').days })
}

describe.each(Object.entries(years))('the drawing of %s', (_, year) => {
  it('is valid HTML in both languages', async () => {
    expect(await htmlErrors(`<div>${drawn(year)}</div>`)).toEqual([])
    expect(await htmlErrors(`<div>${drawn(year, 'en')}</div>`)).toEqual([])
  })

  it('has ids of its own in both variants', () => {
    const ids = [...drawn(year).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('contains no style attribute, which the policy of the page blocks', () => {
    expect(drawn(year)).not.toContain('style=')
  })

  it.each([0, 1])('has labels that touch neither each other nor today (variant %i)', (index) => {
    const labels = labelsIn(year, index)
    const width = todayAt(year, index)
    for (const label of labels) {
      expect(label.x - label.width / 2).toBeGreaterThanOrEqual(-1)
      expect(label.x + label.width / 2).toBeLessThan(width)
      expect(labels.filter((other) => other !== label && touches(label, other))).toEqual([])
    }
  })

  it.each(drawingSizes)('has month names that do not touch ($variant)', (size) => {
    const named = monthBands(year, lastDayShown(year), size).filter(({ hasLabel }) => hasLabel)
    const width = textWidth('mmm', size.textSize)
    expect(named.length).toBeGreaterThan(3)
    named.slice(1).forEach((band, index) => {
      const previous = named[index]
      const distance = band.x + band.width / 2 - ((previous?.x ?? 0) + (previous?.width ?? 0) / 2)
      expect(distance).toBeGreaterThan(width)
    })
  })
})

describe('what the drawing says in words', () => {
  it('is the conclusion, the counts and the longest gap', () => {
    const html = drawn(years['a year with everything'] ?? aYear({}))
    expect(html).toContain('Te laat. Het laatste contact was 47 dagen geleden.')
    expect(html).toContain('De laatste poging was 20 dagen geleden.')
    expect(html).toContain('Er was uiterlijk 5 november 2026 contact nodig: nu 19 dagen te laat.')
    expect(html).toContain('In deze twaalf maanden: 9 bezoeken en 3 keer telefoon of bericht.')
    expect(html).toContain('De langste tijd zonder contact was 79 dagen.')
  })

  it('is in English for who reads English', () => {
    expect(drawn(aYear({ contacts: met('visit', '2026-11-10') }), 'en')).toContain(
      'On rhythm. The last contact was 14 days ago. The next contact is due by 8 December 2026.',
    )
  })

  it('says that nothing was logged instead of showing an empty table', () => {
    const html = drawn(years['an empty year'] ?? aYear({}))
    expect(html).toContain('In deze twaalf maanden is niets vastgelegd.')
    expect(html).not.toContain('<table')
  })
})

describe('the gaps of a year', () => {
  it('are too long when the couple was overdue on the day they closed', () => {
    const contacts = met('visit', '2026-09-01', '2026-09-29', '2026-11-01')
    expect(gapsOf(aYear({ startedOn: '2026-09-01', contacts }))).toEqual([
      { from: '2026-09-01', until: '2026-09-29', isTooLong: false },
      { from: '2026-09-29', until: '2026-11-01', isTooLong: true },
      { from: '2026-11-01', until: today, isTooLong: false },
    ])
  })

  it('are not broken by an attempt or by a talk about the client', () => {
    const contacts: LoggedContact[] = [
      ...met('visit', '2026-10-01'),
      ...met('family', '2026-10-20'),
      { on: '2026-10-25', kind: 'visit', outcome: 'attempted', attemptReason: 'not-present' },
    ]
    expect(gapsOf(aYear({ contacts })).at(-1)).toEqual({
      from: '2026-10-01',
      until: today,
      isTooLong: true,
    })
  })

  it('reach back to the last contact before the drawing begins', () => {
    const contacts = met('visit', '2025-10-01', '2025-12-10', '2026-11-20')
    expect(gapsOf(aYear({ contacts }))[0]).toMatchObject({ from: '2025-10-01', isTooLong: true })
  })

  it('stop where the mentorship ended', () => {
    const year = years['an ended mentorship'] ?? aYear({})
    expect(gapsOf(year).at(-1)?.until).toBe('2026-08-01')
  })

  it('get a label for each in a wide drawing, with the days a person would count', () => {
    const contacts = met('visit', '2026-03-12', '2026-05-18', '2026-11-20')
    expect(labelsIn(aYear({ contacts }), 0).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['67 dagen', '186 dagen']),
    )
  })
})
