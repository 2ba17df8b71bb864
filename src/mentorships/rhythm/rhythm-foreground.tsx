import type { PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { GapLabel } from './gap-labels.js'
import { heights, type DayScale, type DrawingSize } from './rhythm-layout.js'
import { Sign } from './rhythm-marks.js'
import { rhythmMessages } from './rhythm.messages.js'
import { firstDayOf, marksOf, type MarkKind, type RhythmYear, type YearGap } from './rhythm-year.js'

const labelBaseline = [66, 46]
const markY: Record<MarkKind, number> = {
  visit: heights.line,
  phone: 108,
  other: 108,
  attempt: 127,
}

type GapsProps = {
  gaps: YearGap[]
  labels: GapLabel[]
  first: PlainDate
  xOf: DayScale
  size: DrawingSize
}

/** The time between contacts: a line, dotted and named in days where it was too long. */
export function Gaps({ gaps, labels, first, xOf, size }: GapsProps) {
  return (
    <g>
      {gaps.map(({ from, until, isTooLong }) => (
        <path
          class={isTooLong ? 'n-rhythm-gap' : 'n-rhythm-line'}
          d={`M${xOf(from < first ? first : from)} ${heights.line}H${xOf(until)}`}
        />
      ))}
      {labels.map(({ text, x, row }) => (
        <text
          class="n-rhythm-days"
          x={x}
          y={labelBaseline[row]}
          font-size={size.textSize}
          text-anchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** Says in the empty drawing that nobody met yet. */
export function NothingYet({ size, locale }: { size: DrawingSize; locale: Locale }) {
  return (
    <text
      class="n-rhythm-axis"
      x={size.width / 2}
      y={heights.line + 5}
      font-size={size.textSize}
      text-anchor="middle"
    >
      {rhythmMessages(locale).states['never-met']}
    </text>
  )
}

const largestRadius = 7
const smallestRadius = 3

/** The signs of all contacts, smaller where there are many. */
export function Marks({ year, xOf }: { year: RhythmYear; xOf: DayScale }) {
  const marks = marksOf(year)
  const room = (xOf(year.today) - xOf(firstDayOf(year))) / Math.max(1, marks.length)
  const radius = Math.max(smallestRadius, Math.min(largestRadius, Math.round(room / 2)))
  return (
    <g>
      {marks.map(({ on, kind }) => (
        <Sign kind={kind} x={xOf(on)} y={markY[kind]} radius={radius} />
      ))}
    </g>
  )
}

type AheadProps = {
  year: RhythmYear
  last: PlainDate
  dueOn?: PlainDate | undefined
  xOf: DayScale
}

/** What lies ahead: the planned contact and the last day to meet. */
export function Ahead({ year, last, dueOn, xOf }: AheadProps) {
  const { plannedOn } = year
  const showsPlan = plannedOn !== undefined && plannedOn >= year.today && plannedOn <= last
  const showsDue = dueOn !== undefined && dueOn > year.today && dueOn <= last
  return (
    <g>
      {showsDue && (
        <path class="n-rhythm-due" d={`M${xOf(dueOn)} ${heights.line - 18}V${heights.line + 18}`} />
      )}
      {showsPlan && <Sign kind="planned" x={xOf(plannedOn)} y={heights.line} radius={6} />}
    </g>
  )
}
