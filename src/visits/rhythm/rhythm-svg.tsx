import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { gapLabels, type GapLabel } from './gap-labels.js'
import {
  dayScale,
  lastDayShown,
  monthBands,
  rounded,
  type DayScale,
  type DrawingSize,
  type MonthBand,
} from './rhythm-layout.js'
import { Sign } from './rhythm-marks.js'
import { rhythmMessages } from './rhythm.messages.js'
import {
  firstDayOf,
  gapsOf,
  marksOf,
  type MarkKind,
  type RhythmYear,
  type YearGap,
} from './rhythm-year.js'

/** One variant of the drawing. `conclusion` is read to those who do not see it. */
export type RhythmSvgProps = {
  id: string
  locale: Locale
  year: RhythmYear
  size: DrawingSize
  dueOn?: PlainDate | undefined
  title: string
  conclusion: string
}

const height = 166
const top = 22
const bottom = 140
const lineY = 84
const labelBaseline = [66, 46]
const markY: Record<MarkKind, number> = { visit: lineY, phone: 108, other: 108, attempt: 127 }

/** Draws the past twelve months as an image with a name and a conclusion in words. */
export function RhythmSvg({ id, locale, year, size, dueOn, title, conclusion }: RhythmSvgProps) {
  const last = lastDayShown(year, dueOn)
  const xOf = dayScale(firstDayOf(year), last, size)
  const gaps = gapsOf(year)
  const labels = gapLabels(year, gaps, { size, xOf, wording: rhythmMessages(locale).days })
  return (
    <svg
      class={`n-rhythm-svg n-draw-${size.variant}`}
      viewBox={`0 0 ${size.width} ${height}`}
      width={size.width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{conclusion}</desc>
      <Months bands={monthBands(year, last, size)} size={size} locale={locale} />
      <Pauses year={year} last={last} xOf={xOf} />
      <Gaps gaps={gaps} labels={labels} first={firstDayOf(year)} xOf={xOf} size={size} />
      {gaps.length === 0 && <NothingYet size={size} locale={locale} />}
      <Today x={xOf(year.today)} size={size} locale={locale} />
      <Marks year={year} xOf={xOf} />
      <Ahead year={year} last={last} dueOn={dueOn} xOf={xOf} />
    </svg>
  )
}

type MonthsProps = { bands: MonthBand[]; size: DrawingSize; locale: Locale }

function Months({ bands, size, locale }: MonthsProps) {
  return (
    <g>
      {bands.map(({ first, x, width, hasLabel }, index) => (
        <>
          {index % 2 === 0 && (
            <rect class="n-rhythm-month" x={x} y={top} width={width} height={bottom - top} />
          )}
          {hasLabel && (
            <text
              class="n-rhythm-axis"
              x={rounded(x + width / 2)}
              y={bottom + 18}
              font-size={size.textSize}
              text-anchor="middle"
            >
              {formatDate(first, locale, 'month')}
            </text>
          )}
        </>
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

function Pauses({ year, last, xOf }: AheadProps) {
  const first = firstDayOf(year)
  const shown = year.pauses
    .map(({ from, until = last }) => ({
      from: from < first ? first : from,
      until: until > last ? last : until,
    }))
    .filter(({ from, until }) => from < until)
  return (
    <g>
      {shown.map(({ from, until }) => (
        <rect
          class="n-rhythm-pause"
          x={xOf(from)}
          y={top + 4}
          width={rounded(xOf(until) - xOf(from))}
          height={bottom - top - 8}
          rx="4"
        />
      ))}
    </g>
  )
}

type GapsProps = {
  gaps: YearGap[]
  labels: GapLabel[]
  first: PlainDate
  xOf: DayScale
  size: DrawingSize
}

function Gaps({ gaps, labels, first, xOf, size }: GapsProps) {
  return (
    <g>
      {gaps.map(({ from, until, isTooLong }) => (
        <path
          class={isTooLong ? 'n-rhythm-gap' : 'n-rhythm-line'}
          d={`M${xOf(from < first ? first : from)} ${lineY}H${xOf(until)}`}
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

function NothingYet({ size, locale }: { size: DrawingSize; locale: Locale }) {
  return (
    <text
      class="n-rhythm-axis"
      x={size.width / 2}
      y={lineY + 5}
      font-size={size.textSize}
      text-anchor="middle"
    >
      {rhythmMessages(locale).states['never-met']}
    </text>
  )
}

function Today({ x, size, locale }: { x: number; size: DrawingSize; locale: Locale }) {
  return (
    <g>
      <path class="n-rhythm-today" d={`M${x} ${top - 4}V${bottom}`} />
      <text class="n-rhythm-axis" x={x} y={top - 8} font-size={size.textSize} text-anchor="end">
        {rhythmMessages(locale).today}
      </text>
    </g>
  )
}

const largestRadius = 7
const smallestRadius = 3

function Marks({ year, xOf }: { year: RhythmYear; xOf: DayScale }) {
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

function Ahead({ year, last, dueOn, xOf }: AheadProps) {
  const { plannedOn } = year
  const showsPlan = plannedOn !== undefined && plannedOn >= year.today && plannedOn <= last
  const showsDue = dueOn !== undefined && dueOn > year.today && dueOn <= last
  return (
    <g>
      {showsDue && <path class="n-rhythm-due" d={`M${xOf(dueOn)} ${lineY - 18}V${lineY + 18}`} />}
      {showsPlan && <Sign kind="planned" x={xOf(plannedOn)} y={lineY} radius={6} />}
    </g>
  )
}
