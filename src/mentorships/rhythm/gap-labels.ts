import { daysBetween } from '../../shared/calendar/index.js'
import { textWidth, type DayScale, type DrawingSize } from './rhythm-layout.js'
import { firstDayOf, type RhythmYear, type YearGap } from './rhythm-year.js'

/** A number of days above a gap; `x` is its middle, `row` 0 is nearest to the line. */
export type GapLabel = { text: string; x: number; row: number; width: number }

type Labelling = {
  size: DrawingSize
  xOf: DayScale
  wording: (days: number) => string
}

const rows = [0, 1]
const room = 6

/**
 * Names the days of every gap that was too long, the longest first. A label that would touch another
 * moves up a row; when there is no room at all it is left to the table. None crosses the line of
 * today. The same year always gives the same labels.
 */
export function gapLabels(
  year: RhythmYear,
  gaps: readonly YearGap[],
  labelling: Labelling,
): GapLabel[] {
  const tooLong = gaps
    .filter(({ isTooLong }) => isTooLong)
    .map((gap) => ({ gap, days: daysBetween(gap.from, gap.until) }))
    .toSorted((one, other) => other.days - one.days || one.gap.from.localeCompare(other.gap.from))
  const placed: GapLabel[] = []
  for (const { gap, days } of tooLong) {
    const label = labelFor(year, gap, { ...labelling, days })
    const row = rows.find((candidate) =>
      placed.every((other) => !touches({ ...label, row: candidate }, other)),
    )
    if (row !== undefined) {
      placed.push({ ...label, row })
    }
  }
  return placed
}

/** True when two labels in one row would touch. */
export function touches(one: GapLabel, other: GapLabel): boolean {
  return one.row === other.row && Math.abs(one.x - other.x) < (one.width + other.width) / 2 + room
}

function labelFor(
  year: RhythmYear,
  gap: YearGap,
  { size, xOf, wording, days }: Labelling & { days: number },
): Omit<GapLabel, 'row'> {
  const text = wording(days)
  const width = textWidth(text, size.textSize)
  const first = firstDayOf(year)
  const middle = (xOf(gap.from < first ? first : gap.from) + xOf(gap.until)) / 2
  const mostRight = xOf(year.today) - width / 2 - room
  return { text, x: Math.round(Math.min(Math.max(middle, width / 2), mostRight)), width }
}
