import type { Locale } from '../../shared/i18n/index.js'
import { Sign, type SignKind } from './rhythm-marks.js'
import { rhythmMessages } from './rhythm.messages.js'
import { gapsOf, marksOf, type RhythmYear } from './rhythm-year.js'

const signs = ['visit', 'phone', 'other', 'attempt'] as const

type LegendKind = SignKind | 'due' | 'gap' | 'pause'

type RhythmLegendProps = { year: RhythmYear; locale: Locale; showsDue: boolean }

/** Names the signs that occur in this year, and no others. */
export function RhythmLegend({ year, locale, showsDue }: RhythmLegendProps) {
  const words = rhythmMessages(locale)
  const kinds = kindsShown(year, showsDue)
  if (kinds.length === 0) {
    return null
  }
  return (
    <ul class="n-rhythm-legend" aria-label={words.legend}>
      {kinds.map((kind) => (
        <li>
          <svg class="n-rhythm-key" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
            <LegendSign kind={kind} />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  )
}

function LegendSign({ kind }: { kind: LegendKind }) {
  switch (kind) {
    case 'gap':
      return <path class="n-rhythm-gap" d="M2 9H27" />
    case 'due':
      return <path class="n-rhythm-due" d="M14 0V18" />
    case 'pause':
      return <rect class="n-rhythm-pause" x="1" y="1" width="26" height="16" rx="4" />
    default:
      return <Sign kind={kind} x={14} y={9} radius={6} />
  }
}

function kindsShown(year: RhythmYear, showsDue: boolean): LegendKind[] {
  const seen = new Set<LegendKind>(marksOf(year).map(({ kind }) => kind))
  const { plannedOn, today } = year
  const others: [LegendKind, boolean][] = [
    ['planned', plannedOn !== undefined && plannedOn >= today],
    ['due', showsDue],
    ['gap', gapsOf(year).some(({ isTooLong }) => isTooLong)],
    ['pause', year.pauses.length > 0],
  ]
  return [
    ...signs.filter((kind) => seen.has(kind)),
    ...others.filter(([, isShown]) => isShown).map(([kind]) => kind),
  ]
}
