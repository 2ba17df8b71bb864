import { formatDate, type PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import {
  heights,
  rounded,
  type DayScale,
  type DrawingSize,
  type MonthBand,
} from './rhythm-layout.js'
import { rhythmMessages } from './rhythm.messages.js'
import { firstDayOf, type RhythmYear } from './rhythm-year.js'

type MonthsProps = { bands: MonthBand[]; size: DrawingSize; locale: Locale }

/** The months behind the drawing, every other one shaded, with their names. */
export function Months({ bands, size, locale }: MonthsProps) {
  return (
    <g>
      {bands.map(({ first, x, width, hasLabel }, index) => (
        <>
          {index % 2 === 0 && (
            <rect
              class="n-rhythm-month"
              x={x}
              y={heights.top}
              width={width}
              height={heights.bottom - heights.top}
            />
          )}
          {hasLabel && (
            <text
              class="n-rhythm-axis"
              x={rounded(x + width / 2)}
              y={heights.bottom + 18}
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

type PausesProps = { year: RhythmYear; last: PlainDate; xOf: DayScale }

/** The pauses of the year, shaded. */
export function Pauses({ year, last, xOf }: PausesProps) {
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
          y={heights.top + 4}
          width={rounded(xOf(until) - xOf(from))}
          height={heights.bottom - heights.top - 8}
          rx="4"
        />
      ))}
    </g>
  )
}

/** The line of today, named above the drawing. */
export function Today({ x, size, locale }: { x: number; size: DrawingSize; locale: Locale }) {
  return (
    <g>
      <path class="n-rhythm-today" d={`M${x} ${heights.top - 4}V${heights.bottom}`} />
      <text
        class="n-rhythm-axis"
        x={x}
        y={heights.top - 8}
        font-size={size.textSize}
        text-anchor="end"
      >
        {rhythmMessages(locale).today}
      </text>
    </g>
  )
}
