import type { PlainDate } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { gapLabels } from './gap-labels.js'
import { Months, Pauses, Today } from './rhythm-background.js'
import { Ahead, Gaps, Marks, NothingYet } from './rhythm-foreground.js'
import { dayScale, heights, lastDayShown, monthBands, type DrawingSize } from './rhythm-layout.js'
import { rhythmMessages } from './rhythm.messages.js'
import { firstDayOf, gapsOf, type RhythmYear } from './rhythm-year.js'

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

/** Draws the past twelve months as an image with a name and a conclusion in words. */
export function RhythmSvg({ id, locale, year, size, dueOn, title, conclusion }: RhythmSvgProps) {
  const last = lastDayShown(year, dueOn)
  const xOf = dayScale(firstDayOf(year), last, size)
  const gaps = gapsOf(year)
  const labels = gapLabels(year, gaps, { size, xOf, wording: rhythmMessages(locale).days })
  return (
    <svg
      class={`n-rhythm-svg n-draw-${size.variant}`}
      viewBox={`0 0 ${size.width} ${heights.all}`}
      width={size.width}
      height={heights.all}
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
